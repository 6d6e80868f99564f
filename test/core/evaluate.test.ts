import { evaluate, evaluateAfterWriting } from '../../src/core/evaluate';
import type { EvaluateOptions } from '../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../src/core/law/builtin';
import type { CellValue, Sheet } from '../../src/core/model';
import { withEdits } from '../../src/core/writing';
import { cleanForm, PRESET_IDS } from '../layouts/clean';
import { PUBLISHED_IDS, layOut, publishedTable } from '../layouts';
import { paper, place } from './forms/paper';

const OPTIONS: EvaluateOptions = { profile: BUILTIN_PROFILE, overwrite: 'higher', fileName: '自评.xlsx' };

const FORM = `
  项目支出绩效自评表（2022年度） | < | < | < | < | < | < | <
  项目名称 | 农村道路 | < | < | < | < | < | <
  项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
  ^ | 年度资金总额 | 100 | 100 | 95 | 10 |  |
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
  产出指标 | 数量指标 | 修路里程 | ≥50公里 | 45公里 | 50 |  | 雨季停工，下年提前开工
  效益指标 | 社会效益指标 | 受益人数 | ≥1000人 | 1200人 | 30 | 30 |
  满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 92% | 10 | 8 |
  总分 | < | < | < | < | 100 |  |
  评价等级 |  | | | | | |
`;

function change(sheet: Sheet, address: string, value: CellValue, formula: string | null = null): Sheet {
  const { row, col } = place(address);
  const put = <T>(grid: readonly (readonly T[])[], to: T): T[][] =>
    grid.map((cells, r) => cells.map((cell, c) => (r === row && c === col ? to : cell)));
  return { ...sheet, values: put(sheet.values, value), formulas: put(sheet.formulas, formula) };
}

const edited = (sheets: readonly Sheet[], options = OPTIONS): Record<string, string> =>
  Object.fromEntries(
    evaluate(sheets, options).result.edits.map((edit) => [edit.cell, `${edit.from ?? ''}→${edit.to}`]),
  );

describe('what is written', () => {
  it('fills blanks, keeps a stricter self-score, adds up what stands', () => {
    expect(edited([paper('表', FORM)])).toEqual({
      G6: '→45',
      G4: '→0.95',
      H4: '→9.5',
      G9: '→92.5', // 9.5 + 45 + 30 + 8
      B10: '→优',
    });
  });

  it('lowers an over-claim, and only that', () => {
    const sheet = change(paper('表', FORM), 'G6', { n: '50' });
    expect(edited([sheet])).toMatchObject({ G6: '50→45', G9: '→92.5' });
  });

  it('writes all computed points or only blanks, as asked', () => {
    const sheet = change(paper('表', FORM), 'G6', { n: '50' });
    expect(edited([sheet], { ...OPTIONS, overwrite: 'all' })).toMatchObject({ G6: '50→45', G8: '8→10', G9: '→94.5' });
    const none = edited([sheet], { ...OPTIONS, overwrite: 'none' });
    expect(none).toMatchObject({ G9: '→97.5' });
    expect(Object.keys(none)).not.toContain('G6');
  });

  it('never writes over a formula or a locked cell, and says what to fill in', () => {
    const sheet = change(paper('表', FORM), 'G6', { n: '50' }, 'F6');
    const { result } = evaluate([sheet], OPTIONS);
    expect(result.notWritten.find((one) => one.cell === 'G6')).toMatchObject({ value: '45' });
    expect(result.edits.map((edit) => edit.cell)).not.toContain('G6');
    const locked = { ...paper('表', FORM), isProtected: true };
    const all = evaluate([locked], OPTIONS).result;
    expect(all.edits).toEqual([]);
    expect(all.notWritten.map((one) => one.cell)).toEqual(expect.arrayContaining(['G6', 'H4', 'G4']));
  });

  it('tells a total that recalculates from one that a person must fill in', () => {
    const sheet = change(paper('表', FORM), 'G9', { n: '38' }, 'H4+SUM(G6:G8)');
    const { result } = evaluate([sheet], OPTIONS);
    expect(result.notWritten).toEqual([
      { sheet: '表', cell: 'G9', value: '92.5', why: '这个单元格是公式，打开工作簿后会自动重算，请核对是否为此值' },
    ]);
    expect(result.findings.map((one) => one.rule)).not.toContain('total-mismatch');
  });

  it('writes no total while a person has still to judge', () => {
    const sheet = change(change(paper('表', FORM), 'D7', { s: '明显提升' }), 'E7', { s: '有所提升' });
    const open = change(sheet, 'G7', null);
    const { result } = evaluate([open], OPTIONS);
    expect(result.forms[0]?.total).toMatchObject({ points: null, known: '62.50', pendingWeight: '30' });
    expect(result.edits.map((edit) => edit.cell)).toEqual(['G6', 'G4', 'H4']);
  });
});

