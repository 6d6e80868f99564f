import * as fs from 'node:fs';
import * as path from 'node:path';
import type { ResourceLimits } from 'node:worker_threads';
import { runPool } from '../../src/cli/batch/pool';
import type { Done } from '../../src/cli/batch/worker';
import { BUILTIN_PROFILE } from '../../src/core/law/builtin';
import { buildProgram, SAMPLE, temporaryFolder, type Program } from './built';

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

async function pooled(input: string, limits: ResourceLimits, json: boolean): Promise<(Done | null)[]> {
  const all: (Done | null)[] = [];
  const task = { input, output: path.join(folder, `${String(++outputs)}.xlsx`) };
  await runPool([task], {
    program: program.file,
    jobs: 1,
    limits,
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
  const [done] = await pooled(SAMPLE, { maxOldGenerationSizeMb: 6 }, false);
  expect(done).toMatchObject({ status: 1, error: null });
});

test('the result itself is handed over only where it is wanted', async () => {
  const [without] = await pooled(SAMPLE, {}, false);
  const [wanted] = await pooled(SAMPLE, {}, true);
  expect(without?.json).toBeNull();
  expect(JSON.parse(wanted?.json ?? '')).toMatchObject({ schemaVersion: 1, file: SAMPLE });
});
