import fc from 'fast-check';
import type { CellValue } from '../../../src/core/model';
import { reportSheet } from '../../../src/core/narrative';
import { inputCells, withCell } from './changes';
import { reportOf, runsOf, SAMPLE_SHEETS } from './reading';

/** Whatever stands in a cell, a report comes out, and every figure of it has a cell. */

const CELLS = inputCells(SAMPLE_SHEETS);
const LONGEST = 32_767;

const oddValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom('#REF!', '#DIV/0!', '#N/A').map((e) => ({ e })),
  fc.boolean().map((b) => ({ b })),
  fc.constantFrom('0', '-1', '100000000000000', '0.000000000001').map((n) => ({ n })),
  fc.constantFrom('{unit}', '=1+1', '<b>', '；；；', '—', '≥', '2022年', '无。', '0/0', '一二三').map((s) => ({ s })),
);

test('odd values anywhere', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CELLS), fc.constantFrom(...CELLS), oddValue, oddValue, (a, b, first, second) => {
      const report = reportOf(withCell(withCell(SAMPLE_SHEETS, a, first), b, second));
      expect(runsOf(report).filter((run) => run.kind === 'figure' && run.text === '')).toEqual([]);
      expect(reportSheet(report).rows.length).toBeGreaterThan(50);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test.each(['。', '；', '{', '（', '一、', '1,000', '附件'])('the longest cell of %s', (piece) => {
  const text = piece.repeat(Math.floor(LONGEST / piece.length));
  const places = [
    ['基本情况', 5, 1],
    ['基本情况', 6, 0],
    ['工作履行情况', 2, 2],
    ['部门整体支出绩效自评表', 19, 8],
    ['满意度调查', 2, 0],
  ] as const;
  const sheets = places.reduce<typeof SAMPLE_SHEETS>(
    (before, [sheet, row, col]) => withCell(before, { sheet, row, col }, { s: text }),
    SAMPLE_SHEETS,
  );
  const { rows } = reportSheet(reportOf(sheets));
  const longest = Math.max(...rows.flat().map(({ value }) => (value !== null && 's' in value ? value.s.length : 0)));
  expect(longest).toBeLessThanOrEqual(LONGEST);
});
