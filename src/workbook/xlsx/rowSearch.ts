/** Index of the first of so many rows, in ascending order, that is not above this one; `count` when all are. */
export function firstRowFrom(row: number, count: number, rowAt: (index: number) => number, from = 0): number {
  let low = from;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rowAt(middle) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
