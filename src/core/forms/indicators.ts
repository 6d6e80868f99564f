import type { RowClosed } from './cellText';
import type { Field, Indicator, OtherPoints, Rect, Subtotal, TotalRow } from '../model';
import { fieldIn } from './grid';
import type { Block, Grid, Span } from './grid';
import type { IndicatorHeader } from './indicatorHeader';
import type { HeaderColumn } from './headingRows';
import { squeeze } from './headingText';
import type { IndicatorSpans } from './indicatorColumns';
import { isPlaceholder, joinedSign, joinTarget, nameIn, natureOf, scorer, tidy, valueIn } from './indicatorFields';
import { LevelTracker } from './levels';
import { closesTable } from './outside';
import { levelWeights, outerTotal, readSubtotal, readTotal, totalUnderHeadings, withNamedWeights } from './subtotals';

/** What the rows under one indicator heading say. */
export interface IndicatorRows {
  readonly indicators: readonly Indicator[];
  readonly subtotals: readonly Subtotal[];
  readonly total: TotalRow | null;
}

export function readIndicatorRows(
  grid: Grid,
  header: IndicatorHeader,
  spans: IndicatorSpans,
  area: Rect,
  goal: number | null,
  moneyRows: ReadonlySet<number>,
): IndicatorRows {
  const reader = new RowReader(grid, spans, goal);
  for (let row = header.bottom + 1; row <= area.bottom; row++) {
    if (!moneyRows.has(row)) reader.read(row);
  }
  return reader.finish();
}

/** Reads the rows one after another, each under the level labels above it. */
class RowReader {
  private readonly indicators: Indicator[] = [];
  private readonly subtotals: Subtotal[] = [];
  private readonly levels: LevelTracker;
  private readonly lastName: number;
  private readonly firstFigure: number;
  private total: TotalRow | null = null;
  private isClosed = false;
  /** Row of the total's figures, where they stand below its headings. */
  private figuresOfTotal: number | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly spans: IndicatorSpans,
    private readonly goal: number | null,
  ) {
    this.levels = new LevelTracker(grid, spans);
    const names = [spans.level1, spans.level2, spans.level3].filter((span) => span !== undefined);
    this.lastName = Math.max(...names.map((span) => span.right));
    const figures = [spans.weight, spans.points].flatMap((span) => (span ? [span.left] : []));
    this.firstFigure = Math.max(this.lastName + 1, Math.min(...figures, this.lastName + 12));
  }

  read(row: number): void {
    if (row === this.figuresOfTotal) return;
    const label = this.rowLabel(row);
    const closes = label?.said.closes ?? null;
    if (label !== undefined && closes !== null) {
      this.readClosing(label, closes);
      return;
    }
    if (this.isClosed) return;
    this.levels.enter(row);
    if (this.grid.blocks(row).length > 0 || this.hasMergedValue(row)) this.readIndicator(row);
  }

  private readClosing(label: Block, closes: RowClosed): void {
    const { grid, spans, levels, indicators } = this;
    const { top: row, left, said } = label;
    const name = said.heading?.base ?? '';
    if (closes === 'total') {
      const below = totalUnderHeadings(grid, label);
      if (below !== null) this.figuresOfTotal = below.row;
      this.total = outerTotal(this.total, below ?? readTotal(grid, spans, row, name, left));
    } else if (closes === 'subtotal') {
      this.subtotals.push(readSubtotal(grid, spans, levels, { label: name, row, at: grid.ref(row, left) }, indicators));
    } else {
      this.isClosed ||= indicators.length > 0 && closesTable(label.text);
    }
  }

  finish(): IndicatorRows {
    return {
      indicators: withNamedWeights(withGroups(this.indicators)),
      subtotals: [...levelWeights(this.grid, this.spans, this.indicators), ...this.subtotals],
      total: this.total,
    };
  }

  /** The first text of a row in the columns of names or left of them; or a total's label right of them. */
  private rowLabel(row: number): Block | undefined {
    const blocks = this.grid.blocks(row);
    const [first] = blocks;
    if (first === undefined) return undefined;
    const isNamed = first.left <= this.lastName;
    const last = isNamed ? this.lastName : this.firstFigure - 1;
    const total = blocks.find(({ left, said }) => left <= last && said.closes === 'total');
    return total ?? (isNamed ? first : undefined);
  }

  private hasMergedValue(row: number): boolean {
    const { target, weight, points } = this.spans;
    return [target, weight, points].some((span) => {
      if (span === undefined || !this.reachesDown(span, row)) return false;
      const { state, text } = fieldIn(this.grid, span, row);
      return state !== 'absent' && text !== '';
    });
  }

  /** A cell of these columns is merged down over the row. */
  private reachesDown({ left, right }: Span, row: number): boolean {
    for (let col = left; col <= right; col++) if (this.grid.topOf(row, col) !== row) return true;
    return false;
  }

  private readIndicator(row: number): void {
    const { grid, spans } = this;
    const target = valueIn(grid, spans.target, row);
    const actual = valueIn(grid, spans.actual, row);
    const fields = {
      target: target.field,
      actual: actual.field,
      weight: fieldIn(grid, spans.weight, row),
      enteredPoints: fieldIn(grid, spans.points, row),
    };
    const nameField = innermostName(grid, spans, row);
    const named = nameField.text !== '' && nameField.at?.row === row;
    if (!holdsValue(fields, named ? null : row) || this.repeatsHeading(fields)) return;
    const name = tidy(nameField.text);
    const sign = target.sign || joinedSign(grid, spans, row);
    const unit = target.unit ?? fieldIn(grid, spans.unit, row);
    const actualUnit = actual.unit ?? fieldIn(grid, spans.actualUnit, row);
    this.indicators.push({
      row,
      goal: this.goal,
      level1: this.levels.level1?.label ?? null,
      level2: this.levels.level2?.label ?? null,
      level3: name === '' ? null : name,
      level1At: this.levels.level1?.at ?? null,
      level2At: this.levels.level2?.at ?? null,
      nameAt: nameField.at,
      target: joinTarget(fields.target, sign, unit, name),
      originalTarget: fieldIn(grid, spans.originalTarget, row),
      actual: actualUnit.text === '' ? fields.actual : joinTarget(fields.actual, '', actualUnit, ''),
      weight: fields.weight,
      enteredPoints: fields.enteredPoints,
      deviation: fieldIn(grid, spans.deviation, row),
      evidence: fieldIn(grid, spans.evidence, row),
      coefficient: fieldIn(grid, spans.coefficient, row),
      standard: spans.standard && fieldIn(grid, spans.standard, row),
      explanation: spans.explanation && fieldIn(grid, spans.explanation, row),
      nature: natureOf(grid, spans, row),
      tier: fieldIn(grid, spans.tier, row),
      otherPoints: spans.others.map((column): OtherPoints => ({
        heading: column.text,
        role: scorer(column.role),
        field: fieldIn(grid, column, row),
      })),
      sharedWith: NO_ROWS,
      isPart: fields.weight.state !== 'number' && squeeze(name).startsWith('其中'),
      isPlaceholder: isPlaceholder(name),
    });
  }

  /** A heading row repeated after a page break. */
  private repeatsHeading({ target, actual, weight, enteredPoints }: Values): boolean {
    const { spans } = this;
    const repeated =
      Number(repeats(target, spans.target)) +
      Number(repeats(actual, spans.actual)) +
      Number(repeats(weight, spans.weight)) +
      Number(repeats(enteredPoints, spans.points));
    return repeated >= 2;
  }
}

