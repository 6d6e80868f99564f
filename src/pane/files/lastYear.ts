import { readPrevious, type PreviousYear } from '../../core/previous';
import { sheetsIn } from './book';

/** Last year's workbook, as the judgement takes it. @throws ChosenFileError */
export async function lastYearIn(file: File): Promise<PreviousYear> {
  return readPrevious(await sheetsIn(file), file.name);
}
