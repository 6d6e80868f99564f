import * as path from 'node:path';
import type { CommanderError } from 'commander';
import { UsageError } from './trouble';
import { USAGE } from './wording';

/** What commander says, in Chinese. */
export function usageSentence(error: CommanderError): string {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const name = named.replace(/ <.*>$/, '');
  switch (error.code) {
    case 'commander.unknownOption':
      return USAGE.unknownOption(name);
    case 'commander.unknownCommand':
      return USAGE.unknownCommand(name);
    case 'commander.missingArgument':
      return USAGE.missingArgument;
    case 'commander.optionMissingArgument':
      return USAGE.missingValue(name);
    case 'commander.missingMandatoryOptionValue':
      return USAGE.missingOption(name);
    case 'commander.excessArguments':
      return USAGE.excessArguments;
    default:
      return USAGE.other;
  }
}

/** Four digits from 1900. */
export function parseYear(text: string): number {
  if (!/^(?:19|2[0-9])[0-9]{2}$/.test(text)) throw new UsageError(USAGE.notAYear(text));
  return Number(text);
}

export function parseJobs(text: string): number {
  const jobs = /^[1-9]\d?$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > 64) throw new UsageError(USAGE.notJobs(text));
  return jobs;
}

export function parseOverwrite(text: string): 'none' | 'higher' | 'all' {
  if (text === 'none' || text === 'higher' || text === 'all') return text;
  throw new UsageError(USAGE.notOverwrite(text));
}

export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** The Word file needs a name of its own. @throws UsageError */
export function refuseReport(report: string, output: string): void {
  if (path.resolve(report) === path.resolve(output)) throw new UsageError(USAGE.reportIsOutput);
  if (!/\.docx$/i.test(report)) throw new UsageError(USAGE.reportNotDocx(report));
}
