import { check } from '../rule';
import { arithmetic } from './basis';
import { distinctCells } from './cells';
import { faultyFields } from './faultyFields';
import * as say from './wording';

/** An error value, or a formula that was never calculated; what it says cannot be known. */
export const formulaError = check<'form'>({
  id: 'formula-error',
  title: '公式出错或没有计算结果',
  about: 'form',
  severity: 'error',
  cites: arithmetic('出错的单元格不能参与计算'),
  find: ({ scored }, { recalculates }) => {
    const broken = faultyFields(scored.form).filter(({ fault }) => fault === 'broken');
    return distinctCells(broken, ({ field }) => field).flatMap(({ field: { at, cell } }) => {
      if (cell !== null && 'e' in cell) return [{ at, message: say.errorValue(cell.e) }];
      return recalculates(at) ? [] : [{ at, message: say.formulaWithoutValue }];
    });
  },
});
