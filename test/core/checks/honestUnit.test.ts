import fc from 'fast-check';
import { crossFormMismatch } from '../../../src/core/checks/crossFormMismatch';
import { fundingSumMismatch } from '../../../src/core/checks/fundingSumMismatch';
import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { Sheet } from '../../../src/core/model';
import { honestUnit, PLACES, unitSheets } from './honestUnit';

function findings(sheets: readonly Sheet[]): { rule: string; severity: string; said: string }[] {
  const { result } = evaluate(sheets, { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '自评.xlsx' });
  return result.findings.map(({ rule, severity, sheet, cell, message }) => ({
    rule,
    severity,
    said: `${severity} ${rule} ${sheet ?? ''}!${cell ?? ''} ${message}`,
  }));
}

const TYING = new Set([crossFormMismatch.id, fundingSumMismatch.id]);

describe('a workbook of one unit', () => {
  it('whose forms agree raises nothing, whatever the figures and units', () => {
    fc.assert(
      fc.property(honestUnit, (given) => {
        expect(findings(unitSheets(given)).map(({ said }) => said)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('in which one figure is told otherwise by ten 万元 raises an error or a warning', () => {
    fc.assert(
      fc.property(honestUnit, fc.constantFrom(...PLACES), (given, place) => {
        const told = findings(unitSheets(given, { place, by: 10_000_000 }));
        const tying = told.filter(({ rule, severity }) => TYING.has(rule) && severity !== 'hint');
        expect(tying.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
