import type { CellRef } from '../../core/model';
import { WorkbookError } from '../workbook';
import type { Line } from './call';

/** Shows the sheet and selects the cell. @throws WorkbookError no-such-sheet, hidden-sheet */
export async function selectCell(line: Line, { sheet: name, row, col }: CellRef): Promise<void> {
  const sheet = line.context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
  await line.sync();
  if (sheet.isNullObject) throw new WorkbookError('no-such-sheet', name);
  if (sheet.visibility !== 'Visible') throw new WorkbookError('hidden-sheet', name);
  sheet.activate();
  sheet.getRangeByIndexes(row, col, 1, 1).select();
  await line.sync();
}
