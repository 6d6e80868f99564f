import fc from 'fast-check';
import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { CellValue, Sheet } from '../../../src/core/model';
import { readPrevious } from '../../../src/core/previous';
import { lastYear, oneUnit } from './oneUnit';

/** Whatever stands in the cells of a workbook: the rules look at it and none of them breaks. */

const ODD: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    { e: '#REF!' },
    { b: true },
    { n: '0' },
    { n: '-12.5' },
    { n: '123456789012345' },
    { n: '0.000001' },
    { s: '—' },
    { s: '…' },
    { s: '≥5公里' },
    { s: '100～200万元' },
    { s: '2022年9月前' },
    { s: '12.3万元' },
    { s: '约40人' },
    { s: '1'.repeat(40) },
    { s: '=1+1' },
    { s: '项目' },
    { s: '合计' },
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }).map((text): CellValue => ({ s: text })),
);

interface Change {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
}

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({ sheet: fc.nat(5), row: fc.nat(24), col: fc.nat(9), value: ODD }),
  { minLength: 1, maxLength: 12 },
);

function withChanges(sheets: readonly Sheet[], given: readonly Change[]): Sheet[] {
  return sheets.map((sheet, index) => {
    const own = given.filter((change) => change.sheet === index);
    const at = (r: number, c: number): Change | undefined => own.find(({ row, col }) => row === r && col === c);
    return {
      ...sheet,
      values: sheet.values.map((row, r) => row.map((value, c) => at(r, c)?.value ?? value)),
    };
  });
}

it('no rule breaks over odd cells, this year or last', () => {
  fc.assert(
    fc.property(changes, changes, (now, before) => {
      const previous = readPrevious(withChanges(lastYear(), before), '上年.xlsx');
      const options = { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '自评.xlsx', previous } as const;
      const { findings } = evaluate(withChanges(oneUnit(), now), options).result;
      expect(findings.filter(({ rule }) => rule === 'internal-error')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
