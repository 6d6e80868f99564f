import type { Field, Indicator, OtherPoints, Rect, Subtotal, TotalRow } from '../model';
import { fieldIn } from './grid';
import type { Grid } from './grid';
import { isSubtotalLabel, isTotalLabel } from './closingLabels';
import type { IndicatorHeader } from './indicatorHeader';
import { parseHeading, squeeze } from './headingText';
import type { IndicatorSpans } from './indicatorColumns';
import { isPlaceholder, joinedSign, joinTarget, nameIn, natureOf, scorer, tidy, valueIn } from './indicatorFields';
import { LevelTracker } from './levels';
import { closesTable, isOutside } from './outside';
import { levelWeights, outerTotal, readSubtotal, readTotal, withNamedWeights } from './subtotals';

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
    const { grid, spans } = this;
    const label = this.rowLabel(row);
    if (label !== null && isTotalLabel(label.base)) {
      this.total = outerTotal(this.total, readTotal(grid, spans, row, label.base, label.col));
      return;
    }
    if (label !== null && isSubtotalLabel(label.base)) {
      const place = { label: label.base, row, at: grid.ref(row, label.col) };
      this.subtotals.push(readSubtotal(grid, spans, this.levels, place, this.indicators));
      return;
    }
    if (label !== null && isOutside(label.text)) {
      this.isClosed ||= this.indicators.length > 0 && closesTable(label.text);
      return;
    }
    if (this.isClosed) return;
    this.levels.enter(row);
    if (grid.blocks(row).length > 0 || this.hasMergedValue(row)) this.readIndicator(row);
  }

  finish(): IndicatorRows {
    return {
      indicators: withNamedWeights(withGroups(this.indicators)),
      subtotals: [...levelWeights(this.grid, this.spans, this.indicators), ...this.subtotals],
      total: this.total,
    };
  }

  /** The first text of a row in the columns of names or left of them; or a total's label right of them. */
  private rowLabel(row: number): { base: string; text: string; col: number } | null {
    const blocks = this.grid.blocks(row).filter((block) => block.left < this.firstFigure);
    const [first] = blocks;
    if (first === undefined) return null;
    const named = first.left <= this.lastName;
    const total = blocks.find(
      (other) => (!named || other.left <= this.lastName) && isTotalLabel(parseHeading(other.text)?.base ?? ''),
    );
    const chosen = total ?? (named ? first : undefined);
    return chosen ? { base: parseHeading(chosen.text)?.base ?? '', text: chosen.text, col: chosen.left } : null;
  }

  private hasMergedValue(row: number): boolean {
    return [this.spans.target, this.spans.weight, this.spans.points].some(
      (span) => fieldIn(this.grid, span, row).state !== 'absent' && fieldIn(this.grid, span, row).text !== '',
    );
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
    const nameField = nameIn(grid, spans.level3, row);
    const named = nameField.text !== '' && nameField.at?.row === row;
    const own = Object.values(fields).some((field) => holdsAnything(field) && field.at?.row === row);
    const shared = named && Object.values(fields).some(holdsAnything);
    if (!own && !shared) return;
    if (this.repeatsHeading(fields)) return;
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
      level1At: this.levels.level1 ? grid.ref(this.levels.level1.row, this.levels.level1.col) : null,
      level2At: this.levels.level2 ? grid.ref(this.levels.level2.row, this.levels.level2.col) : null,
      nameAt: nameField.at,
      target: joinTarget(fields.target, sign, unit, name),
      originalTarget: fieldIn(grid, spans.originalTarget, row),
      actual: actualUnit.text === '' ? fields.actual : joinTarget(fields.actual, '', actualUnit, ''),
      weight: fields.weight,
      enteredPoints: fields.enteredPoints,
      deviation: fieldIn(grid, spans.deviation, row),
      evidence: fieldIn(grid, spans.evidence, row),
      coefficient: fieldIn(grid, spans.coefficient, row),
      ...this.inWords(row),
      nature: natureOf(grid, spans, row),
      tier: fieldIn(grid, spans.tier, row),
      otherPoints: spans.others.map((column): OtherPoints => ({
        heading: column.text,
        role: scorer(column.role),
        field: fieldIn(grid, column, row),
      })),
      sharedWith: [],
      isPart: /^其中/.test(squeeze(name)) && fields.weight.state !== 'number',
      isPlaceholder: isPlaceholder(name),
    });
  }

  private inWords(row: number): Pick<Indicator, 'standard' | 'explanation'> {
    const { standard, explanation } = this.spans;
    return {
      ...(standard && { standard: fieldIn(this.grid, standard, row) }),
      ...(explanation && { explanation: fieldIn(this.grid, explanation, row) }),
    };
  }

  /** A heading row repeated after a page break. */
  private repeatsHeading(fields: Readonly<Record<'target' | 'actual' | 'weight' | 'enteredPoints', Field>>): boolean {
    const { target, actual, weight, points } = this.spans;
    const pairs = [
      [target, fields.target],
      [actual, fields.actual],
      [weight, fields.weight],
      [points, fields.enteredPoints],
    ] as const;
    const repeated = pairs.filter(
      ([column, field]) => column && field.state === 'text' && squeeze(field.text.slice(0, 80)) === column.heading.full,
    );
    return repeated.length >= 2;
  }
}

function holdsAnything(field: Field): boolean {
  return field.state !== 'absent' && field.state !== 'blank';
}

/** Rows that one merged weight or score spans. */
function withGroups(indicators: readonly Indicator[]): Indicator[] {
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
