import type { List, ListPlace, ParagraphStyle } from './listLevels';
import { formatted } from './numberFormats';

/** Styles are based on each other; a circle ends here. */
const MOST_STYLES = 20;
const NARROW_END = /[!-~]$/;

/** The numbers that Word puts before paragraphs by itself: 一、 in many a report is typed by nobody. */
export class ListNumbers {
  /** Last number of each level, by kind of list. */
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(
    private readonly lists: ReadonlyMap<string, List>,
    private readonly styles: ReadonlyMap<string, ParagraphStyle>,
  ) {}

  /** The number before the next paragraph; "" for none. Paragraphs are counted in the order of the calls. */
  next(place: ListPlace, style: string | null): string {
    const { list: id, level } = this.placeOf(place, style);
    const list = id === null ? undefined : this.lists.get(id);
    if (id === null || list === undefined) return '';
    const count = this.count(id, list, level);
    return written(list, level, count);
  }

  /** The paragraph's own place, completed by its style's. */
  private placeOf(own: ListPlace, style: string | null): { list: string | null; level: number } {
    if (own.list !== null) return { list: own.list, level: own.level ?? 0 };
    let id = style;
    for (let step = 0; id !== null && step < MOST_STYLES; step++) {
      const found = this.styles.get(id);
      if (found !== undefined && found.list !== null)
        return { list: found.list, level: own.level ?? this.levelOf(found, id) };
      id = found?.basedOn ?? null;
    }
    return { list: null, level: 0 };
  }

  private levelOf(style: ParagraphStyle, id: string): number {
    if (style.level !== null) return style.level;
    const levels = this.lists.get(style.list ?? '')?.levels ?? new Map<number, { style: string | null }>();
    return [...levels].find(([, level]) => level.style === id)?.[0] ?? 0;
  }

  private count(id: string, list: List, level: number): ReadonlyMap<number, number> {
    const counts = this.counts.get(list.kind) ?? new Map<number, number>();
    this.counts.set(list.kind, counts);
    const first = `${id} ${String(level)}`;
    const restart = this.begun.has(first) ? undefined : list.restarts.get(level);
    this.begun.add(first);
    const last = counts.get(level);
    counts.set(level, restart ?? (last === undefined ? (list.levels.get(level)?.start ?? 1) : last + 1));
    for (const deeper of [...counts.keys()]) if (deeper > level) counts.delete(deeper);
    return counts;
  }
}

function written(list: List, level: number, counts: ReadonlyMap<number, number>): string {
  const own = list.levels.get(level);
  if (own === undefined || own.format === 'bullet') return '';
  const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const upper = list.levels.get(at);
    const value = counts.get(at) ?? upper?.start ?? 1;
    return formatted(value, own.isLegal ? 'decimal' : (upper?.format ?? 'decimal'));
  });
  return own.isClose || !NARROW_END.test(text) ? text : `${text} `;
}
