/** Replacements in one text, in any order; they must not overlap. Insertions at one place keep their order. */
export class Splices {
  private readonly list: { start: number; end: number; text: string; number: number }[] = [];

  replace(start: number, end: number, text: string): void {
    this.list.push({ start, end, text, number: this.list.length });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  apply(original: string): string {
    const ordered = [...this.list].sort((a, b) => a.start - b.start || a.end - b.end || a.number - b.number);
    let out = '';
    let from = 0;
    for (const { start, end, text } of ordered) {
      if (start < from) throw new Error(`overlapping splices at ${String(start)}`);
      out += original.slice(from, start) + text;
      from = end;
    }
    return out + original.slice(from);
  }
}
