import type { Sheet } from '../../core/model';
import { WorkbookError } from '../../workbook/workbook';
import { openXlsx } from '../../workbook/xlsx/document';
import { ChosenFileError } from '../chosenFile';
import { FILES } from '../wording';

/**
 * The sheets of a workbook file that a person picked; the file itself stays as it is.
 * @throws ChosenFileError
 */
export async function sheetsIn(file: File): Promise<readonly Sheet[]> {
  const bytes = await file.arrayBuffer().catch(() => {
    throw new ChosenFileError(FILES.unreadable(file.name));
  });
  try {
    return openXlsx(new Uint8Array(bytes)).sheets();
  } catch (error) {
    if (error instanceof WorkbookError) throw new ChosenFileError(FILES.notRead(file.name, error.message));
    throw error;
  }
}
