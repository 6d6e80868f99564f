import { evaluate, type EvaluateOptions } from '../../../src/core/evaluate';
import { evaluateInSteps } from '../../../src/core/evaluateInSteps';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { builtinProfile } from '../../../src/core/law/builtins';
import { parseProfile, type Profile } from '../../../src/core/law/profile';
import type { Sheet } from '../../../src/core/model';
import type { FindingResult } from '../../../src/core/result';
import { resultSheets } from '../../../src/core/sheets';
import { paper } from '../forms/paper';
import { beside, changed, sheetOf } from './paper';
import { workbookProfile } from './profiles';

const FORM = paper(
  '表',
  `
  项目支出绩效自评表（2022年度） | < | < | < | < | < | < | <
  项目名称 | 农村道路 | < | < | < | < | < | <
  项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
  ^ | 年度资金总额 | 100 | 100 | 95 | 10 | 95% | 9.5
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
  产出指标 | 数量指标 | 修路里程 | ≥50公里 | 45公里 | 90 | 81 | 雨季停工，下年提前开工
  总分 | < | < | < | < | 100 | 90.5 |
`,
);
const OPTIONS: EvaluateOptions = { profile: BUILTIN_PROFILE, overwrite: 'higher', fileName: '自评.xlsx' };

/** Nothing for a target that is missed: 9.5 in all. */
const STRICT = workbookProfile({ id: 'xian-2022', title: '某县 2022 年口径', quantitative: { missed: 'zero' } });
const STRICT_SHEET = sheetOf(STRICT);

function judged(sheets: readonly Sheet[], more: Partial<EvaluateOptions> = {}): ReturnType<typeof evaluate> {
  return evaluate(sheets, { ...OPTIONS, ...more });
}
const total = (sheets: readonly Sheet[], more: Partial<EvaluateOptions> = {}): string | null | undefined =>
  judged(sheets, { overwrite: 'all', ...more }).result.forms[0]?.indicators[0]?.points;
const findings = (rule: string, sheets: readonly Sheet[], more: Partial<EvaluateOptions> = {}): FindingResult[] =>
  judged(sheets, more).result.findings.filter((finding) => finding.rule === rule);
const asFile = (json: object): Profile => {
  const parsed = parseProfile(json, 'file');
  if (!parsed.ok) throw new Error(parsed.problems.join());
  return parsed.profile;
};

describe('which rules are in force', () => {
  test('the sheet goes before the built-in rules, and the result names it', () => {
    expect(total([FORM])).toBe('81.00');
    expect(total([FORM, STRICT_SHEET])).toBe('0.00');
    const { result, profile } = judged([FORM, STRICT_SHEET]);
    expect(result.profile).toEqual({
      id: 'xian-2022',
      title: '某县 2022 年口径',
      source: 'workbook',
      fingerprint: STRICT.fingerprint,
    });
    expect(profile).toEqual(STRICT);
    expect(result.forms).toHaveLength(1);
    expect(findings('form-not-recognised', [FORM, STRICT_SHEET])).toEqual([]);
  });

  test('得分计算过程 names the rules, where they came from and their fingerprint', () => {
    const sheets = resultSheets(judged([FORM, STRICT_SHEET]).result, []);
    const arithmetic = sheets.find(({ name }) => name === '得分计算过程');
    const texts = (arithmetic?.rows ?? [])
      .flat()
      .flatMap(({ value }) => (value !== null && 's' in value ? [value.s] : []));
    expect(texts).toContain('某县 2022 年口径（工作簿内“评分规则”表）');
    expect(texts).toContain(STRICT.fingerprint);
  });

  test('in steps it is the same evaluation', () => {
    const steps = evaluateInSteps([FORM, STRICT_SHEET], OPTIONS);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value).toEqual(judged([FORM, STRICT_SHEET]));
  });

  test('a file goes before the sheet, and so does a built-in profile that was named', () => {
    const file = asFile({ id: 'file' });
    expect(judged([FORM, STRICT_SHEET], { profile: file }).result.profile.source).toBe('file');
    expect(total([FORM, STRICT_SHEET], { profile: file })).toBe('81.00');
    const named = builtinProfile('hunan-index') ?? BUILTIN_PROFILE;
    const { result } = judged([FORM, STRICT_SHEET], { profile: named, profileIsChosen: true });
    expect([result.profile.id, result.profile.source]).toEqual(['hunan-index', 'builtin']);
    expect(judged([FORM, STRICT_SHEET], { profile: named }).result.profile.id).toBe('hunan-index');
    expect(judged([FORM, STRICT_SHEET], { profileIsChosen: true }).result.profile.id).toBe('default');
  });
});

