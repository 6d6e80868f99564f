import { BUILTIN_PROFILES } from '../../core/law/builtins';
import type { Profile } from '../../core/law/profile';
import type { OwnSheet } from '../../core/model';
import { rulesInForce } from '../../core/profileSheet/inForce';
import { readProfileSheet } from '../../core/profileSheet/read';
import { profileSheet } from '../../core/profileSheet/write';
import { openXlsx } from '../../workbook/xlsx/document';
import { nodeCodec } from '../../workbook/xlsx/nodeCodec';
import { blankWorkbook } from '../blankWorkbook';
import { admitOutput, readWorkbookFile, writeWhole } from '../files';
import { profileOf } from '../settings';
import { jsonLines, type Terminal } from '../terminal';
import { toldOf, UsageError } from '../trouble';
import { PRINT, RULES, USAGE } from '../wording';

export interface ProfileOptions {
  readonly profile?: string;
  readonly list?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

/**
 * Prints the rules in force, checked, as JSON that can be edited and given back with --profile; or writes them as a
 * sheet. With a workbook, the rules it is judged by; with an output too, its own sheet of rules is issued.
 */
export async function profile(
  workbook: string | undefined,
  options: ProfileOptions,
  terminal: Terminal,
): Promise<number> {
  if (options.list === true) return list(terminal);
  const named = await profileOf(options.profile);
  try {
    if (options.output !== undefined) {
      return workbook === undefined
        ? writeSheet(named, options.output, options, terminal)
        : issue(workbook, options.output, options, terminal);
    }
    return print(workbook === undefined ? named : inForce(workbook, named, options, terminal), terminal);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    terminal.say(toldOf(error, options.output ?? workbook ?? '').message);
    return 2;
  }
}

function list(terminal: Terminal): number {
  for (const { id, title, fingerprint } of BUILTIN_PROFILES) terminal.out(RULES.listed(id, title, fingerprint));
  return 0;
}

function print(rules: Profile | null, terminal: Terminal): number {
  if (rules === null) return 2;
  for (const line of jsonLines(rules)) terminal.out(line);
  return 0;
}

/** The rules a workbook is judged by; null, with every wrong cell told, where its own cannot be read. */
function inForce(file: string, named: Profile, options: ProfileOptions, terminal: Terminal): Profile | null {
  const sheets = openXlsx(readWorkbookFile(file), nodeCodec).sheets();
  const { profile: rules, ruleSheet } = rulesInForce(sheets, named, options.profile !== undefined);
  const problems = ruleSheet?.problems ?? [];
  for (const { message } of problems) terminal.say(message);
  if (ruleSheet?.change?.kind === 'stamp') terminal.say(RULES.changed);
  return problems.length > 0 ? null : rules;
}

function writeSheet(rules: Profile, output: string, { force = false }: ProfileOptions, terminal: Terminal): number {
  admitOutput(output, [], force);
  writeWhole(output, sheetFile(profileSheet(rules)), force);
  terminal.say(PRINT.output(output));
  return 0;
}

/** A workbook that holds this sheet alone: the finance bureau's own from now on, not one of ours. */
function sheetFile({ name, widths, frozenRows, rows }: OwnSheet): Uint8Array {
  const cells = rows.flatMap((own, row) => own.map((cell, col) => ({ ...cell, row, col })));
  const bold = cells.filter(({ style }) => style !== undefined && style !== 'note');
  const workbook = openXlsx(blankWorkbook({ name, widths, frozenRows, bold }), nodeCodec);
  for (const { row, col, value } of cells) {
    if (value !== null) workbook.set({ sheet: name, row, col }, value);
  }
  return workbook.toBytes();
}

/** Puts the fingerprint of the rules as they stand on the sheet, into a copy. */
function issue(file: string, output: string, { force = false }: ProfileOptions, terminal: Terminal): number {
  const workbook = openXlsx(readWorkbookFile(file), nodeCodec);
  admitOutput(output, [file], force);
  const rules = readProfileSheet(workbook.sheets());
  if (rules === null) throw new UsageError(USAGE.profileSheetMissing(file), 'profile-unusable');
  for (const { message } of rules.problems) terminal.say(message);
  if (rules.profile === null) return 2;
  if (rules.stampAt === null) throw new UsageError(RULES.noStamp, 'profile-unusable');
  workbook.set(rules.stampAt, { s: rules.profile.fingerprint });
  writeWhole(output, workbook.toBytes(), force);
  terminal.say(RULES.issued(rules.profile.title, rules.profile.fingerprint));
  terminal.say(PRINT.output(output));
  return 0;
}
