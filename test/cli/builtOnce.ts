import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '../..');
/** What the program is built from. */
const SOURCES = ['src', 'webpack', 'package-lock.json', 'package.json', 'tsconfig.json', 'LICENSE'];
const KEPT = path.join(ROOT, 'node_modules/.cache/ziping');

/** The program as it is handed out, built once for all test files that run it; again whenever a source changed. */
export function builtProgram(): string {
  const folder = path.join(KEPT, fingerprintOfSources());
  const file = path.join(folder, 'ziping.js');
  if (!fs.existsSync(file)) buildInto(folder);
  return file;
}

function fingerprintOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of SOURCES.flatMap((name) => filesIn(path.join(ROOT, name)))) {
    hash.update(path.relative(ROOT, file)).update(fs.readFileSync(file));
  }
  return hash.digest('hex').slice(0, 32);
}

function filesIn(place: string): string[] {
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}

/** Built beside and put there whole: another test file may build the same at the same time. */
function buildInto(folder: string): void {
  fs.mkdirSync(KEPT, { recursive: true });
  const beside = fs.mkdtempSync(path.join(KEPT, 'building-'));
  const webpack = path.join(ROOT, 'node_modules/webpack-cli/bin/cli.js');
  execFileSync(process.execPath, [webpack, '--config', 'webpack/cli.js', '--output-path', beside], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  try {
    fs.renameSync(beside, folder);
  } catch {
    fs.rmSync(beside, { recursive: true, force: true });
  }
  forgetOld();
}

const DAY = 24 * 60 * 60 * 1000;

/** Not the younger ones: another run of the tests may be using them. */
function forgetOld(): void {
  for (const name of fs.readdirSync(KEPT)) {
    const place = path.join(KEPT, name);
    if (Date.now() - fs.statSync(place).mtimeMs > DAY) fs.rmSync(place, { recursive: true, force: true });
  }
}