describe('profile-changed', () => {
  test('rules as they were issued: nothing is said', () => {
    expect(findings('profile-changed', [FORM, STRICT_SHEET])).toEqual([]);
    const same = asFile({ id: 'other-name', title: '另一个名称', quantitative: { missed: 'zero' } });
    expect(findings('profile-changed', [FORM, STRICT_SHEET], { profile: same })).toEqual([]);
  });

  test('a value changed after the fingerprint was put there', () => {
    const sheet = changed(STRICT_SHEET, beside(STRICT_SHEET, '未达到目标值时'), { s: '按完成比例计分' });
    const [finding, ...more] = findings('profile-changed', [FORM, sheet]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', sheet: '评分规则', cell: beside(sheet, '规则指纹') });
    expect(finding?.message).toMatch(/^“评分规则”表的内容与印发时的规则指纹（B\d+）不一致/);
    expect(total([FORM, sheet])).toBe('81.00');
  });

  test('a bureau that changes the rules by hand clears the fingerprint', () => {
    const sheet = changed(STRICT_SHEET, beside(STRICT_SHEET, '未达到目标值时'), { s: '按完成比例计分' });
    const cleared = changed(sheet, beside(sheet, '规则指纹'), null);
    expect(findings('profile-changed', [FORM, cleared])).toEqual([]);
  });

  test('other rules than those handed over: the first setting, both values, how many', () => {
    const file = asFile({
      quantitative: { missed: 'zero' },
      review: { lowExecution: '0.85' },
      total: { ceiling: '89' },
    });
    const [finding] = findings('profile-changed', [FORM, STRICT_SHEET], { profile: file });
    expect(finding).toMatchObject({
      cell: beside(STRICT_SHEET, '总分上限'),
      related: [`评分规则!${beside(STRICT_SHEET, '执行率低于多少要说明原因')}`],
      message:
        '“评分规则”表的“总分上限”为“不启用”，本次采用的规则为“89”，连同这一处共有 2 处不同，请核对是否为财政部门印发的规则。',
    });
  });

  test('a difference in a list names the list', () => {
    const file = asFile({ quantitative: { missed: 'zero', byName: [{ name: '率', kind: 'violations', minus: '1' }] } });
    const [finding] = findings('profile-changed', [FORM, STRICT_SHEET], { profile: file });
    expect(finding?.message).toContain('与本次采用的规则不同');
    expect(finding?.cell).toBe(beside(STRICT_SHEET, '单项指标'));
  });
});

describe('profile-unreadable', () => {
  const broken = changed(STRICT_SHEET, beside(STRICT_SHEET, '执行率低于多少要说明原因'), { s: '九成' });

  test('each wrong cell is an error; the product’s own rules are in force and the result says so', () => {
    const found = findings('profile-unreadable', [FORM, broken]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      severity: 'error',
      sheet: '评分规则',
      cell: beside(broken, '执行率低于多少要说明原因'),
    });
    expect(found[0]?.message).toMatch(/应填百分数，例如 90%，现在是“九成”；在改正之前，本次没有采用表中的规则。$/);
    expect(judged([FORM, broken]).result.profile.source).toBe('builtin');
    expect(total([FORM, broken])).toBe('81.00');
  });

  test('a sheet that can be read says nothing', () => {
    expect(findings('profile-unreadable', [FORM, STRICT_SHEET])).toEqual([]);
  });
});
