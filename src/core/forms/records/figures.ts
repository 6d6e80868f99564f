import type { FactId, MoneyMeasure, MoneySubject } from '../../facts/ids';
import type { Field, FormFact, MoneyUnit } from '../../model';
import { fieldIn } from '../grid';
import type { Grid, Span } from '../grid';
import { squeeze } from '../headingText';
import { isPlaceholder, tidy } from '../indicatorFields';
import type { FigureMeasure } from './figureHeadings';
import { adjustmentOf, bareLabel, incomeSource, moneySubject } from './figureLabels';
import { institutionFact, isUnderNames } from './institutionLines';
import { isOfPart, monthFigure } from './monthLines';
import { monthLine } from './progressLabels';
import type { MonthLine } from './progressLabels';
import { rowOver, titleOver } from './tableTitle';
import { unitLabel } from './unitLabels';
import { saysFinal, wholeFact } from './wholeFact';
import {
  adjustmentFact,
  buildingFact,
  BY_LABEL,
  closesLines,
  familyOf,
  headcountFact,
  headed,
  isForeignPart,
  leftBefore,
  lineName,
  rateId,
} from './figureNames';
import type { Named } from './figureNames';
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
  private readonly groups = new Map<number, number>();
  private readonly title: string;
  /** The last line without figures: 三、“三公”经费. */
  private section: string | null = null;

  constructor(
    private readonly context: FigureContext,
    private readonly header: FigureHeader,
  ) {
    this.title = titleOver(context.grid, header.top);
    for (const { labels } of header.columns) this.families.set(labels.left, this.familyHeaded(labels));
  }

  /** 收入项目, 资金来源 over the labels, or 收入 over a row 项目 | 决算数 | 项目 | 决算数. */
  private familyHeaded({ left, right }: Span): MoneySubject | null {
    const { grid } = this.context;
    const { top } = this.header;
    const own = grid.blocks(top).filter((block) => block.left >= left && block.right <= right);
    const over = grid.blocks(rowOver(grid, top)).filter((block) => block.left <= right && block.right > right);
    return [...own, ...over].some(({ text }) => /收入|来源/.test(squeeze(text.slice(0, 20)))) ? 'income' : null;
  }

  /** The facts of one line; none where its label says nothing of the kind. */
  read(row: number): FormFact[] {
    const { grid } = this.context;
    if (grid.blocks(row).length === 0) return [];
    this.enterSection(row);
    return this.header.columns.flatMap((column) => {
      const field = fieldIn(grid, column, row);
      if (field.at?.row !== row) return [];
      const labels = lineLabels(grid, this.header, column, row);
      const inner = labels[0] ?? this.sectionLabel(row);
      if (inner === null || namesNoFigure(inner.text)) return [];
      const named = this.name(inner, labels.slice(1), column);
      return named === null || this.isLabelBeside(named, field) ? [] : [this.fact(named, inner, column, field)];
    });
  }

  /** 在职人员 | 50 | 编制人数 | 46 under columns of money: labels with their values, no line of the table. */
  private isLabelBeside({ id }: Named, { state }: Field): boolean {
    return this.header.topic === 'money' && id.startsWith('headcount.') && state === 'text';
  }

  private enterSection(row: number): void {
    const { grid } = this.context;
    if (this.header.columns.some((column) => fieldIn(grid, column, row).state !== 'blank')) return;
    this.section = grid.blocks(row).at(-1)?.text ?? this.section;
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
    const whole = wholeFact(label.text, column, { ...this.context, title: this.title, section: this.section });
    if (whole !== undefined) return whole === null ? null : { id: whole, subject: null };
    const month = monthLine(bareLabel(label.text));
    if (month !== null) return this.monthFact(month, outer, column);
    if (this.exempts(label)) return column.heading.measure === 'adjustment' ? adjustmentFact(label.text) : null;
    const subject = this.subjectOf(label, outer, column.labels.left);
    if (subject === null) return null;
    const name = subject !== moneySubject(label.text) && BY_LABEL.includes(subject) ? lineName(label.text) : null;
    const { measure } = column.heading;
    const rate = rateId(subject, column);
    if (rate !== null) return this.isOfYear(column.heading.year) ? { id: rate, subject: null } : null;
    if (measure === 'adjustment' && subject === 'total') return { id: 'adjustment.total', subject: null };
    const asked = this.moneyMeasure(column);
    if (subject === 'income.carryOver' && saysFinal(this.title)) return leftBefore(label.text, asked);
    return asked === null ? null : { id: `${subject}.${asked}`, subject: name };
  }

  /** 政策性增资 with nothing but its change of the budget: a ground of the adjustment, no project. */
  private exempts({ text, row }: LineLabel): boolean {
    const { columns } = this.header;
    if (!columns.some(({ heading }) => heading.measure === 'adjustment')) return false;
    if (!adjustmentOf(text).startsWith('adjustment.exempt.') || moneySubject(text) !== null) return false;
    return columns.every(
      (column) => column.heading.measure === 'adjustment' || fieldIn(this.context.grid, column, row).state !== 'number',
    );
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
    const isFinal = measure === 'final' || (measure === 'amount' && saysFinal(this.title));
    if (isFinal) return isLast ? 'lastFinal' : 'final';
    if (isLast) return null;
    return measure === 'originalBudget' || measure === 'amount' ? measure : null;
  }

  /** By the line's own label, else as a part of what stands above or left of it. */
  private subjectOf(label: LineLabel, outer: readonly LineLabel[], group: number): MoneySubject | null {
    this.enterGroup(outer, group);
    const above = outer.map(({ text }) => moneySubject(text)).find((subject) => subject !== null) ?? null;
    if (above !== null) this.families.set(group, familyOf(above));
    if (above !== null && closesLines(label.text)) return above;
    const family = this.families.get(group) ?? null;
    if (above === null && closesLines(label.text)) return headed(this.title, this.header);
    const own = moneySubject(label.text);
    if (own !== null && !isForeignPart(own, family)) {
      this.families.set(group, familyOf(own));
      return own;
    }
    if (family === 'project') return 'project.item';
    if (family === 'operatingPublic') return 'operatingPublic.other';
    return family === 'income' ? incomeSource(label.text) : null;
  }

  /** 收入情况 merged down beside its lines; the next such label ends it. */
  private enterGroup([outer]: readonly LineLabel[], group: number): void {
    if (outer === undefined || this.groups.get(group) === outer.row) return;
    this.groups.set(group, outer.row);
    this.families.set(group, /^(本年|部门)?收入|来源/.test(bareLabel(outer.text)) ? 'income' : null);
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

/** ……, or a label that stands for words: 厉行节约保障措施. */
function namesNoFigure(label: string): boolean {
  return isPlaceholder(label) || isPlaceholder(bareLabel(label)) || unitLabel(label) !== null;
}
