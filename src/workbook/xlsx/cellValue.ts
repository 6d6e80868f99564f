import type { CellValue } from '../../core/model';
import { WorkbookError } from '../workbook';
import { serialOfIso } from './dates';
import { plainNumber } from './numbers';
import { isTrue } from './styles';
import type { WalkedCell } from './walkedCell';
import { decodeXstring } from './xmlText';

/** What a cell holds, whatever way it is stored. @throws WorkbookError damaged-part */
export function valueOf(cell: WalkedCell, shared: readonly CellValue[], part: string): CellValue {
  if (cell.type === 'inlineStr')
    return cell.inlineText === null || cell.inlineText === '' ? null : { s: cell.inlineText };
  const known = cell.type === 's' ? shared[cell.index] : undefined;
  if (known !== undefined) return known;
  const { value } = cell;
  if (value === null) return null;
  switch (cell.type) {
    case 'n':
      return numberOf(value, part);
    case 's':
      return sharedString(value, shared, part);
    case 'str':
      return { s: decodeXstring(value) };
    case 'b':
      return { b: isTrue(value.trim()) };
    case 'e':
      return { e: value.trim() };
    case 'd':
      return dateOf(value, part);
    default:
      throw new WorkbookError('damaged-part', part);
  }
}

function numberOf(text: string, part: string): CellValue {
  const number = plainNumber(text);
  if (number !== null) return { n: number };
  const trimmed = text.trim();
  if (trimmed === '') return null;
  // Some programs store what a division by zero gave instead of an error value.
  if (/^-?(?:nan|inf|infinity)$/i.test(trimmed)) return { e: '#NUM!' };
  throw new WorkbookError('damaged-part', part);
}

function sharedString(text: string, shared: readonly CellValue[], part: string): CellValue {
  const trimmed = text.trim();
  const value = /^[0-9]{1,8}$/.test(trimmed) ? shared[Number(trimmed)] : undefined;
  if (value === undefined) throw new WorkbookError('damaged-part', part);
  return value;
}

function dateOf(text: string, part: string): CellValue {
  const serial = serialOfIso(text);
  if (serial === null) throw new WorkbookError('damaged-part', part);
  return { n: serial };
}
