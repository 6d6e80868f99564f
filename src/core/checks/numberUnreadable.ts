import { decimal, HUNDRED, plain, ZERO } from '../decimal';
import { check } from '../rule';
import type { Trouble } from '../rule';
import type { IndicatorScore, ScoredForm } from '../scores/score';
import { arithmetic } from './basis';
import { distinctCells, fixOf, nameOf } from './cells';
import { numberOf } from './figures';
import { faultyFields } from './faultyFields';
import * as say from './wording';

/** Words where a number is needed, and a percentage or a multiple that can be read in two ways. */
export const numberUnreadable = check<'form'>({
  id: 'number-unreadable',
  title: '数字读不出来或有两种读法',
  about: 'form',
  severity: 'warning',
  cites: arithmetic('参与计算的内容应是明确的数字'),
  find: ({ scored }) => [...figures(scored), ...scored.indicators.flatMap(actualOf)],
});

function figures({ form }: ScoredForm): Trouble[] {
  const unclear = faultyFields(form).filter(({ fault }) => fault === 'unclear');
  return distinctCells(unclear, ({ field }) => field).map(({ field, row, column, kind }) => {
    const shown = field.text.slice(0, 30);
    if (numberOf(field)?.lt(ZERO) === true) return { at: field.at, message: say.amountNegative(row, column, shown) };
    const message =
      kind === 'figure' ? say.figureUnreadable(row, column, shown) : say.amountUnreadable(row, column, shown);
    return { at: field.at, message };
  });
}

function actualOf({ indicator, obstacle }: IndicatorScore): Trouble[] {
  if (obstacle === 'percentAmbiguous') return [ambiguous(indicator)];
  if (obstacle === 'scaleAmbiguous') return [ofUnknownScale(indicator)];
  const { target, actual } = indicator;
  const isWords = obstacle === 'unreadable' && target.state === 'number' && actual.state === 'text';
  if (!isWords) return [];
  const message = say.actualUnreadable(nameOf(indicator), actual.text.slice(0, 30), target.text);
  return [{ at: actual.at, message }];
}

/** Where a percentage stands on one side, 0.95 on the other most likely means 95 %. */
function ambiguous(indicator: IndicatorScore['indicator']): Trouble {
  const { target, actual } = indicator;
  const isActual = isShare(actual.quantity.value);
  const [field, column] = isActual ? ([actual, '完成值'] as const) : ([target, '指标值'] as const);
  const value = field.quantity.value ?? '0';
  const reading = `${plain(decimal(value).times(HUNDRED))}%`;
  const message = say.percentAmbiguous(nameOf(indicator), column, value, reading);
  const to = field.cell !== null && 's' in field.cell ? field.text.replace(value, reading) : reading;
  const fix = fixOf(say.readAsPercent(reading), [{ field, to }]);
  return { at: field.at, message, ...(fix === undefined ? {} : { fix }) };
}

/** 13302.5 beside 1.6万元 most likely means 元. */
function ofUnknownScale(indicator: IndicatorScore['indicator']): Trouble {
  const { target, actual } = indicator;
  const isActual = actual.quantity.unit === null;
  const [field, column] = isActual ? ([actual, '完成值'] as const) : ([target, '指标值'] as const);
  const unit = (isActual ? target : actual).quantity.unit ?? '';
  const message = say.scaleAmbiguous(nameOf(indicator), column, field.quantity.value ?? '', unit.slice(1), unit);
  return { at: field.at, message };
}

function isShare(value: string | null): boolean {
  return value !== null && decimal(value).gt(ZERO) && decimal(value).lte('1');
}
