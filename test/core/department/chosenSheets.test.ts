import { evaluate, type EvaluateOptions, type Evaluation } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { sheetsThatLent } from '../../../src/core/lent';
import type { Sheet } from '../../../src/core/model';
import { planSheet } from '../../../src/core/selection';
import { paper } from '../forms/paper';
import { profileWith } from '../scores/build';
import { BASE, TABLE } from './indexSheets';

/** One sheet of a workbook is chosen: base data of other sheets serve its rates, and nothing else is done with them. */

const OPTIONS: EvaluateOptions = {
  profile: BUILTIN_PROFILE,
  overwrite: 'higher',
  fileName: '自评.xlsx',
  sheets: ['评分表'],
};

const judged = (sheets: readonly Sheet[], options: Partial<EvaluateOptions> = {}): Evaluation =>
  evaluate(sheets, { ...OPTIONS, ...options });

/** Of each row of the table. */
const points = (evaluation: Evaluation): (string | null)[] =>
  evaluation.result.forms.find(({ sheet }) => sheet === '评分表')?.indicators.map((one) => one.points) ?? [];

// 25 − 8 × 2, (19.6 − 20) ÷ 20 < 0, 19.6 ÷ 21 < 1, 193.42 ÷ 85.76 > 1.5, a checklist
const BY_BASE_DATA = ['9.00', '25.00', '15.00', '0.00', null];
const ALONE = [null, null, null, null, null];

const retold = (sheet: Sheet, name: string, from: string, to: string): Sheet => ({
  ...sheet,
  name,
  values: sheet.values.map((row) =>
    row.map((cell) => (cell !== null && 's' in cell ? { s: cell.s.replaceAll(from, to) } : cell)),
  ),
});

it('scores by the base data of a sheet that was not chosen, and edits the chosen one alone', () => {
  const evaluation = judged([BASE, TABLE]);
  expect(points(evaluation)).toEqual(BY_BASE_DATA);
  expect(evaluation.edits.map(({ at }) => at.sheet)).toEqual(['评分表', '评分表', '评分表', '评分表']);
  expect(evaluation.scored.map(({ form }) => form.sheet)).toEqual(['评分表']);
  expect(evaluation.lenders.map(({ form }) => form.sheet)).toEqual(['基础数据']);
});

it('says nothing of the sheet that was not chosen, which is wrong in itself', () => {
  const everywhere = judged([BASE, TABLE], { sheets: [] }).result.findings;
  expect(everywhere.some(({ sheet }) => sheet === '基础数据')).toBe(true);
  const chosen = judged([BASE, TABLE]).result.findings;
  expect(chosen.length).toBeGreaterThan(0);
  expect(chosen.every(({ sheet }) => sheet === '评分表')).toBe(true);
});

it('tells which sheets lent figures, and of those that only could have none', () => {
  const list = paper('项目清单', '项目清单 | < | <\n序号 | 项目名称 | 预算数\n1 | 农村道路 | 20\n2 | 水渠清淤 | 16');
  const { scored, lenders } = judged([list, BASE, TABLE]);
  expect(lenders.map(({ form }) => form.sheet)).toEqual(['项目清单', '基础数据']);
  expect([...sheetsThatLent(scored, lenders)]).toEqual(['基础数据']);
  const all = judged([list, BASE, TABLE], { sheets: [] });
  expect(sheetsThatLent(all.scored, all.lenders).size).toBe(0);
});

it('tells of a sheet that lent what was spent by the end of a month, which makes no rate of the unit', () => {
  const months = paper('执行进度', '预算执行进度表（2023年度） | < | < | <\n4月末执行率 | 26.3% | 6月末执行率 | 41%');
  const table = paper(
    '评分表',
    `
    部门整体支出绩效自评评分表（2023年度） | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 评分标准 | 分值 | 自评得分
    过程（100分） | 预算执行（80分） | 预算执行进度 | 4月末达到25%计80分 | 80 |
    ^ | 预算管理（20分） | 管理制度健全性 | ①②③各1分 | 20 | 18
  `,
  );
  const milestones = [{ month: '4', atLeast: '25', points: '80' }];
  const profile = profileWith({ quantitative: { byName: [{ name: '执行进度', kind: 'milestones', milestones }] } });
  const { scored, lenders } = judged([months, table], { profile });
  expect(scored[0]?.indicators[0]?.points?.toFixed(2)).toBe('80.00');
  expect([...sheetsThatLent(scored, lenders)]).toEqual(['执行进度']);
});

it('is the same when it is planned sheet by sheet', () => {
  const { scored, lenders, edits, profile } = judged([BASE, TABLE]);
  const taking = new Set(scored.map(({ form }) => form.id));
  const others = [...scored, ...lenders];
  const [plan] = planSheet(TABLE, { profile, columnRoles: [], taking, others, judged: [], ticks: new Map() });
  expect(plan?.offers.filter(({ ticked }) => ticked).map(({ edit }) => edit)).toEqual(edits);
});

it('lends nothing that is hidden, of another year or of another unit', () => {
  const hidden: Sheet = { ...BASE, state: 'hidden' };
  const before = retold(retold(BASE, '上年', '2022', '2021'), '上年', '2023', '2022');
  const unit = (name: string): string => `单位名称 | ${name} | < | < | < | < | <`;
  const named = { ...TABLE, ...withHead(TABLE, unit('柳河镇人民政府')) };
  const foreign = { ...BASE, ...withHead(BASE, unit('青石乡人民政府')) };
  const own = { ...BASE, ...withHead(BASE, unit('柳河镇人民政府')) };
  expect(points(judged([hidden, TABLE]))).toEqual(ALONE);
  expect(points(judged([before, TABLE]))).toEqual(ALONE);
  expect(points(judged([foreign, named]))).toEqual(ALONE);
  expect(points(judged([own, named]))).toEqual(BY_BASE_DATA);
});

it('reads the chosen one of two base data', () => {
  const values = BASE.values.map((row) => row.map((cell) => (isFifty(cell) ? { n: '46' } : cell)));
  const wrong: Sheet = { ...BASE, name: '旧', values };
  expect(points(judged([wrong, BASE, TABLE], { sheets: ['评分表', '基础数据'] }))).toEqual(BY_BASE_DATA);
});

function isFifty(cell: Sheet['values'][number][number]): boolean {
  return cell !== null && 'n' in cell && cell.n === '50';
}

/** The sheet with one more row under its title. */
function withHead(sheet: Sheet, line: string): Sheet {
  const head = paper(sheet.name, line);
  const put = <Row>(rows: readonly Row[], row: readonly Row[]): Row[] => [
    ...rows.slice(0, 1),
    ...row,
    ...rows.slice(1),
  ];
  const below = sheet.merges.map((area) =>
    area.top === 0 ? area : { ...area, top: area.top + 1, bottom: area.bottom + 1 },
  );
  return {
    ...sheet,
    values: put(sheet.values, head.values),
    formulas: put(sheet.formulas, head.formulas),
    formats: put(sheet.formats, head.formats),
    merges: [...below, { top: 1, left: 1, bottom: 1, right: 6 }],
  };
}
