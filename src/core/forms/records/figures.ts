import type { FactId, MoneyMeasure, MoneySubject } from '../../facts/ids';
import type { Field, FormFact, MoneyUnit } from '../../model';
import { fieldIn } from '../grid';
import type { Grid, Span } from '../grid';
import { isSubtotalLabel, isTotalLabel } from '../closingLabels';
import { isPlaceholder, tidy } from '../indicatorFields';
import type { FigureMeasure } from './figureHeadings';
import { adjustmentOf, bareLabel, headcountPart, incomeSource, moneySubject } from './figureLabels';
import { institutionFact, isUnderNames } from './institutionLines';
import { isOfPart, monthFigure } from './monthLines';
import { monthLine } from './progressLabels';
import type { MonthLine } from './progressLabels';
import { unitLabel, wholeFigure } from './unitLabels';
import { isFirstLine, lineLabels } from './figureTable';
import type { FigureColumn, FigureHeader, LineLabel } from './figureTable';

/** Reads the lines of base data under their heading rows. */

export interface FigureContext {
  readonly grid: Grid;
  /** The year evaluated: of 2021年决算数 | 2022年预算数 | 2022年决算数 it is 2022. */
  readonly year: number | null;
  readonly moneyUnit: MoneyUnit | null;
}

/** The year that base data are about: the latest of what was spent or of people in office, else the latest named. */
export function yearOfHeaders(headers: readonly FigureHeader[]): number | null {
  const years = (measures: readonly FigureMeasure[] | null): number[] =>
    headers
      .flatMap(({ columns }) => columns.map(({ heading }) => heading))
      .filter(({ measure }) => measures === null || measures.includes(measure))
      .flatMap(({ year }) => (typeof year === 'number' ? [year] : []));
  const done = years(['final', 'staff']);
  const known = done.length > 0 ? done : years(null);
  return known.length === 0 ? null : Math.max(...known);
}

/** Reads the lines one after another: 1.公务接待 belongs to the 三公经费 above it. */
export class FigureReader {
  /** What the lines stand under, for each column of labels. */
  private readonly families = new Map<number, MoneySubject | null>();

  constructor(
    private readonly context: FigureContext,
    private readonly header: FigureHeader,
  ) {
    for (const { labels } of header.columns) this.families.set(labels.left, this.familyHeaded(labels));
  }

  /** 收入项目, 资金来源 over the labels. */
  private familyHeaded({ left, right }: Span): MoneySubject | null {
    const heads = this.context.grid
      .blocks(this.header.top)
      .filter((block) => block.left >= left && block.right <= right);
    return heads.some(({ text }) => /收入|来源/.test(text.slice(0, 20))) ? 'income' : null;
  }

  /** The facts of one line; none where its label says nothing of the kind. */
  read(row: number): FormFact[] {
    const { grid } = this.context;
    return this.header.columns.flatMap((column) => {
      const field = fieldIn(grid, column, row);
      if (field.at?.row !== row) return [];
      const labels = lineLabels(grid, this.header, column, row);
      const inner = labels[0] ?? this.sectionLabel(row);
      if (inner === null || namesNoFigure(inner.text)) return [];
      const named = this.name(inner, labels.slice(1), column);
      return named === null ? [] : [this.fact(named, inner, column, field)];
    });
  }

  private sectionLabel(row: number): LineLabel | null {
    const { section } = this.header;
    if (section === null || !isFirstLine(this.context.grid, this.header, row)) return null;
    return { text: section.text, row: section.top, col: section.left };
  }

  private name(label: LineLabel, outer: readonly LineLabel[], column: FigureColumn): Named | null {
    const { measure, year } = column.heading;
    switch (this.header.topic) {
      case 'headcount':
        return this.isOfYear(year) ? this.peopleFact(label, measure) : null;
      case 'building':
        return buildingFact(measure, label.row > this.header.bottom ? lineName(label.text) : null);
      case 'adjustment':
        return measure === 'adjustment' ? adjustmentFact(label.text) : null;
      case 'money':
        return this.moneyFact(label, outer, column);
    }
  }

  private peopleFact(label: LineLabel, measure: FigureMeasure): Named | null {
    const named = headcountFact(label.text, measure);
    if (named !== null || !isUnderNames(this.context.grid, this.header, label)) return named;
    const id = institutionFact(label.text, measure);
    return id === null ? null : { id, subject: lineName(label.text) };
  }

  private isOfYear(year: FigureColumn['heading']['year']): boolean {
    return year === null || year === 'this' || year === this.context.year;
  }

  private moneyFact(label: LineLabel, outer: readonly LineLabel[], column: FigureColumn): Named | null {
    const whole = column.heading.measure === 'amount' ? wholeFigure(label.text) : null;
    if (whole !== null) return { id: whole, subject: null };
    const month = monthLine(bareLabel(label.text));
    if (month !== null) return this.monthFact(month, outer, column);
    const subject = this.subjectOf(label, outer, column.labels.left);
    if (subject === null) return null;
    const name = subject !== moneySubject(label.text) && BY_LABEL.includes(subject) ? lineName(label.text) : null;
    const { measure } = column.heading;
    const rate = rateId(subject, measure);
    if (rate !== null) return this.isOfYear(column.heading.year) ? { id: rate, subject: null } : null;
    if (measure === 'adjustment' && subject === 'total') return { id: 'adjustment.total', subject: null };
    const asked = this.moneyMeasure(column);
    return asked === null ? null : { id: `${subject}.${asked}`, subject: name };
  }