/** 三级指标 merged down over several 四级指标: the name of the row is the inner one. */
function innermostName(grid: Grid, { level3, explanation }: IndicatorSpans, row: number): Field {
  const name = nameIn(grid, level3, row);
  if (level3 === undefined || explanation?.heading.base !== '四级指标') return name;
  const isShared = name.at?.row !== row || grid.bottomOf(row, level3.left) > row;
  const inner = isShared ? fieldIn(grid, explanation, row) : name;
  return inner.at?.row === row && inner.text !== '' && inner.text.length <= LONGEST_NAME ? inner : name;
}

const LONGEST_NAME = 40;

const NO_ROWS: readonly number[] = [];

type Values = Readonly<Record<'target' | 'actual' | 'weight' | 'enteredPoints', Field>>;

function repeats(field: Field, column: HeaderColumn<string> | undefined): boolean {
  return column !== undefined && field.state === 'text' && squeeze(field.text.slice(0, 80)) === column.heading.full;
}

/** @param row where the value has to stand; null = anywhere, merged down from a row above too */
function holdsValue({ target, actual, weight, enteredPoints }: Values, row: number | null): boolean {
  return (
    holdsAnything(target, row) ||
    holdsAnything(actual, row) ||
    holdsAnything(weight, row) ||
    holdsAnything(enteredPoints, row)
  );
}

function holdsAnything({ state, at }: Field, row: number | null): boolean {
  return state !== 'absent' && state !== 'blank' && (row === null || at?.row === row);
}

function isMergedDown({ at }: Field, row: number): boolean {
  return at !== null && at.row !== row;
}

/** Rows that one merged weight or score spans. */
function withGroups(indicators: readonly Indicator[]): readonly Indicator[] {
  const isShared = indicators.some(
    ({ row, weight, enteredPoints }) => isMergedDown(weight, row) || isMergedDown(enteredPoints, row),
  );
  if (!isShared) return indicators;
  const groups = [new Map<number, number[]>(), new Map<number, number[]>()] as const;
  const fieldsOf = (one: Indicator): readonly Field[] => [one.weight, one.enteredPoints];
  for (const one of indicators) {
    fieldsOf(one).forEach((field, place) => {
      if (field.at) append(groups[place], field.at.row * 16384 + field.at.col, one.row);
    });
  }
  return indicators.map((one) => {
    const shared = fieldsOf(one).flatMap((field, place) => {
      const group = field.at ? groups[place]?.get(field.at.row * 16384 + field.at.col) : undefined;
      return group && group.length > 1 ? group : [];
    });
    if (shared.length === 0) return one;
    const rows = new Set(shared);
    rows.delete(one.row);
    return { ...one, sharedWith: [...rows].sort((a, b) => a - b) };
  });
}

function append(groups: Map<number, number[]> | undefined, key: number, row: number): void {
  const group = groups?.get(key);
  if (group) group.push(row);
  else groups?.set(key, [row]);
}
