import { basename } from 'node:path';
import { BUILTIN_PROFILE } from '../core/law/builtin';
import { builtinProfile } from '../core/law/builtins';
import type { Profile } from '../core/law/profile';
import type { Sheet } from '../core/model';
import { readPrevious, type PreviousYear } from '../core/previous';
import { readProfileSheet } from '../core/profileSheet/read';
import { reportOfLines, type ReportText } from '../core/reportText';
import { openXlsx } from '../workbook/xlsx/document';
import { nodeCodec } from '../workbook/xlsx/nodeCodec';
import { readWorkbookFile } from './files';
import type { Settings } from './jobs';
import { FileTrouble, toldOf, UsageError, type UsageCode } from './trouble';
import { USAGE } from './wording';

/** What every command takes. */
export interface CommonOptions {
  readonly profile?: string;
  readonly sheet?: readonly string[];
  readonly year?: number;
  readonly map?: string;
  readonly overwrite?: 'none' | 'higher' | 'all';
  /** Last year's workbook. */
  readonly previous?: string;
  /** A report that exists already, .docx or .txt. */
  readonly reportFile?: string;
}

/** @throws UsageError where a file named on the command line cannot be used. */
export async function settingsOf(options: CommonOptions): Promise<Settings> {
  return {
    profile: await profileOf(options.profile),
    profileIsChosen: options.profile !== undefined,
    overwrite: options.overwrite ?? 'higher',
    sheets: options.sheet ?? [],
    year: options.year ?? null,
    columnRoles: options.map === undefined ? [] : await columnRoles(options.map),
    previous: options.previous === undefined ? null : previousOf(options.previous),
    report: options.reportFile === undefined ? null : await reportOf(options.reportFile),
  };
}

/** @throws UsageError where the report cannot be read. */
async function reportOf(file: string): Promise<ReportText> {
  const { reportLines } = await import('./reportLines');
  return reportOfLines(basename(file), reportLines(file));
}

/** @throws UsageError where last year's workbook cannot be read. */
function previousOf(file: string): PreviousYear {
  try {
    return readPrevious(openXlsx(readWorkbookFile(file), nodeCodec).sheets(), basename(file));
  } catch (error) {
    throw new UsageError(USAGE.previousUnreadable(toldOf(error, file).message), 'previous-unusable');
  }
}

/**
 * The rules that `--profile` names: a profile that comes with the product by its id, a rule file, or a workbook with a
 * sheet of rules; without the option the default ones.
 */
export async function profileOf(named: string | undefined): Promise<Profile> {
  if (named === undefined) return BUILTIN_PROFILE;
  const builtin = builtinProfile(named);
  if (builtin !== null) return builtin;
  if (/\.xls[xm]$/i.test(named)) return profileInWorkbook(named);
  const json = readJson(named, 'profile-unusable', USAGE.profileUnreadable(named), USAGE.profileNotJson(named));
  const { parseProfile } = await import('../core/law/profile');
  const parsed = parseProfile(json, 'file');
  if (!parsed.ok) throw wrongProfile(USAGE.profileWrong(named, parsed.problems.join('')));
  return parsed.profile;
}

function profileInWorkbook(file: string): Profile {
  const rules = readProfileSheet(sheetsOf(file));
  if (rules === null) throw wrongProfile(USAGE.profileSheetMissing(file));
  if (rules.profile === null) {
    throw wrongProfile(USAGE.profileWrong(file, rules.problems.map(({ message }) => message).join('')));
  }
  return { ...rules.profile, source: 'file' };
}

/** @throws UsageError where the workbook with the rules cannot be read. */
function sheetsOf(file: string): Sheet[] {
  try {
    return openXlsx(readWorkbookFile(file), nodeCodec).sheets();
  } catch (error) {
    throw wrongProfile(toldOf(error, file).message);
  }
}

async function columnRoles(path: string): Promise<NonNullable<Settings['columnRoles']>> {
  const json = readJson(path, 'map-unusable', USAGE.mapUnreadable(path), USAGE.mapNotJson(path));
  const { columnRolesOf } = await import('./columnMap');
  return columnRolesOf(json, path);
}

function wrongProfile(message: string): UsageError {
  return new UsageError(message, 'profile-unusable');
}

function readJson(path: string, code: UsageCode, unreadable: string, notJson: string): unknown {
  const text = new TextDecoder().decode(readOrEmpty(path, new UsageError(unreadable, code)));
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(notJson, code);
  }
}

/** @throws `refusal` where the file cannot be read, or is none: a device may never end. */
function readOrEmpty(path: string, refusal: UsageError): Uint8Array {
  try {
    return readWorkbookFile(path);
  } catch (error) {
    if (error instanceof FileTrouble && error.code === 'empty-file') return new Uint8Array();
    throw refusal;
  }
}
