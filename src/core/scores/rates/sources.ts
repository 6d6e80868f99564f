import { COMMON_INDICATORS, PRODUCT_DEFAULT } from '../../law/sources';
import type { Citation } from '../../rule';

/** The frame was seen to give this formula. */
export const frame = (says: string): readonly [Citation] => [{ source: COMMON_INDICATORS, says }];

/** The frame has the name; the formula as it is usually understood is our own default. */
export const usual = (says: string): readonly [Citation] => [{ source: PRODUCT_DEFAULT, says }];
