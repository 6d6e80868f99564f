import type { Field, Indicator, OtherPoints, Rect, Subtotal, TotalRow } from '../model';
import { ABSENT, fieldIn } from './grid';
import type { Grid, Span } from './grid';
import type { IndicatorHeader } from './headers';
import { GRADE_LABEL, SUBTOTAL_LABEL, TOTAL_LABEL } from './headings';
import { parseHeading, pointsInLabel, squeeze } from './headingText';
import type { IndicatorSpans } from './indicatorColumns';
import { isPlaceholder, joinedSign, joinTarget, natureOf, scorer, tidy } from './indicatorFields';
import { identityRole, splitLabel, textRole } from './labels';

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
): IndicatorRows {
  const reader = new RowReader(grid, spans, goal);
  for (let row = header.bottom + 1; row <= area.bottom; row++) reader.read(row);
  return reader.finish();
}

interface Level {
  readonly label: string;
  readonly row: number;
  readonly col: number;
}

/** Walks down the table and remembers the level-1 and level-2 labels that a row stands under. */
class RowReader {
  private readonly indicators: Indicator[] = [];
  private readonly subtotals: Subtotal[] = [];
  private total: TotalRow | null = null;
  private level1: Level | null = null;
  private level2: Level | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly spans: IndicatorSpans,
    private readonly goal: number | null,
  ) {}

  read(row: number): void {
    const blocks = this.grid.blocks(row);
    const label = this.rowLabel(row);
    if (label !== null && TOTAL_LABEL.test(label.base)) {
      this.total ??= this.readTotal(row, label.base, label.col);
      return;
    }
    if (label !== null && SUBTOTAL_LABEL.test(label.base)) {
      this.subtotals.push(this.readSubtotal(row, label.base, label.col));
      return;
    }
    if (label !== null && isOutside(label.text)) return;
    this.enterLevels(row);
    if (blocks.length > 0 || this.hasMergedValue(row)) this.readIndicator(row);
  }

  finish(): IndicatorRows {
    return {
      indicators: withGroups(this.indicators),
      subtotals: [...this.labelWeights(), ...this.subtotals],
      total: this.total,
    };
  }

  /** The first text of a row, when it stands in the columns of names or left of them. */
  private rowLabel(row: number): { base: string; text: string; col: number } | null {
    const [block] = this.grid.blocks(row);
    if (block === undefined) return null;
    const names = [this.spans.level1, this.spans.level2, this.spans.level3].filter((span) => span !== undefined);
    const lastName = Math.max(...names.map((span) => span.right));
    if (block.left > lastName) return null;
    const later = this.grid
      .blocks(row)
      .find((other) => other.left <= lastName && TOTAL_LABEL.test(parseHeading(other.text)?.base ?? ''));
    const chosen = later ?? block;
    return { base: parseHeading(chosen.text)?.base ?? '', text: chosen.text, col: chosen.left };
  }

  private readTotal(row: number, label: string, col: number): TotalRow {
    return {
      row,
      label,
      weight: fieldIn(this.grid, this.spans.weight, row),
      enteredPoints: this.totalPoints(row, col),
    };
  }

  /** The total stands in the score column; where the label is merged over it, in the next cell to the right. */
  private totalPoints(row: number, labelCol: number): Field {
    const field = fieldIn(this.grid, this.spans.points, row);
    if (this.spans.points === undefined || field.state !== 'absent') return field;
    const next = this.grid.area(row, labelCol).right + 1;
    return this.grid.field(row, next);
  }

  private readSubtotal(row: number, label: string, col: number): Subtotal {
    const level = this.spans.level1 && col <= this.spans.level1.right ? 1 : 2;
    const rows = this.indicators
      .filter((indicator) =>
        level === 1
          ? indicator.level1 === (this.level1?.label ?? null)
          : indicator.level2 === (this.level2?.label ?? null) && indicator.level1 === (this.level1?.label ?? null),
      )
      .map((indicator) => indicator.row);
    return {
      level,
      label,
      row,
      at: this.grid.ref(row, col),
      weight: fieldIn(this.grid, this.spans.weight, row),
      enteredPoints: fieldIn(this.grid, this.spans.points, row),
      rows,
    };
  }

  private enterLevels(row: number): void {
    const level1 = this.levelAt(this.spans.level1, row) ?? this.bandAt(row);
    if (level1 && (level1.row !== this.level1?.row || level1.label !== this.level1.label)) {
      if (level1.label !== this.level1?.label) this.level2 = null;
      this.level1 = level1;
    }
    const level2 = this.levelAt(this.spans.level2, row);
    if (level2) this.level2 = level2;
  }

  private levelAt(span: Span | undefined, row: number): Level | null {
    if (span === undefined) return null;
    for (let col = span.left; col <= span.right; col++) {
      const area = this.grid.area(row, col);
      const text = tidy(this.grid.textAt(row, col));
      if (text !== '' && area.left >= span.left && !isOutside(text))
        return { label: text, row: area.top, col: area.left };
    }
    return null;
  }

  /** 一、产出指标（50分） across the table, where there is no level-1 column. */
  private bandAt(row: number): Level | null {
    const blocks = this.grid.blocks(row);
    const [block] = blocks;
    if (this.spans.level1 || blocks.length !== 1 || !block || !LEVEL1_WORDS.test(squeeze(block.text))) return null;
    return { label: tidy(block.text), row, col: block.left };
  }

  private hasMergedValue(row: number): boolean {
    return [this.spans.target, this.spans.weight, this.spans.points].some(
      (span) => fieldIn(this.grid, span, row).state !== 'absent' && fieldIn(this.grid, span, row).text !== '',
    );
  }

  private readIndicator(row: number): void {
    const { grid, spans } = this;
    const fields = {
      target: fieldIn(grid, spans.target, row),
      actual: fieldIn(grid, spans.actual, row),
      weight: fieldIn(grid, spans.weight, row),
      enteredPoints: fieldIn(grid, spans.points, row),
    };
    const nameField = fieldIn(grid, spans.level3, row);
    const named = nameField.text !== '' && nameField.at?.row === row;
    const own = Object.values(fields).some((field) => holdsAnything(field) && field.at?.row === row);
    const shared = named && Object.values(fields).some(holdsAnything);
    if (!own && !shared) return;
    if (repeatsHeading(fields.target, fields.actual)) return;
    const name = tidy(nameField.text);
    const sign = joinedSign(grid, spans, row);
    this.indicators.push({
      row,
      goal: this.goal,
      level1: this.level1?.label ?? null,
      level2: this.level2?.label ?? null,
      level3: name === '' ? null : name,
      level1At: this.level1 ? grid.ref(this.level1.row, this.level1.col) : null,
      level2At: this.level2 ? grid.ref(this.level2.row, this.level2.col) : null,
      nameAt: nameField.at,
      target: joinTarget(fields.target, sign, fieldIn(grid, spans.unit, row), name),
      originalTarget: fieldIn(grid, spans.originalTarget, row),
      actual: fields.actual,
      weight: fields.weight,
      enteredPoints: fields.enteredPoints,
      deviation: fieldIn(grid, spans.deviation, row),
      evidence: fieldIn(grid, spans.evidence, row),
      coefficient: fieldIn(grid, spans.coefficient, row),
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

  /** Level labels that carry points, each once: 产出指标（50分）. */
  private labelWeights(): Subtotal[] {
    return ([1, 2] as const).flatMap((level) => {
      const groups = new Map<string, Indicator[]>();
      for (const indicator of this.indicators) {
        const at = level === 1 ? indicator.level1At : indicator.level2At;
        if (at === null) continue;
        const label = (level === 1 ? indicator.level1 : indicator.level2) ?? '';
        // 效益指标（30分） may stand twice when a page break splits it: the same label is the same group.
        const key = level === 1 ? label : `${indicator.level1 ?? ''}\u0000${label}`;
        append(groups, key, indicator);
      }
      return [...groups.values()].flatMap((rows) => labelWeight(level, rows));
    });
  }
}

const LEVEL1_WORDS = /^[一二三四五六七八九十]*[、.]?(产出|效益|效果|满意|成本|投入|过程|履职|管理)[^,，。;；]{0,20}$/;

function labelWeight(level: 1 | 2, rows: readonly Indicator[]): Subtotal[] {
  const [first] = rows;
  const at = level === 1 ? first?.level1At : first?.level2At;
  const label = (level === 1 ? first?.level1 : first?.level2) ?? '';
  const points = pointsInLabel(label);
  if (!first || !at || points === null) return [];
  const weight: Field = {
    ...ABSENT,
    at,
    state: 'number',
    text: label,
    quantity: { ...ABSENT.quantity, kind: 'number', value: points, unit: '分' },
  };
  return [{ level, label, row: at.row, at, weight, enteredPoints: ABSENT, rows: rows.map((row) => row.row) }];
}

function holdsAnything(field: Field): boolean {
  return field.state !== 'absent' && field.state !== 'blank';
}

/** Label of a person, a date, a note or a conclusion under the table. */
function isOutside(text: string): boolean {
  const { label } = splitLabel(text);
  return (
    textRole(label) !== null ||
    identityRole(label) !== null ||
    GRADE_LABEL.test(label) ||
    /^(注|备注|说明|填表说明)[0-9:：.、]/.test(squeeze(text))
  );
}

/** A heading row repeated after a page break. */
function repeatsHeading(target: Field, actual: Field): boolean {
  return (
    /指标值|目标值/.test(target.text) &&
    /完成|实际/.test(actual.text) &&
    target.state === 'text' &&
    actual.state === 'text'
  );
}

/** Rows that one merged weight or score spans. */
function withGroups(indicators: readonly Indicator[]): Indicator[] {
  const groups = new Map<string, number[]>();
  const keys = (indicator: Indicator): string[] =>
    [indicator.weight, indicator.enteredPoints].flatMap((field, index) =>
      field.at ? [`${String(index)}:${String(field.at.row)}:${String(field.at.col)}`] : [],
    );
  for (const indicator of indicators) {
    for (const key of keys(indicator)) append(groups, key, indicator.row);
  }
  return indicators.map((indicator) => {
    const rows = new Set(keys(indicator).flatMap((key) => groups.get(key) ?? []));
    rows.delete(indicator.row);
    return { ...indicator, sharedWith: [...rows].sort((a, b) => a - b) };
  });
}

function append<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
