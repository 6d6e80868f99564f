import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '../..');
export const SAMPLE = path.join(ROOT, 'assets/samples/小吕寨镇2022年度绩效自评.xlsx');

export interface BuiltPane {
  readonly folder: string;
  remove(): void;
}

/** The pane as it is handed out, built into a folder of its own. */
export function buildPane(): BuiltPane {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ziping-pane-'));
  execFileSync(process.execPath, ['scripts/build.mjs', '--only', 'pane', '--out', folder], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  return { folder, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}
