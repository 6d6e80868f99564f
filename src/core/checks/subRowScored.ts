import { ZERO } from '../decimal';
import { check } from '../rule';
import { productDefault } from './basis';
import { rowLabel } from './budgetNames';
import { distinctCells, totalRowOf } from './cells';
import { numberOf } from './figures';
import * as say from './wording';

/** Points repeated on the 其中 rows of the money block: never added. */
export const subRowScored = check<'funding'>({
  id: 'sub-row-scored',
  title: '资金明细行重复填了执行率得分',
  about: 'funding',
  severity: 'hint',
  cites: productDefault('执行率只按资金总额一行计分'),
  find: ({ funding, execution }) => {
    const total = execution.row ?? totalRowOf(funding);
    const scored = distinctCells(funding.rows, (row) => row.enteredPoints).filter(
      (row) => row !== total && numberOf(row.enteredPoints)?.gt(ZERO) === true,
    );
    const cells = scored.flatMap((row) => (row.enteredPoints.at === null ? [] : [row.enteredPoints.at]));
    const [at, ...related] = cells;
    return at === undefined ? [] : [{ at, related, message: say.subRowScored(scored.map(rowLabel)) }];
  },
});
