import { check } from '../rule';
import { productDefault } from './basis';
import { nameOf } from './cells';
import { hasReason, reasonCellOf } from './reasons';
import * as say from './wording';

/** A missed target without a word of why. */
export const shortfallUnexplained = check<'indicator'>({
  id: 'shortfall-unexplained',
  title: '未达到目标而未说明原因',
  about: 'indicator',
  severity: 'error',
  cites: productDefault('未达到指标值的应说明原因和改进措施'),
  find: ({ scored, indicator, score }) => {
    if (score.met !== false || hasReason(scored.form, indicator)) return [];
    const reasonAt = reasonCellOf(scored.form, indicator);
    const message = say.shortfallUnexplained(
      nameOf(indicator),
      indicator.target.text,
      indicator.actual.text,
      reasonAt !== null,
    );
    const at = reasonAt ?? indicator.enteredPoints.at ?? indicator.actual.at;
    return [
      {
        at,
        severity: reasonAt === null ? 'hint' : 'error',
        message,
        related: indicator.actual.at ? [indicator.actual.at] : [],
      },
    ];
  },
});