  private monthFact(month: MonthLine, outer: readonly LineLabel[], column: FigureColumn): Named | null {
    const isOther = !this.isOfYear(month.year) || !this.isOfYear(column.heading.year);
    if (isOther || isOfPart(this.context.grid, this.header, outer)) return null;
    const id = monthFigure(month, this.header, column);
    return id === null ? null : { id, subject: null };
  }

  private moneyMeasure({ heading: { measure, year } }: FigureColumn): MoneyMeasure | null {
    const isLast = year === 'last' || (this.context.year !== null && year === this.context.year - 1);
    if (!isLast && !this.isOfYear(year)) return null;
    if (measure === 'budget') return isLast ? 'lastBudget' : 'budget';
    if (measure === 'final') return isLast ? 'lastFinal' : 'final';
    if (isLast) return null;
    return measure === 'originalBudget' || measure === 'amount' ? measure : null;
  }

  /** By the line's own label, else as a part of what stands above or left of it. */
  private subjectOf(label: LineLabel, outer: readonly LineLabel[], group: number): MoneySubject | null {
    const above = outer.map(({ text }) => moneySubject(text)).find((subject) => subject !== null) ?? null;
    if (above !== null) this.families.set(group, familyOf(above));
    if (above !== null && closesLines(label.text)) return above;
    const family = this.families.get(group) ?? null;
    const own = moneySubject(label.text);
    if (own !== null && !isForeignPart(own, family)) {
      this.families.set(group, familyOf(own));
      return own;
    }
    if (family === 'project') return 'project.item';
    if (family === 'operatingPublic') return 'operatingPublic.other';
    return family === 'income' ? incomeSource(label.text) : null;
  }

  private fact({ id, subject }: Named, label: LineLabel, column: FigureColumn, field: Field): FormFact {
    const { grid } = this.context;
    return {
      id,
      label: `${lineName(label.text)} ${tidy(column.text)}`,
      labelAt: grid.ref(label.row, label.col),
      field,
      unit: field.quantity.unit ?? this.unitBeside(field) ?? this.unitOf(id, column),
      subject,
    };
  }

  private unitBeside({ at }: Field): string | null {
    const { units } = this.header;
    const text = units === null || at === null ? '' : fieldIn(this.context.grid, units, at.row).text;
    return text === '' ? null : text;
  }

  private unitOf(id: FactId, { heading }: FigureColumn): string | null {
    if (id.startsWith('rate.')) return heading.unit === '%' ? '%' : null;
    if (id.startsWith('headcount.')) return heading.unit ?? this.header.unit ?? '人';
    if (id.startsWith('building.area.')) return heading.unit ?? this.header.unit;
    return heading.unit ?? this.header.unit ?? this.context.moneyUnit;
  }
}

function closesLines(label: string): boolean {
  return isTotalLabel(bareLabel(label)) || isSubtotalLabel(bareLabel(label));
}

/** ……, or a label that stands for words: 厉行节约保障措施. */
function namesNoFigure(label: string): boolean {
  return isPlaceholder(label) || isPlaceholder(bareLabel(label)) || unitLabel(label) !== null;
}

/** Named by nothing but the label of the line. */
const BY_LABEL: readonly MoneySubject[] = ['project.item', 'operatingPublic.other'];

interface Named {
  readonly id: FactId;
  readonly subject: string | null;
}

/** 其中：公车购置 → 公车购置, 2.出国经费 → 出国经费, on one line. */
function lineName(label: string): string {
  const bare = tidy(label).replace(/^其中[:：]/, '');
  return bare.replace(/^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.．、](?!\d)/, '').trim();
}

function headcountFact(label: string, measure: FigureMeasure): Named | null {
  const part = headcountPart(label);
  if (part === null) return null;
  if (measure === 'authorised') return { id: `headcount.authorised${part}`, subject: null };
  if (measure === 'staff') return { id: `headcount.actual${part}`, subject: null };
  return measure === 'controlRate' ? { id: `rate.headcountControl${part}`, subject: null } : null;
}

function buildingFact(measure: FigureMeasure, subject: string | null): Named | null {
  const id = BUILDING.get(measure);
  return id === undefined ? null : { id, subject };
}

const BUILDING: ReadonlyMap<FigureMeasure, FactId> = new Map([
  ['areaApproved', 'building.area.approved'],
  ['areaActual', 'building.area.actual'],
  ['areaRate', 'rate.buildingArea'],
  ['investmentApproved', 'building.investment.approved'],
  ['investmentActual', 'building.investment.actual'],
  ['investmentRate', 'rate.buildingInvestment'],
]);

function adjustmentFact(label: string): Named {
  const id = adjustmentOf(label);
  return { id, subject: id === 'adjustment.total' ? null : lineName(label) };
}

const RATES: ReadonlyMap<string, FactId> = new Map([
  ['threePublic controlRate', 'rate.threePublicControl'],
  ['threePublic changeRate', 'rate.threePublicChange'],
  ['operatingPublic controlRate', 'rate.operatingPublicControl'],
  ['procurement executionRate', 'rate.procurementExecution'],
  ['total executionRate', 'rate.budgetCompletion'],
  ['carryOver changeRate', 'rate.carryOverChange'],
]);

function rateId(subject: MoneySubject, measure: FigureMeasure): FactId | null {
  return RATES.get(`${subject} ${measure}`) ?? null;
}

/** Lines that may have parts under them which are named only by their own label. */
function familyOf(subject: MoneySubject): MoneySubject | null {
  const root = subject.split('.')[0];
  return root === 'project' || root === 'operatingPublic' || root === 'income' ? root : null;
}

/** 运行维护经费 means a part of the project expenditure only under 项目支出. */
function isForeignPart(subject: MoneySubject, family: MoneySubject | null): boolean {
  return subject.startsWith('project.') && family !== 'project';
}
