import { LIMITS } from './limits';
import type { TextScanner } from './textScanner';
import type { FormulaMark, WalkedCell } from './walkedCell';

/** A word before all that begin as it does. */
const TYPES = ['str', 's', 'n', 'b', 'e'] as const;

/**
 * Nearly every cell is written as `<c r="B7" s="5" t="s"><v>12</v></c>`, `<c r="B7" s="5"/>` or
 * `<c r="B7"><f>A7*2</f><v>12</v></c>`, in these very characters: such a one is read in one go. Only where names without
 * prefix are those of the sheet.
 * @returns where it ends; -1, with the cell as it was, when it is written in any other way or is not what it should be.
 */
export function readPlainCell(scanner: TextScanner, start: number, cell: WalkedCell): number {
  scanner.at = start;
  if (!scanner.take('<c r="')) return -1;
  const col = scanner.takeColumn();
  const isInPlace = col > cell.col && col < LIMITS.columns && scanner.takeNumber() === cell.row + 1;
  if (!isInPlace || !scanner.take('"')) return -1;
  const style = takeStyle(scanner);
  const type = takeType(scanner);
  if (style < 0 || type === null) return -1;
  if (scanner.take('/>')) {
    cell.value = null;
    cell.formula = null;
  } else if (!takeInside(scanner, cell)) return -1;
  cell.col = col;
  cell.style = style;
  cell.type = type;
  cell.inlineText = null;
  cell.start = start;
  cell.end = scanner.at;
  return scanner.at;
}

/** -1 when it is not as it should be. */
function takeStyle(scanner: TextScanner): number {
  if (!scanner.take(' s="')) return 0;
  const style = scanner.takeNumber();
  return scanner.take('"') ? style : -1;
}

/** null when it is none of the plain ones. */
function takeType(scanner: TextScanner): string | null {
  if (!scanner.take(' t="')) return 'n';
  const type = scanner.takeOneOf(TYPES);
  return scanner.take('"') ? type : null;
}

function takeInside(scanner: TextScanner, cell: WalkedCell): boolean {
  if (!scanner.take('>')) return false;
  const formula = scanner.take('<f') ? takeFormula(scanner) : null;
  if (formula === undefined || !scanner.take('<v>')) return false;
  const from = scanner.at;
  if (!scanner.takeContent()) return false;
  cell.setValuePlace(from, scanner.at);
  cell.formula = formula;
  return scanner.take('</v></c>');
}

/** Behind `<f`; undefined when it is not as most are. */
function takeFormula(scanner: TextScanner): FormulaMark | undefined {
  if (scanner.take(' t="shared" si="')) return takeSharer(scanner);
  if (!scanner.take('>')) return undefined;
  const from = scanner.at;
  if (!scanner.takeContent()) return undefined;
  const text = scanner.text.slice(from, scanner.at);
  return scanner.take('</f>') ? { type: 'normal', group: null, area: null, text } : undefined;
}

/** A formula that shares the text of another. */
function takeSharer(scanner: TextScanner): FormulaMark | undefined {
  const from = scanner.at;
  if (scanner.takeNumber() < 0) return undefined;
  const group = scanner.text.slice(from, scanner.at);
  return scanner.take('"/>') ? { type: 'shared', group, area: null, text: '' } : undefined;
}
