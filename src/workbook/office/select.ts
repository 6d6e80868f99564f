import type { CellRef } from '../../core/model';
import { WorkbookError } from '../workbook';
import type { Line } from './call';
import { refusePlace } from './cellImages';

/** Shows the sheet and selects the cell. @throws WorkbookError no-such-cell, no-such-sheet, hidden-sheet */
export async function selectCell(line: Line, at: CellRef): Promise<void> {
  refusePlace(at);
  const { sheet: name, row, col } = at;
  const sheet = line.context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
  await line.sync();
  if (sheet.isNullObject) throw new WorkbookError('no-such-sheet', name);
  if (sheet.visibility !== 'Visible') throw new WorkbookError('hidden-sheet', name);
  sheet.activate();
  sheet.getRangeByIndexes(row, col, 1, 1).select();
  await line.sync();
}
