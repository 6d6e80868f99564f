import * as fs from 'node:fs';
import * as path from 'node:path';
import type { ResourceLimits } from 'node:worker_threads';
import { runPool } from '../../src/cli/batch/pool';
import type { Done } from '../../src/cli/batch/worker';
import { BUILTIN_PROFILE } from '../../src/core/law/builtin';
import { BLANK, buildProgram, RICH, SAMPLE, temporaryFolder, type Program } from './built';

let program: Program;
let folder: string;
let outputs = 0;

beforeAll(() => {
  program = buildProgram();
  folder = temporaryFolder();
}, 120_000);
afterAll(() => {
  program.remove();
  fs.rmSync(folder, { recursive: true, force: true });
});
jest.setTimeout(60_000);

async function pooled(inputs: readonly string[], limits: ResourceLimits, json: boolean): Promise<(Done | null)[]> {
  const all: (Done | null)[] = [];
  const tasks = inputs.map((input) => ({ input, output: path.join(folder, `${String(++outputs)}.xlsx`) }));
  await runPool(tasks, {
    program: program.file,
    jobs: 1,
    limits,
    tasksOfAWorker: 1,
    shared: {
      ziping: 'batch',
      settings: { profile: BUILTIN_PROFILE, overwrite: 'higher' },
      addSheets: true,
      force: false,
      json,
    },
    onDone: (_, done) => all.push(done),
    isStopped: () => false,
  });
  return all;
}

test('a workbook that needs more memory than a worker may take gets one without limits', async () => {
  const [done] = await pooled([SAMPLE], { maxOldGenerationSizeMb: 6 }, false);
  expect(done).toMatchObject({ status: 1, error: null });
});

test('the result itself is handed over only where it is wanted', async () => {
  const [without] = await pooled([SAMPLE], {}, false);
  const [wanted] = await pooled([SAMPLE], {}, true);
  expect(without?.json).toBeNull();
  expect(JSON.parse(wanted?.json ?? '')).toMatchObject({ schemaVersion: 1, file: SAMPLE });
});

test('workers that are let go are followed by others, and the results come in the order of the workbooks', async () => {
  const all = await pooled([SAMPLE, RICH, BLANK], {}, true);
  expect(all.map((done) => (JSON.parse(done?.json ?? '') as { file: string }).file)).toEqual([SAMPLE, RICH, BLANK]);
});
