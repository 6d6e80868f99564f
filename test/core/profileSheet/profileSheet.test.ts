import fc from 'fast-check';
import { describeChecks } from '../../../src/core/checks';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { BUILTIN_PROFILES, builtinProfile } from '../../../src/core/law/builtins';
import { settingsOf } from '../../../src/core/law/settings';
import type { CellValue, Sheet } from '../../../src/core/model';
import { isRuleSheet, readProfileSheet } from '../../../src/core/profileSheet/read';
import { SECTIONS } from '../../../src/core/profileSheet/sections';
import { profileSheet } from '../../../src/core/profileSheet/write';
import { beside, changed, sheetOf, without } from './paper';
import { anyProfile, workbookProfile } from './profiles';

const SHEET = sheetOf(BUILTIN_PROFILE);

function read(sheet: Sheet): NonNullable<ReturnType<typeof readProfileSheet>> {
  const found = readProfileSheet([sheet]);
  if (found === null) throw new Error('no sheet of rules');
  return found;
}

const problemsOf = (sheet: Sheet): string[] => read(sheet).problems.map(({ message }) => message);
const withValue = (label: string, value: CellValue, format?: string): Sheet =>
  changed(SHEET, beside(SHEET, label), value, format);

describe('round trip', () => {
  test('any profile → sheet → the same profile', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const back = read(sheetOf(profile));
        expect(back.problems).toEqual([]);
        expect(back.profile).toEqual(profile);
      }),
      { numRuns: 200 },
    );
  });

  test.each(BUILTIN_PROFILES.map((profile) => [profile.id, profile] as const))('%s', (_id, profile) => {
    const back = read(sheetOf(profile));
    expect(back.profile).toEqual({ ...profile, source: 'workbook' });
    expect(back.issued?.fingerprint).toBe(profile.fingerprint);
  });

  test('every setting of a profile has its row', () => {
    const paths = SECTIONS.flatMap(({ parts }) => parts.map(({ path }) => path));
    const isCovered = (path: string): boolean =>
      path.startsWith('quantitative.byName') ||
      paths.some((own) => path === own || path.startsWith(`${own}[`) || own.startsWith(`${path}.`));
    expect(
      settingsOf(BUILTIN_PROFILE)
        .map(({ path }) => path)
        .filter((path) => !isCovered(path)),
    ).toEqual([]);
  });

  test('no two settings have one name', () => {
    const labels = SECTIONS.flatMap(({ parts }) => parts.map(({ label }) => label));
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('as a person reads it', () => {
  const row = (label: string, profile = BUILTIN_PROFILE): string[] => {
    const found = profileSheet(profile).rows.find(
      ([first]) => first?.value !== null && first?.value !== undefined && 's' in first.value && first.value.s === label,
    );
    return (found ?? []).map(({ value }) =>
      value === null ? '' : 's' in value ? value.s : 'n' in value ? value.n : '',
    );
  };

  test('words and percentages, what may be written, and the ground', () => {
    expect(row('执行率低于多少要说明原因')).toEqual([
      '执行率低于多少要说明原因',
      '90%',
      '填百分数。执行率低于 90% 的说明原因（本产品默认口径（县级可改））',
    ]);
    expect(row('执行率超过 100% 时')).toEqual([
      '执行率超过 100% 时',
      '按分值封顶',
      '可填：按分值封顶、暂不计分。得分不超过该项分值，执行率超过 100% 的按分值封顶（《项目支出绩效评价管理办法》（财预〔2020〕10号））',
    ]);
    expect(row('总分等级')).toEqual(['总分等级', '优', '90']);
    expect(row('总分上限')).toContain('不启用');
  });

  test('a rule for one name reads as a sentence of its parts', () => {
    const hunan = builtinProfile('hunan-index') ?? BUILTIN_PROFILE;
    expect(row('单项指标 1', hunan)).toEqual([
      '单项指标 1',
      '在职人员控制率',
      '超过满分线扣分',
      '方向：越低越好',
      '满分线：100',
      '每偏离：1',
      '扣分：0.5',
      '不足一个：按比例扣',
    ]);
  });

  test('a rule by the ends of months is read as a county writes it', () => {
    const milestones = [
      { month: '4', atLeast: '25', points: '2.5' },
      { month: '10', atLeast: '80', share: '0.5' },
    ];
    const byDate = workbookProfile({
      quantitative: { byName: [{ name: '执行进度', kind: 'milestones', milestones }] },
    });
    const sheet = sheetOf(byDate);
    expect(row('单项指标 1', byDate)).toEqual(['单项指标 1', '执行进度', '按时点执行率计分']);
    const first = Number(beside(sheet, '单项指标 1').slice(1));
    const words = sheet.values.slice(first, first + 2).map((cells) => cells.slice(3));
    expect(words).toEqual([
      [{ s: '时点：4月末' }, { s: '不低于：25' }, { s: '得分：2.5' }],
      [{ s: '时点：10月末' }, { s: '不低于：80' }, { s: '得分比例：50%' }],
    ]);
    expect(problemsOf(changed(sheet, `D${String(first + 1)}`, { s: '时点：四月' }))[0]).toMatch('只能填：1月末、2月末');
    expect(problemsOf(changed(sheet, `D${String(first + 1)}`, null))[0]).toMatch('还缺少：“时点”');
  });

  test('a check is called by its title, and may be written by title or id', () => {
    const severe = workbookProfile({ severities: { 'budget-zero': 'off', 'total-mismatch': 'hint' } });
    const sheet = sheetOf(severe);
    expect(row('检查的严重程度', severe)).toEqual(['检查的严重程度', '预算数为 0，执行率无法计算', '不检查']);
    const cell = beside(sheet, '检查的严重程度');
    const byId = read(changed(sheet, cell, { s: 'budget-zero' }));
    expect(byId.profile?.severities).toEqual(severe.severities);
    expect(problemsOf(changed(sheet, cell, { s: '预算为零' }))[0]).toMatch(
      /写的“预算为零”不是检查项目，请照“问题清单”中“问题”一栏的名称填写。$/,
    );
  });

  test('no two checks have one title', () => {
    const titles = describeChecks().map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('no English word, no path and no brace is left on the sheet but the numbers of the rules', () => {
    const texts = profileSheet(BUILTIN_PROFILE)
      .rows.flat()
      .flatMap(({ value }) => (value !== null && 's' in value ? [value.s] : []));
    const foreign = texts.filter((text) => /[a-z]{3,}|[{}[\]]/i.test(text));
    expect(foreign.filter((text) => text !== BUILTIN_PROFILE.fingerprint)).toEqual(['default']);
  });
});

describe('what a finance bureau may write', () => {
  test.each<
    [string, CellValue, string | undefined, (json: NonNullable<ReturnType<typeof read>['profile']>) => unknown, unknown]
  >([
    ['执行率低于多少要说明原因', { s: '85%' }, undefined, (p) => p.review.lowExecution, '0.85'],
    ['执行率低于多少要说明原因', { n: '0.85' }, '0%', (p) => p.review.lowExecution, '0.85'],
    ['执行率低于多少要说明原因', { s: ' ８５ ％' }, undefined, (p) => p.review.lowExecution, '0.85'],
    ['执行率每低 1 个百分点扣分', { s: '0.5' }, undefined, (p) => p.execution.perPoint.minus, '0.5'],
    ['总分上限', { n: '89' }, undefined, (p) => p.total.ceiling, '89'],
    ['得分保留小数位数', { n: '1' }, undefined, (p) => p.rounding.pointDecimals, 1],
    ['“＝”型目标', { s: '必须等于,超过的由填报人判断' }, undefined, (p) => p.quantitative.equal, 'strict'],
    ['正好达到这一比例算不算超额', { s: '不算' }, undefined, (p) => p.quantitative.overFulfilment.fromIncluded, false],
  ])('%s: %j', (label, value, format, pick, expected) => {
    const { profile, problems } = read(withValue(label, value, format));
    expect(problems).toEqual([]);
    expect(profile === null ? null : pick(profile)).toBe(expected);
  });

  test('a row that is taken out is as the product has it; the others count', () => {
    const { profile } = read(without(withValue('总分上限', { n: '89' }), '执行率低于多少要说明原因', '总分等级'));
    expect([profile?.review.lowExecution, profile?.total.ceiling, profile?.total.grades.length]).toEqual([
      '0.9',
      '89',
      4,
    ]);
  });

  test('a list that has nothing in it says so', () => {
    const some = workbookProfile({ execution: { bands: [] } });
    expect(read(sheetOf(some)).profile?.execution.bands).toEqual([]);
  });

  test('notes of its own beside and below change nothing', () => {
    const noted = { ...SHEET, values: [...SHEET.values, [{ s: '本规则自 2022 年起执行' }], [], [null, null]] };
    expect(read(noted).profile?.fingerprint).toBe(BUILTIN_PROFILE.fingerprint);
  });
});

describe('what it cannot mean is told with the cell', () => {
  const at = (label: string): string => beside(SHEET, label);
  test.each<[string, CellValue, string]>([
    ['执行率低于多少要说明原因', { s: '九成' }, '应填百分数，例如 90%，现在是“九成”。'],
    ['执行率低于多少要说明原因', { n: '90' }, '应填百分数，例如 90%，现在是“90”。'],
    ['执行率低于多少要说明原因', null, '没有填写，应填百分数。'],
    ['执行率低于多少要说明原因', { e: '#REF!' }, '显示错误值或公式没有结果，请直接填写内容。'],
    ['执行率超过 100% 时', { s: '随意' }, '写的是“随意”，只能填：按分值封顶、暂不计分。'],
    ['执行率每低 1 个百分点扣分', { s: '半分' }, '应填数字，例如 0.5，现在是“半分”。'],
    ['得分保留小数位数', { s: '两位' }, '应填整数，例如 2，现在是“两位”。'],
    ['总分等级', { s: '良好' }, '写的是“良好”，只能填：优、良、中、差。'],
  ])('%s: %j', (label, value, expected) => {
    const place = label === '总分等级' ? '总分等级：等级' : label;
    expect(problemsOf(withValue(label, value))).toEqual([`“评分规则”表 ${at(label)}（${place}）${expected}`]);
  });

  test('a setting twice, an unknown one, one without a name', () => {
    const row = (...texts: readonly string[]): CellValue[] => texts.map((text) => (text === '' ? null : { s: text }));
    const more = { ...SHEET, values: [...SHEET.values, row('总分上限', '80'), row('总分上線', '80'), row('', '80')] };
    const last = SHEET.values.length;
    expect(problemsOf(more)).toEqual([
      `“评分规则”表 A${String(last + 1)}（总分上限）与 ${at('总分上限')} 重复，请只留一行。`,
      `“评分规则”表 A${String(last + 2)} 的“总分上線”不是评分规则的项目，请检查写法。`,
      `“评分规则”表 A${String(last + 3)} 没有写项目名称，这一行没有读取，请补上项目名称或清空这一行。`,
    ]);
  });

  test('half of a pair', () => {
    const half = withValue('部门总分中项目得分所占比例', { s: '40%' });
    expect(problemsOf(half)).toEqual([
      `“评分规则”表 ${at('项目得分怎样平均')}（项目得分怎样平均）和“部门总分中项目得分所占比例”要么都填写，要么都填“不启用”。`,
    ]);
  });

  test('what contradicts itself is told by the names of the sheet', () => {
    const tiers = withValue('“部分达成”一档的下限', { s: '85%' });
    expect(problemsOf(tiers)).toEqual([
      `“评分规则”表 ${at('“部分达成”一档的下限')}（“部分达成”一档的下限）应小于“评分规则”表 ${at('“达成”一档的下限')}（“达成”一档的下限）。`,
    ]);
    expect(read(tiers).problems[0]?.at).toEqual({
      sheet: '评分规则',
      row: Number(at('“部分达成”一档的下限').slice(1)) - 1,
      col: 1,
    });
    const order = changed(SHEET, beside(SHEET, '执行率分档'), { s: '10%' });
    expect(problemsOf(order)[0]).toMatch(/^“评分规则”表 B\d+（执行率分档）应从高到低排列/);
    expect(problemsOf(withValue('总分上限', { n: '-3' }))[0]).toContain(`${at('总分上限')}（总分上限）`);
  });

  test('late for a part of the weight needs the part', () => {
    const late = withValue('晚于时限时', { s: '得部分分值' });
    expect(problemsOf(late)).toEqual([
      `“评分规则”表 ${at('晚于时限时得分值的')}（晚于时限时得分值的）没有填写，应填百分数。`,
    ]);
  });

  describe('a rule for one name', () => {
    const rule = (...rows: readonly (readonly string[])[]): Sheet => ({
      ...without(SHEET, '单项指标'),
      values: [
        ...without(SHEET, '单项指标').values,
        ...rows.map((row) => row.map((text) => (text === '' ? null : { s: text }))),
      ],
    });
    const first = without(SHEET, '单项指标').values.length + 1;
    const cell = (column: string, more = 0): string => `“评分规则”表 ${column}${String(first + more)}`;

    test('is read in any order of its parts', () => {
      const { profile, problems } = read(
        rule(
          ['单项指标1', '控制率', '分档计分', '方向：越低越好'],
          ['单项指标 1', '', '', '得分：3', '达到：100'],
          ['单项指标 1', '', '', '得分比例：50%', '达到:110'],
        ),
      );
      expect(problems).toEqual([]);
      expect(profile?.quantitative.byName).toEqual([
        {
          name: '控制率',
          kind: 'bands',
          better: 'lower',
          bands: [
            { bound: '100', points: '3' },
            { bound: '110', share: '0.5' },
          ],
        },
      ]);
    });

    test.each<[string, readonly (readonly string[])[], string]>([
      ['no name', [['单项指标 1', '', '每例扣分', '每例扣：1']], `${cell('B')}（单项指标1）没有写指标名称。`],
      ['an unknown way', [['单项指标 1', '合规性', '看情况']], `${cell('C')}（单项指标1）的计分办法“看情况”不认识`],
      [
        'an unknown part',
        [['单项指标 1', '合规性', '每例扣分', '扣：1']],
        `${cell('D')}（单项指标1）的“扣：1”不是这种办法的要素`,
      ],
      ['a part that is missing', [['单项指标 1', '合规性', '每例扣分']], `${cell('A')}（单项指标1）还缺少：“每例扣”。`],
      [
        'a part twice',
        [['单项指标 1', '合规性', '每例扣分', '每例扣：1', '每例扣：2']],
        `${cell('E')}（单项指标1）的“每例扣”写了两次。`,
      ],
      [
        'a value that is none',
        [['单项指标 1', '合规性', '每例扣分', '每例扣：一分']],
        `${cell('D')}（单项指标1：每例扣）应填数字`,
      ],
      [
        'a part left empty',
        [['单项指标 1', '合规性', '每例扣分', '每例扣：']],
        `${cell('D')}（单项指标1：每例扣）没有填写`,
      ],
      [
        'bands out of order',
        [
          ['单项指标 1', '率', '分档计分', '方向：越高越好'],
          ['单项指标 1', '', '', '达到：1', '得分：1'],
          ['单项指标 1', '', '', '达到：2', '得分：2'],
        ],
        `${cell('B')}（单项指标1）应从高到低排列`,
      ],
    ])('%s', (_name, rows, expected) => {
      expect(problemsOf(rule(...rows)).join('\n')).toContain(expected);
    });
  });
});

describe('which sheet it is', () => {
  test('a sheet of that name that holds something else is none', () => {
    const other = { ...SHEET, values: [[{ s: '评分规则' }], [{ s: '一级指标' }, { s: '评分标准' }]] };
    expect(isRuleSheet(other)).toBe(false);
    expect(readProfileSheet([other])).toBeNull();
    expect(readProfileSheet([{ ...SHEET, name: '规则' }])).toBeNull();
  });

  test('it may be hidden, and may begin further down', () => {
    expect(read({ ...SHEET, state: 'hidden', row0: 3 }).profile?.fingerprint).toBe(BUILTIN_PROFILE.fingerprint);
  });

  test('whatever its cells hold, it never throws', () => {
    const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
      fc.constant(null),
      fc.string({ maxLength: 40 }).map((s) => ({ s })),
      fc.constantFrom({ e: '#DIV/0!' }, { b: true }, { n: '1' }, { n: '-0.5' }, { s: '__proto__' }, { s: '无' }),
    );
    const cells = SHEET.values.length;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: cells - 1 }),
        fc.integer({ min: 0, max: 7 }),
        anyValue,
        (row, col, value) => {
          const column = String.fromCharCode(65 + col);
          const back = readProfileSheet([changed(SHEET, `${column}${String(row + 1)}`, value)]);
          expect(back === null || back.profile !== null || back.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a cell of 32,767 characters is read in one go', () => {
    const long = '：'.repeat(32_767);
    expect(problemsOf(withValue('执行率超过 100% 时', { s: long }))).toHaveLength(1);
  });
});
