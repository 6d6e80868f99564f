import { evaluate, evaluateAfterWriting, type Evaluation } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { builtinProfile } from '../../../src/core/law/builtins';
import type { Profile } from '../../../src/core/law/profile';
import type { FormResult } from '../../../src/core/result';
import { planSheet } from '../../../src/core/selection';
import { BASE, TABLE } from './indexSheets';

/** What a table without targets and actuals is scored by: the rates of the base data beside it. */

const judged = (profile: Profile = BUILTIN_PROFILE): Evaluation =>
  evaluate([BASE, TABLE], { profile, overwrite: 'higher', fileName: '自评.xlsx' });

function table({ result }: Evaluation): FormResult {
  const found = result.forms.find(({ sheet }) => sheet === '评分表');
  if (found === undefined) throw new Error('no table');
  return found;
}

const row = (evaluation: Evaluation, name: string): FormResult['indicators'][number] => {
  const found = table(evaluation).indicators.find(({ level3 }) => level3 === name);
  if (found === undefined) throw new Error(name);
  return found;
};

test.each([
  // 50 ÷ 46 = 108.70 %: by whole points 25 − 8 × 2 = 9, in proportion 25 − 8.7 × 2 = 7.6; never 25
  ['财政供养人员控制率', '9.00', 'computed', '9.00'],
  // (19.6 − 20) ÷ 20 = −2 %
  ['“三公经费”变动率', '25.00', 'computed', '25.00'],
  // 19.6 ÷ 21 = 93.33 %
  ['“三公经费”控制率', '15.00', 'computed', '15.00'],
  // 193.42 ÷ 85.76 = 225.54 %
  ['公用经费控制率', '0.00', 'computed', '0.00'],
  ['管理制度健全性', null, 'kept', '18.00'],
])('%s', (name, points, status, final) => {
  const one = row(judged(), name);
  expect([one.points, one.status, one.final]).toEqual([points, status, final]);
});

test('the rates are told step by step, with their cells', () => {
  expect(row(judged(), '财政供养人员控制率').steps).toEqual([
    '按基础数据算得在职人员控制率 108.7%',
    '在职人员数 50 人 ÷ 编制数 46 人 = 108.70%（基础数据!C3、基础数据!B3）',
    '偏离标准 8.7 个百分点：不足一个百分点不扣的得 9.00，按比例扣的得 7.60',
    '填报得分高于两种算法，最多得 9.00',
  ]);
  expect(row(judged(), '公用经费控制率').steps).toEqual([
    '按基础数据算得公用经费控制率 225.54%',
    '公用经费决算数 193.42 万元 ÷ 公用经费预算数 85.76 万元 = 225.54%（基础数据!D10、基础数据!C10）',
    '比率 225.54%，按评分标准“大于150%不得分”得 0.00',
  ]);
});

test('what is written: the blank score, the one that is too high, the total of what then stands', () => {
  const { result } = judged();
  const edits = Object.fromEntries(
    result.edits.filter(({ sheet }) => sheet === '评分表').map(({ cell, to }) => [cell, to]),
  );
  // 9 + 25 + 15 + 0 + 18
  expect(edits).toEqual({ F3: '9', F4: '25', F6: '0', F8: '67' });
  expect(table(judged()).total?.known).toBe('49.00');
});

test('a second run finds nothing to write', () => {
  const options = { profile: BUILTIN_PROFILE, overwrite: 'higher', fileName: '自评.xlsx' } as const;
  const after = evaluateAfterWriting([BASE, TABLE], options);
  expect(after.result.forms.find(({ sheet }) => sheet === '评分表')?.total?.points).toBe('67.00');
});

test('planned sheet by sheet, with the base data of another sheet, it is the same', () => {
  const evaluation = judged();
  const [plan] = planSheet(TABLE, {
    profile: evaluation.profile,
    columnRoles: [],
    taking: new Set(evaluation.scored.map(({ form }) => form.id)),
    others: evaluation.scored,
    judged: [],
    ticks: new Map(),
  });
  const offered = plan?.offers.filter(({ ticked }) => ticked).map(({ edit }) => edit);
  expect(offered).toEqual(evaluation.edits.filter(({ at }) => at.sheet === '评分表'));
  expect(plan?.total?.toFixed(2)).toBe('67.00');
});

test('a county whose profile says how scores the headcount too', () => {
  const hunan = builtinProfile('hunan-index');
  if (hunan === null) throw new Error('no profile');
  // its own rule is 0.5 for each point: 25 − 8.7 × 0.5
  expect(row(judged(hunan), '财政供养人员控制率').points).toBe('20.65');
});

test('the rates stand with the department, those of the base data with what was typed', () => {
  const facts = new Map(table(judged()).facts.map(({ id, computed }) => [id, computed]));
  expect(facts.get('rate.headcountControl')).toBe('1.08695652');
  expect(facts.get('rate.carryOverChange')).toBe('-0.2');
  expect(facts.get('rate.operatingPublicControl')).toBe('2.25536381');
});
