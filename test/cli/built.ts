import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { builtProgram } from './builtOnce';

/** The real program, run as a user runs it. */

const ROOT = path.join(__dirname, '../..');
export const SAMPLE = path.join(ROOT, 'assets/samples/小吕寨镇2022年度绩效自评.xlsx');
export const BLANK = path.join(ROOT, 'assets/templates/小吕寨镇绩效自评（空白模板）.xlsx');
export const RICH = path.join(ROOT, 'test/workbook/fixtures/rich-template.xlsx');

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Program {
  readonly file: string;
  run(args: readonly string[], cwd?: string): Promise<Ran>;
  remove(): void;
}

export function buildProgram(): Program {
  const file = builtProgram();
  const folder = temporaryFolder();
  return {
    file,
    run: (args, cwd = folder) => runNode(file, args, cwd),
    remove: () => {
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

function runNode(file: string, args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [file, ...args], { cwd, maxBuffer: 1 << 26 }, (error, out, err) => {
      if (error && typeof error.code !== 'number') reject(new Error(`${file} did not end by itself`));
      else resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

export function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'ziping-test-'));
}
