import { Command, Help } from 'commander';
import type { BatchOptions } from './commands/batch';
import type { CheckOptions } from './commands/check';
import type { CleanOptions } from './commands/clean';
import type { ProfileOptions } from './commands/profile';
import type { ScoreOptions } from './commands/score';
import { complain } from './complaint';
import type { Terminal } from './terminal';
import { collect, parseJobs, parseOverwrite, parseYear } from './usage';
import { HELP } from './wording';

declare const ZIPING_VERSION: string;

/**
 * Runs one command line.
 * @param args without node and program name.
 * @returns the exit status: 0, 1 (an error was found), 2 (not readable, not written, or the command line is wrong).
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let status = 0;
  const finish = (given: number): void => {
    status = given;
  };
  try {
    await program(terminal, finish).parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    return complain(error, args, terminal);
  }
}

type Finish = (status: number) => void;

function program(terminal: Terminal, finish: Finish): Command {
  const ziping = styled(new Command('ziping'), terminal)
    .description(HELP.product)
    .version(ZIPING_VERSION, '-V, --version', HELP.version);
  ziping.addHelpText('after', `\n${HELP.exit}`).helpCommand(false);
  addCheck(ziping, terminal, finish);
  addScore(ziping, terminal, finish);
  addBatch(ziping, terminal, finish);
  addClean(ziping, terminal, finish);
  addProfile(ziping, terminal, finish);
  return ziping;
}

function styled(command: Command, terminal: Terminal): Command {
  const titles = new Map([
    ['Usage:', HELP.usage],
    ['Options:', HELP.options],
    ['Commands:', HELP.commands],
    ['Arguments:', HELP.arguments],
  ]);
  return command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.out(text.trimEnd());
      },
      writeErr: (text) => {
        for (const line of text.trimEnd().split('\n')) terminal.say(line);
      },
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => titles.get(title) ?? title,
      commandUsage: (shown) => inChinese(Help.prototype.commandUsage.call(new Help(), shown)),
      subcommandTerm: (shown) => inChinese(Help.prototype.subcommandTerm.call(new Help(), shown)),
    })
    .helpOption('-h, --help', HELP.help);
}

function inChinese(usage: string): string {
  return usage.replace('[options]', HELP.anyOption).replace('[command]', HELP.anyCommand);
}

function addCheck(ziping: Command, terminal: Terminal, finish: Finish): void {
  common(ziping.command('check').description(HELP.check).argument('<workbook...>', HELP.workbooks))
    .option('--json', HELP.json)
    .option('--report-file <file>', HELP.reportFile)
    .option('--previous <last-year.xlsx>', HELP.previous)
    .action(async (files: string[], options: CheckOptions) => {
      finish(await (await import('./commands/check')).check(files, options, terminal));
    });
}

function addScore(ziping: Command, terminal: Terminal, finish: Finish): void {
  writing(common(ziping.command('score').description(HELP.score).argument('<workbook>', HELP.workbook)))
    .option('-o, --output <out.xlsx>', HELP.out)
    .option('--previous <last-year.xlsx>', HELP.previous)
    .option('--report <out.docx>', HELP.report)
    .action(async (file: string, options: ScoreOptions) => {
      finish(await (await import('./commands/score')).score(file, options, terminal));
    });
}

function addBatch(ziping: Command, terminal: Terminal, finish: Finish): void {
  writing(common(ziping.command('batch').description(HELP.batch).argument('<place...>', HELP.places)))
    .requiredOption('-o, --output <folder>', HELP.outFolder)
    .option('--jobs <n>', HELP.jobs, parseJobs)
    .action(async (places: string[], options: BatchOptions) => {
      finish(await (await import('./commands/batch')).batch(places, options, terminal));
    });
}

function addClean(ziping: Command, terminal: Terminal, finish: Finish): void {
  ziping
    .command('clean')
    .description(HELP.clean)
    .argument('<workbook>', HELP.workbook)
    .requiredOption('-o, --output <out.xlsx>', HELP.outRequired)
    .option('--force', HELP.force)
    .action(async (file: string, options: CleanOptions) => {
      finish((await import('./commands/clean')).clean(file, options, terminal));
    });
}

function addProfile(ziping: Command, terminal: Terminal, finish: Finish): void {
  ziping
    .command('profile')
    .description(HELP.profile)
    .argument('[workbook]', HELP.profileWorkbook)
    .option('--profile <rules>', HELP.profileFile)
    .option('--list', HELP.profileList)
    .option('-o, --output <out.xlsx>', HELP.profileOut)
    .option('--force', HELP.force)
    .action(async (workbook: string | undefined, options: ProfileOptions) => {
      finish(await (await import('./commands/profile')).profile(workbook, options, terminal));
    });
}

function common(command: Command): Command {
  return command
    .option('--profile <rules>', HELP.profileFile)
    .option('--sheet <name>', HELP.sheet, collect)
    .option('--year <n>', HELP.year, parseYear)
    .option('--map <file.json>', HELP.map);
}

function writing(command: Command): Command {
  return command
    .option('--overwrite <none|higher|all>', HELP.overwrite, parseOverwrite)
    .option('--no-sheets', HELP.noSheets)
    .option('--force', HELP.force)
    .option('--json', HELP.json);
}