describe('which forms take part', () => {
  const taking = (sheets: readonly Sheet[], options: Partial<EvaluateOptions> = {}): string[] =>
    evaluate(sheets, { ...OPTIONS, ...options })
      .result.forms.filter((form) => form.takesPart)
      .map((form) => form.sheet);
  const sheets = [
    paper('甲', FORM),
    paper('乙', FORM),
    paper('去年', FORM.replace('2022', '2021')),
    paper('暗', FORM, { state: 'hidden' }),
  ];

  it('takes the year of most, and visible sheets', () => {
    expect(taking(sheets)).toEqual(['甲', '乙']);
  });

  it('follows a chosen year or sheet', () => {
    expect(taking(sheets, { year: 2021 })).toEqual(['去年']);
    expect(taking(sheets, { sheets: ['去年'] })).toEqual(['去年']);
    expect(taking(sheets, { sheets: ['乙'] })).toEqual(['乙']);
  });

  it('writes nothing into forms set aside', () => {
    expect(Object.keys(edited([sheets[2] as Sheet, sheets[0] as Sheet, sheets[1] as Sheet]))).not.toHaveLength(0);
    expect(evaluate(sheets, OPTIONS).edits.every((edit) => ['甲', '乙'].includes(edit.at.sheet))).toBe(true);
  });
});

describe('a second run over what was written', () => {
  const settled = (sheet: Sheet): void => {
    const first = evaluateAfterWriting([sheet], OPTIONS);
    const written = withEdits([sheet], first.edits);
    const second = evaluateAfterWriting(written, OPTIONS);
    expect(second.result.edits).toEqual([]);
    expect(second.result.findings).toEqual(first.result.findings);
    expect(second.result.forms).toEqual(first.result.forms);
  };

  it.each(PRESET_IDS)('has nothing left to write: %s with every score blank', (id) => {
    for (let seed = 1; seed <= 6; seed++) {
      const { laidOut } = cleanForm(id, seed);
      settled(blankScores(laidOut.sheet));
      settled(raisedScores(laidOut.sheet));
    }
  });

  it.each(PUBLISHED_IDS)('has nothing left to write: published table %s', (id) => {
    settled(layOut(publishedTable(id)).sheet);
  });
});

function scoreCells(sheet: Sheet): Set<string> {
  const { forms } = evaluate([sheet], OPTIONS).result;
  return new Set(forms.flatMap((form) => form.indicators.flatMap((one) => one.enteredPoints.cell ?? [])));
}

function mapScores(sheet: Sheet, to: (value: CellValue) => CellValue): Sheet {
  return [...scoreCells(sheet)].reduce((changed, cell) => {
    const { row, col } = place(cell);
    const { row0, col0, values } = changed;
    const now = values[row - row0]?.[col - col0] ?? null;
    return {
      ...changed,
      values: values.map((cells, r) => cells.map((one, c) => (r === row - row0 && c === col - col0 ? to(now) : one))),
    };
  }, sheet);
}

const blankScores = (sheet: Sheet): Sheet => mapScores(sheet, () => null);
const raisedScores = (sheet: Sheet): Sheet => mapScores(sheet, (value) => (value === null ? null : { n: '99' }));
