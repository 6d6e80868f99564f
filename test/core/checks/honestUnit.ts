import fc from 'fast-check';
import type { Sheet } from '../../../src/core/model';
import { paper } from '../forms/paper';

/** Workbooks of one unit whose forms agree, with any figures, in any money unit; or with one figure that does not. */

export type Unit = '元' | '万元';

/** Amounts in 分, so that each is exact in 元 and in 万元. */
export interface Money {
  readonly original: number;
  readonly budget: number;
  readonly actual: number;
}

export interface HonestUnit {
  readonly projects: readonly Money[];
  readonly personnel: Money;
  readonly operating: Money;
  readonly units: { readonly base: Unit; readonly department: Unit; readonly list: Unit; readonly project: Unit };
  readonly people: { readonly posts: readonly number[]; readonly free: readonly number[] };
}

const money = fc
  .record({
    budget: fc.integer({ min: 1_000_000, max: 900_000_000 }),
    cut: fc.integer({ min: 0, max: 9 }),
    left: fc.integer({ min: 0, max: 99 }),
  })
  .map(({ budget, cut, left }) => ({
    original: budget - Math.floor((budget * cut) / 100),
    budget,
    actual: budget - Math.floor((budget * left) / 1000),
  }));

const unit = fc.constantFrom<Unit>('元', '万元');

export const honestUnit: fc.Arbitrary<HonestUnit> = fc.record({
  projects: fc.array(money, { minLength: 1, maxLength: 5 }),
  personnel: money,
  operating: money,
  units: fc.record({ base: unit, department: unit, list: unit, project: unit }),
  people: fc.record({
    posts: fc.array(fc.integer({ min: 2, max: 60 }), { minLength: 2, maxLength: 2 }),
    free: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 2, maxLength: 2 }),
  }),
});

/** One figure that is told otherwise: which, and by how many 分. */
export interface Lie {
  readonly place: Place;
  readonly by: number;
}

export type Place = 'base.project' | 'base.item' | 'base.personnel' | 'list.line' | 'list.total' | 'department.project';

export const PLACES: readonly Place[] = [
  'base.project',
  'base.item',
  'base.personnel',
  'list.line',
  'list.total',
  'department.project',
];

const NAMES = ['农村道路', '水渠清淤', '路灯维护', '校舍修缮', '卫生保洁'];

type Shown = (cents: number, place?: Place) => string;

export function unitSheets(given: HonestUnit, lie: Lie | null = null): Sheet[] {
  const shown =
    (of: Unit): Shown =>
    (cents, place) =>
      decimalOf(cents + (lie !== null && lie.place === place ? lie.by : 0), of);
  return [
    baseData(given, shown(given.units.base)),
    department(given, shown(given.units.department)),
    list(given, shown(given.units.list)),
    ...given.projects.map((project, index) => projectForm(project, index, given, shown(given.units.project))),
  ];
}

/** 分 as 元 with two decimals or 万元 with six, without zeros at the end. */
function decimalOf(cents: number, of: Unit): string {
  const places = of === '元' ? 2 : 6;
  const digits = String(cents).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
}

function total(all: readonly Money[], of: keyof Money): number {
  return all.reduce((sum, one) => sum + one[of], 0);
}

function baseData({ projects, personnel, operating, units, people }: HonestUnit, shown: Shown): Sheet {
  const [a = 2, b = 2] = people.posts;
  const [c = 0, d = 0] = people.free;
  const items = projects.map(
    ({ budget, actual }, index) =>
      `${String(index + 1)}.${NAMES[index] ?? ''}项目 | ${shown(budget)} | ${shown(actual, index === 0 ? 'base.item' : undefined)}`,
  );
  return paper(
    '基础数据',
    `
    部门整体支出绩效评价基础数据表（2022年度） | < | <
    单位名称 | 柳河镇人民政府 | <
    财政供养人员情况（人） | 编制数 | 2022年实际在职人数
    合计 | ${String(a + b)} | ${String(a + b - c - d)}
    其中：行政 | ${String(a)} | ${String(a - c)}
    事业 | ${String(b)} | ${String(b - d)}
    经费控制情况（${units.base}） | 2022年预算数 | 2022年决算数
    项目支出 | ${shown(total(projects, 'budget'))} | ${shown(total(projects, 'actual'), 'base.project')}
    ${items.join('\n')}
    公用经费 | ${shown(operating.budget)} | ${shown(operating.actual)}
    人员经费 | ${shown(personnel.budget)} | ${shown(personnel.actual, 'base.personnel')}
  `,
  );
}

function department({ projects, personnel, operating, units }: HonestUnit, shown: Shown): Sheet {
  const row = (label: string, parts: readonly Money[], place?: Place): string =>
    `${label} | ${shown(total(parts, 'original'))} | ${shown(total(parts, 'budget'))} | ${shown(total(parts, 'actual'), place)}`;
  return paper(
    '整体',
    `
    部门整体支出绩效自评表 | < | < | < | < | < | < | <
    （2022年度） | < | < | < | < | < | < | <
    单位名称 | 柳河镇人民政府 | < | < | < | < | < | <
    预算资金（${units.department}） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    ^ | ${row('年度资金总额', [...projects, personnel, operating], 'department.project')} | 10 | |
    ^ | ${row('其中：人员类', [personnel])} | — | — | —
    ^ | ${row('运转类公用经费', [operating])} | — | — | —
    ^ | ${row('特定目标类', projects, 'department.project')} | — | — | —
    ${INDICATORS}
  `,
  );
}

const INDICATORS = `一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
    产出指标（50分） | 数量指标 | 完成任务 | ≥5项 | 5项 | 50 | 50 |
    效益指标（30分） | 社会效益指标 | 受益人数 | ≥1000人 | 1200人 | 30 | 30 |
    满意度指标（10分） | 服务对象满意度指标 | 群众满意度 | ≥90% | 92% | 10 | 10 |
    总分 | < | < | < | < | 100 | |`;

function list({ projects, units }: HonestUnit, shown: Shown): Sheet {
  const lines = projects.map(({ original, budget, actual }, index) =>
    [
      String(index + 1),
      `${NAMES[index] ?? ''}项目`,
      shown(original),
      shown(budget),
      shown(actual, index === 0 ? 'list.line' : undefined),
    ].join(' | '),
  );
  const sums = `${shown(total(projects, 'original'))} | ${shown(total(projects, 'budget'))} | ${shown(total(projects, 'actual'), 'list.total')}`;
  return paper(
    '清单',
    `
    项目支出清单（2022年度） | < | < | < | <
    单位：${units.list} | < | < | < | <
    序号 | 项目名称 | 年初预算数 | 全年预算数 | 全年执行数
    ${lines.join('\n')}
    合计 | | ${sums}
  `,
  );
}

function projectForm({ original, budget, actual }: Money, index: number, { units }: HonestUnit, shown: Shown): Sheet {
  const amounts = `${shown(original)} | ${shown(budget)} | ${shown(actual)}`;
  return paper(
    `项目${String(index + 1)}`,
    `
    项目支出绩效自评表 | < | < | < | < | < | < | <
    （2022年度） | < | < | < | < | < | < | <
    项目名称 | ${NAMES[index] ?? ''}项目 | < | < | < | < | < | <
    主管部门 | 柳河镇人民政府 | < | < | 实施单位 | 柳河镇人民政府 | < | <
    项目资金（${units.project}） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    ^ | 年度资金总额 | ${amounts} | 10 | |
    ^ | 其中：当年财政拨款 | ${amounts} | — | — | —
    ${INDICATORS}
  `,
  );
}
