import * as fs from 'node:fs';
import * as path from 'node:path';
import { isFolder, scoredName } from '../files';
import { UsageError } from '../trouble';
import { BATCH } from '../wording';

/** One workbook of a batch and where its copy goes. */
export interface Task {
  readonly input: string;
  readonly output: string;
}

export interface Plan {
  readonly tasks: readonly Task[];
  /** Files that the product wrote itself. */
  readonly skipped: readonly string[];
}

/**
 * Folders give their own .xlsx workbooks (one level), files themselves, in the order given.
 * Two workbooks of one name get two outputs.
 */
export function planBatch(places: readonly string[], folder: string): Plan {
  const skipped: string[] = [];
  const inputs = places.flatMap((place) => (isFolder(place) ? workbooksIn(place, folder, skipped) : [place]));
  const taken = new Set<string>();
  const tasks = inputs.map((input) => ({
    input,
    output: path.join(folder, freeName(scoredName(input, BATCH.scored), taken)),
  }));
  return { tasks, skipped };
}

function workbooksIn(folder: string, output: string, skipped: string[]): string[] {
  const order = new Intl.Collator('zh-CN', { numeric: true });
  const names = entriesOf(folder)
    .filter((entry) => !entry.isDirectory() && /\.xlsx$/i.test(entry.name) && !/^(?:~\$|\.)/.test(entry.name))
    .map((entry) => entry.name)
    .sort((a, b) => order.compare(a, b) || (a < b ? -1 : 1));
  const isOurs = (name: string): boolean =>
    name.endsWith(`.${BATCH.scored}.xlsx`) || (name === BATCH.summaryFile && isSame(folder, output));
  skipped.push(...names.filter(isOurs).map((name) => path.join(folder, name)));
  return names.filter((name) => !isOurs(name)).map((name) => path.join(folder, name));
}

/** @throws UsageError */
function entriesOf(folder: string): fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch {
    throw new UsageError(BATCH.folderUnreadable(folder), 'no-workbooks');
  }
}

function isSame(one: string, other: string): boolean {
  return fs.existsSync(other) && fs.realpathSync(one) === fs.realpathSync(other);
}

/** Names that differ in case only are one name on many disks. */
function freeName(name: string, taken: Set<string>): string {
  const { name: stem, ext } = path.parse(name);
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${stem}（${String(number)}）${ext}`;
  taken.add(free.toLowerCase());
  return free;
}
