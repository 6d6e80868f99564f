/**
 * Widths of a table's columns.
 * @param shares relative widths as the report wishes them.
 * @param needs what each column cannot do without, in the unit of `whole`.
 * @returns whole numbers whose sum is `whole`. Columns that would be too narrow get what they need from those that have
 * more than they need; where all of them together need more than there is, each gets its part of it.
 */
export function columnWidths(shares: readonly number[], needs: readonly number[], whole: number): number[] {
  const wished = inParts(shares, whole);
  const spare = wished.map((width, column) => Math.max(0, width - (needs[column] ?? 0)));
  const missing = sum(wished.map((width, column) => Math.max(0, (needs[column] ?? 0) - width)));
  if (missing === 0) return rounded(wished, whole);
  if (missing > sum(spare)) return rounded(inParts(needs, whole), whole);
  const left = 1 - missing / sum(spare);
  return rounded(
    wished.map((width, column) => {
      const need = needs[column] ?? 0;
      return width < need ? need : need + (width - need) * left;
    }),
    whole,
  );
}

function inParts(shares: readonly number[], whole: number): number[] {
  const all = sum(shares);
  return shares.map((share) => (all > 0 ? (whole * share) / all : whole / shares.length));
}

/** What rounding leaves goes to the widest column. */
function rounded(widths: readonly number[], whole: number): number[] {
  const floors = widths.map(Math.floor);
  const widest = floors.indexOf(Math.max(...floors));
  const rest = whole - sum(floors);
  return floors.map((width, column) => (column === widest ? width + rest : width));
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0);
}
