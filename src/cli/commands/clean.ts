import { nodeCodec } from '../../workbook/xlsx/nodeCodec';
import { openXlsx } from '../../workbook/xlsx/document';
import { admitOutput, readWorkbookFile, writeWhole } from '../files';
import type { Terminal } from '../terminal';
import { toldOf } from '../trouble';
import { CLEAN, PRINT } from '../wording';

export interface CleanOptions {
  readonly output: string;
  readonly force?: boolean;
}

/** Removes exactly the sheets that carry our mark, into a copy. */
export function clean(file: string, { output, force = false }: CleanOptions, terminal: Terminal): number {
  try {
    const bytes = readWorkbookFile(file);
    admitOutput(output, [file], force);
    const workbook = openXlsx(bytes, nodeCodec);
    const removed = workbook.removeOwnSheets();
    writeWhole(output, workbook.toBytes(), force);
    terminal.say(removed.length === 0 ? CLEAN.none : CLEAN.removed(removed.join('、')));
    terminal.say(PRINT.output(output));
    return 0;
  } catch (error) {
    terminal.say(`${file}：${toldOf(error, file).message}`);
    return 2;
  }
}
