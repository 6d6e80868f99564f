import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { Sheet } from '../../../src/core/model';
import { expectLinear } from '../../growth';
import { paper } from '../forms/paper';
import { cleanForm, PRESET_IDS } from '../../layouts/clean';

/** False alarms: what an honest form must never hear. */

function findings(sheet: Sheet): string[] {
  const { result } = evaluate([sheet], { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '自评.xlsx' });
  return result.findings.map(({ severity, rule, cell, message }) => `${severity} ${rule} ${cell ?? '-'} ${message}`);
}

const SEEDS = Array.from({ length: 12 }, (_, index) => 101 + index);

describe('an honest form', () => {
  it.each(PRESET_IDS.map((id) => [id]))('in layout %s raises neither error nor warning', (id) => {
    const alarms = SEEDS.flatMap((seed) => findings(cleanForm(id, seed).laidOut.sheet));
    expect(alarms.filter((line) => !line.startsWith('hint'))).toEqual([]);
  });
});

const UNFINISHED = `
  项目支出绩效自评表 | < | < | < | < | < | <
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  履职效能 | 数量指标 | 修路里程 | ≥5公里 | 5公里 | 50 |
  社会效应 | 社会效益指标 | 受益人数 | ≥1000人 | 1200人 | 50 | 50
  总分 | < | < | < | < | 100 | 50
`;

describe('a total that is a formula', () => {
  const sheet = paper('项目', UNFINISHED);
  const formulas = sheet.formulas.map((row, r) => row.map((_, c) => (r === 4 && c === 6 ? 'SUM(G3:G4)' : null)));

  it('recalculates once the blank score is written, and is no mismatch', () => {
    expect(findings({ ...sheet, formulas })).toEqual([]);
  });

  it('is no trouble either when it was never calculated', () => {
    const values = sheet.values.map((row, r) => row.map((value, c) => (r === 4 && c === 6 ? null : value)));
    expect(findings({ ...sheet, formulas, values })).toEqual([]);
  });
});

describe('hostile text', () => {
  it('of 32,767 characters in every cell takes time in proportion to its length', () => {
    const sheet = paper('项目', UNFINISHED);
    expectLinear((share) => {
      const long = '（指标1：'.repeat(6553).slice(0, 32767 * share);
      const values = sheet.values.map((row, r) =>
        r < 2 ? row : row.map((value) => (value === null ? null : { s: long })),
      );
      return findings({ ...sheet, values });
    });
  });
});
