import { decimal, plain, sum } from '../../../src/core/decimal';
import type { FormTable, IndicatorBlock, IndicatorLine, MoneyLine } from '../table';
import type { CleanTruth } from './clean';
import type { Dice } from './dice';
import type { HonestRow } from './honest-indicators';
import type { Amounts, HonestMoney } from './honest-money';
import type { Preset } from './preset';
import { reasonText } from './subjects';

/** Prints an honest form the way its preset does. */

export interface Content {
  readonly preset: Preset;
  readonly money: HonestMoney;
  readonly rows: readonly HonestRow[];
  readonly truth: CleanTruth;
  readonly year: number;
  readonly number: number;
}

export function tableOf(content: Content, dice: Dice): FormTable {
  const { preset, year, number, truth } = content;
  const points = dice.chance(30)
    ? (printed: string): string => printed
    : (printed: string): string => plain(decimal(printed));
  const name = preset.kind === 'project' ? `第${String(number)}号整治项目` : `第${String(number)}镇人民政府`;
  const hasTotal = preset.totalLabel !== null && truth.total !== null;
  const hasWeights = preset.columns.some(({ role }) => role === 'weight');
  return {
    id: `${preset.id}-${String(number)}`,
    kind: preset.kind,
    title: preset.title,
    year,
    moneyUnit: '万元',
    name: { label: preset.nameLabel, value: name },
    unitName:
      preset.unitLabel === null ? null : { label: preset.unitLabel, value: `第${String(number)}镇人民政府本级` },
    money: { label: preset.moneyLabel, columns: preset.moneyColumns, lines: moneyLines(content, points, dice) },
    goals: goalsOf(preset),
    columns: preset.columns,
    blocks: blocksOf(content, points),
    total: hasTotal
      ? { label: preset.totalLabel ?? '', weight: hasWeights ? '100' : null, points: points(truth.total ?? '0') }
      : null,
    isTotalInHead: preset.isTotalInHead,
    grade: preset.hasGrade ? truth.grade : null,
    texts: preset.texts.map(({ heading, says }) => ({ heading, text: textOf(content, says) })),
  };
}

function goalsOf(preset: Preset): FormTable['goals'] {
  if (preset.goalHeadings === null) return null;
  return {
    headings: preset.goalHeadings,
    expected: '按计划完成建设任务，改善村居环境。',
    achieved: '建设任务基本完成，村居环境有所改善。',
  };
}

type Print = (points: string) => string;

const METHOD = '执行率×分值，不超过分值';

function moneyLines(content: Content, points: Print, dice: Dice): MoneyLine[] {
  const { preset, money } = content;
  const rate = (percent: string): string => (preset.rate === 'bare' ? plain(decimal(percent)) : `${percent}%`);
  const total: MoneyLine = {
    label: preset.totalRowLabel,
    role: 'total',
    cells: {
      ...money.total,
      enteredRate: rate(money.percent),
      weight: preset.executionWeight,
      enteredPoints: money.points === null ? null : points(money.points),
      reason: money.needsReason ? reasonText(dice.pick) : null,
      method: METHOD,
    },
  };
  const parts = preset.parts.map((part, index): MoneyLine => {
    const percent = money.partPercents[index] ?? null;
    const enteredRate = preset.hasRateOnParts && percent !== null ? rate(percent) : preset.partMark;
    const figures = money.parts[index];
    const shown = figures === undefined || isEmpty(figures) ? blankOrZero(dice) : figures;
    const marks = { weight: preset.partMark, enteredPoints: preset.partMark };
    return { label: part.label, role: part.role, cells: { ...shown, enteredRate, ...marks } };
  });
  return [total, ...parts];
}

function isEmpty(amounts: Amounts): boolean {
  return [amounts.originalBudget, amounts.adjustedBudget, amounts.actual].every((amount) =>
    decimal(amount).eq(decimal('0')),
  );
}

/** A source without money is left blank or filled with zeros. */
function blankOrZero(dice: Dice): Partial<Amounts> {
  return dice.chance(50) ? {} : { originalBudget: '0', adjustment: '0', adjustedBudget: '0', actual: '0' };
}

function blocksOf(content: Content, points: Print): IndicatorBlock[] {
  const { preset, rows } = content;
  const lines = (goal: number | null): IndicatorLine[] =>
    rows.filter((row) => row.goal === goal).map((row) => lineOf(content, row, points));
  if (preset.goalBlocks === null) return [{ label: preset.indicatorLabel, goal: null, lines: lines(null) }];
  return preset.goalBlocks.map((weight, index) => ({
    label: `年度绩效目标${String(index + 1)}（${weight}分）`,
    goal: index + 1,
    lines: lines(index + 1),
  }));
}

function lineOf(content: Content, row: HonestRow, points: Print): IndicatorLine {
  const { preset } = content;
  const unit = row.unit === '%' ? preset.percentUnit : (row.unit ?? '');
  const isSplit = preset.target === 'split';
  const sign = row.sign === null ? preset.signs.text : preset.signs[row.sign];
  const joined =
    preset.target === 'signed' && row.sign !== null ? `${sign ?? ''}${row.target}${unit}` : `${row.target}${unit}`;
  return {
    cells: {
      level1: level1Of(content, row),
      level2: row.level2,
      level3: row.name,
      sign,
      target: isSplit ? row.target : joined,
      originalTarget: row.target,
      unit: row.unit,
      actual: isSplit ? row.actual : `${row.actual}${unit}`,
      weight: row.weight,
      enteredPoints: points(row.points),
      coefficient: plain(decimal(row.points).times(decimal('100')).div(decimal(row.weight)).round(2, 1)),
      deviation: row.reason,
      method: row.kind === 'words' ? '按达成程度分三档计分' : '完成指标值得满分，未完成按比例计分',
    },
  };
}

function level1Of({ preset, rows }: Content, row: HonestRow): string {
  if (!preset.hasPointsInLabels) return row.level1;
  const weights = rows.filter(({ level1 }) => level1 === row.level1).map(({ weight }) => decimal(weight));
  return `${row.level1}（${plain(sum(weights))}分）`;
}

function textOf(content: Content, says: Preset['texts'][number]['says']): string {
  const { rows, money } = content;
  const reasons = rows.filter(({ reason }) => reason !== null).map(({ name, reason }) => `${name}：${reason ?? ''}`);
  const spending = money.needsReason ? ['预算执行和调整：部分工程跨年结算；下一步加快支付。'] : [];
  const all = [...spending, ...reasons];
  switch (says) {
    case 'reasons':
      return all.length === 0 ? '无' : all.join('\n');
    case 'problems':
      return all.length === 0 ? '无' : '个别任务进度慢于计划。';
    case 'measures':
      return '提前安排工期，按月核对进度，评价结果用于下年度预算安排。';
    case 'conclusion':
      return '目标基本完成，资金使用合规。';
  }
}
