import * as fs from 'node:fs';
import * as path from 'node:path';
import { FileTrouble, systemCode } from './trouble';
import type { FileTroubleCode } from './wording';

const LARGEST = 200 * 1024 * 1024;

const READ_TROUBLES: ReadonlyMap<string, FileTroubleCode> = new Map([
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
  ['ENAMETOOLONG', 'not-found'],
  ['EISDIR', 'is-directory'],
  ['EACCES', 'not-permitted'],
  ['EPERM', 'not-permitted'],
  ['EBUSY', 'not-permitted'],
]);

const WRITE_TROUBLES: ReadonlyMap<string, FileTroubleCode> = new Map([
  ['ENOENT', 'output-folder-missing'],
  ['ENOTDIR', 'output-folder-missing'],
  ['EEXIST', 'output-exists'],
  ['ENAMETOOLONG', 'output-name-too-long'],
  ['EISDIR', 'output-is-directory'],
  ['EACCES', 'output-not-permitted'],
  ['EPERM', 'output-not-permitted'],
  ['EROFS', 'output-not-permitted'],
  ['EBUSY', 'output-not-permitted'],
  ['ENOSPC', 'output-disk-full'],
  ['EDQUOT', 'output-disk-full'],
]);

/** @throws FileTrouble */
export function readWorkbookFile(file: string): Uint8Array {
  try {
    const stat = fs.statSync(file);
    if (stat.isDirectory()) throw new FileTrouble('is-directory', file);
    if (!stat.isFile()) throw new FileTrouble('not-a-file', file);
    if (stat.size === 0) throw new FileTrouble('empty-file', file);
    if (stat.size > LARGEST) throw new FileTrouble('file-too-large', file);
    return fs.readFileSync(file);
  } catch (error) {
    if (error instanceof FileTrouble) throw error;
    throw new FileTrouble(READ_TROUBLES.get(systemCode(error)) ?? 'unreadable-file', file);
  }
}

/** "<name>.已评分.xlsx"; a workbook with macros keeps its own ending. */
export function scoredName(input: string, scored: string): string {
  const { name, ext } = path.parse(input);
  const isWorkbook = /^\.xls[xm]$/i.test(ext);
  return isWorkbook ? `${name}.${scored}${ext.toLowerCase()}` : `${name}${ext}.${scored}.xlsx`;
}

/**
 * Refuses before any work is done what `writeWhole` would refuse after it.
 * @throws FileTrouble output-is-input (by real path, also with force), output-is-directory, output-not-a-file,
 * output-exists, output-folder-missing.
 */
export function admitOutput(output: string, inputs: readonly string[], force: boolean): void {
  const there = identity(output);
  if (there === null) {
    if (!isFolder(path.dirname(output))) throw new FileTrouble('output-folder-missing', output);
    return;
  }
  if (inputs.some((input) => identity(input) === there)) throw new FileTrouble('output-is-input', output);
  const stat = fs.statSync(output);
  if (stat.isDirectory()) throw new FileTrouble('output-is-directory', output);
  if (!stat.isFile()) throw new FileTrouble('output-not-a-file', output);
  if (!force) throw new FileTrouble('output-exists', output);
}

/** false also where nothing can be known of it. */
export function isFolder(place: string): boolean {
  try {
    return fs.statSync(place).isDirectory();
  } catch {
    return false;
  }
}

/** The same for two paths that lead to one file; null where there is none. */
function identity(file: string): string | null {
  try {
    const { dev, ino } = fs.statSync(file, { bigint: true });
    return `${String(dev)}:${String(ino)}`;
  } catch {
    return null;
  }
}

let written = 0;

/**
 * The file appears whole or not at all: written beside under a temporary name, flushed, renamed.
 * @param force an existing file is replaced; otherwise it is refused, also when it came into being meanwhile.
 * @throws FileTrouble
 */
export function writeWhole(file: string, bytes: Uint8Array, force: boolean): void {
  written += 1;
  const temporary = path.join(path.dirname(file), `.${String(process.pid)}-${String(written)}-${randomName()}.tmp`);
  try {
    writeFlushed(temporary, bytes);
    if (force) fs.renameSync(temporary, file);
    else placeNew(temporary, file);
  } catch (error) {
    if (error instanceof FileTrouble) throw error;
    throw new FileTrouble(WRITE_TROUBLES.get(systemCode(error)) ?? 'output-failed', file);
  } finally {
    removeIfThere(temporary);
  }
}

/** What kept the file from being written may keep its remains from being removed; that is not told instead. */
function removeIfThere(file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    return;
  }
}

/** Several threads of one process write into one folder. */
function randomName(): string {
  return Math.random().toString(36).slice(2, 10);
}

function writeFlushed(file: string, bytes: Uint8Array): void {
  const handle = fs.openSync(file, 'wx');
  try {
    fs.writeFileSync(handle, bytes);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** A hard link fails where the name is taken, which a rename would not; not every file system has them. */
function placeNew(temporary: string, file: string): void {
  try {
    fs.linkSync(temporary, file);
  } catch (error) {
    if (systemCode(error) === 'EEXIST' || fs.existsSync(file)) throw new FileTrouble('output-exists', file);
    fs.renameSync(temporary, file);
  }
}
