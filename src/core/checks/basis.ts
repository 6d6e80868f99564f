import { ARITHMETIC, COMMON_INDICATORS, PRODUCT_DEFAULT, PROJECT_EVALUATION } from '../law/sources';
import type { Citation } from '../rule';

/** Grounds of the rules in this room. Only what a source was seen to contain is cited for it. */

export function arithmetic(says: string): readonly [Citation] {
  return [{ source: ARITHMETIC, says }];
}

export function productDefault(says: string): readonly [Citation] {
  return [{ source: PRODUCT_DEFAULT, says }];
}

export function projectEvaluation(says: string): readonly [Citation] {
  return [{ source: PROJECT_EVALUATION, says }];
}

export function commonIndicators(says: string): readonly [Citation] {
  return [{ source: COMMON_INDICATORS, says }];
}
