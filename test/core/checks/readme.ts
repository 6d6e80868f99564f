import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../../src/core/checks';
import type { AnyCheck } from '../../../src/core/checks';
import { COMPARISONS } from '../../../src/core/checks/crossFormMismatch';

/** The room's table of contents for a reader, made from the registry and the first sentence above each rule. */

const ROOM = join(__dirname, '../../../src/core/checks');

export const README = join(ROOM, 'README.md');

interface Declared {
  readonly file: string;
  readonly sentence: string;
}

/** What stands above the declaration of a rule or comparison, by the Chinese title that the declaration names. */
function declarations(): Map<string, Declared> {
  const files = ['', 'across/'].flatMap((folder) =>
    readdirSync(join(ROOM, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => folder + name),
  );
  return new Map(files.flatMap((file) => declared(file, readFileSync(join(ROOM, file), 'utf8'))));
}

const DECLARATION = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const \w+(?:: Comparison)? = [^]*?title: '([^']+)'/;

function declared(file: string, text: string): [string, Declared][] {
  const start = /^export const \w+(?:: Comparison = \{| = check<)/m.exec(text)?.index;
  if (start === undefined) return [];
  const above = text.lastIndexOf('/**', start);
  const [, comment = '', title = ''] = DECLARATION.exec(text.slice(above)) ?? [];
  const words = comment.replace(/\s*\n \* ?/g, ' ').trim();
  return title === '' || words === '' ? [] : [[title, { file, sentence: words }]];
}

export function readme(): string {
  const known = declarations();
  const line = (title: string): Declared => {
    const found = known.get(title);
    if (found === undefined) throw new Error(`no sentence stands above the rule ${title}`);
    return found;
  };
  return [
    '# The rules of the review',
    '',
    'One rule, one file: what it looks at, how severe it is, what it rests on, how it finds a fault. `index.ts` lists',
    'them in the order a person reads a form; `run.ts` runs them; the sentences a user reads stand in `wording/`. This',
    'page is made from the registry: `UPDATE_README=1 npx jest test/core/checks/readme && npm run format`.',
    '',
    'Severity: **error** = a contradiction, or something that must be there is missing; **warning** = explain or confirm;',
    '**hint** = worth a look. A rule may be milder where a difference can be honest, and a county can change or switch off',
    'each of them in its profile (`severities`).',
    '',
    '| Rule | Severity | Title | What it looks at | Rests on |',
    '|---|---|---|---|---|',
    ...CHECKS.map((rule) => ruleLine(rule, line(rule.title))),
    '',
    '## What `cross-form-mismatch` compares',
    '',
    '| File | Title | What it compares | Rests on |',
    '|---|---|---|---|',
    ...COMPARISONS.map(({ title, cites: [cite] }) => {
      const { file, sentence } = line(title);
      return `| [${file}](${file}) | ${title} | ${cell(sentence)} | ${cite.source.printed}：${cell(cite.says)} |`;
    }),
    '',
  ].join('\n');
}

function ruleLine({ id, severity, title, cites }: AnyCheck, { file, sentence }: Declared): string {
  const grounds = cites.map((cite) => `${cite.source.printed}：${cite.says}`).join('；');
  return `| [\`${id}\`](${file}) | ${severity} | ${title} | ${cell(sentence)} | ${cell(grounds)} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
