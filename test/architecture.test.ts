import * as fs from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';

/** The directions in which the rooms of the house may lean on each other, and what each room goes without. */

const SRC = path.join(__dirname, '../src');

interface Room {
  /** Path below src, without ending: a file or a folder. The longest that fits is a file's room. */
  readonly at: string;
  readonly mayImport: readonly string[];
  readonly because: string;
}

const NOUNS = [
  'core/model',
  'core/form',
  'core/facts/ids',
  'core/decimal',
  'core/a1',
  'core/quantity',
  'core/held',
  'core/printed',
];
const ROOMS: readonly Room[] = [
  { at: 'core/model', mayImport: ['core/form'], because: 'the nouns know nothing of what is done with them' },
  {
    at: 'core/form',
    mayImport: ['core/model', 'core/facts/ids'],
    because: 'a form as it was read is a noun, and so are the names of its facts',
  },
  { at: 'core/facts/ids', mayImport: [], because: 'names lean on nothing' },
  { at: 'core/facts', mayImport: NOUNS, because: 'base data say what they say, whoever asks' },
  { at: 'core/held', mayImport: ['core/model'], because: 'what a cell holds follows from the cell alone' },
  { at: 'core/printed', mayImport: ['core/model'], because: 'what a field shows follows from the field alone' },
  { at: 'core/a1', mayImport: ['core/model'], because: 'an address is a noun written out' },
  { at: 'core/decimal', mayImport: ['big.js'], because: 'exact arithmetic leans on its library alone' },
  { at: 'core/quantity', mayImport: NOUNS, because: 'what a text says does not depend on the form it stands in' },
  {
    at: 'core/display',
    mayImport: [...NOUNS, 'numfmt'],
    because: 'displayed text follows from value and format',
  },
  {
    at: 'core/reportText',
    mayImport: ['core/model', 'core/display'],
    because: 'a report that exists is paragraphs with their places, from a file or a sheet, and judges nothing',
  },
  {
    at: 'core/rule',
    mayImport: ['core/model', 'core/law', 'core/scores/score', 'core/reportText'],
    because: 'a rule speaks of forms, profiles, scores and reports by their types',
  },
  {
    at: 'core/result',
    mayImport: ['core/model', 'core/rule', 'core/scores/score'],
    because: 'the result is a shape, it computes nothing',
  },
  { at: 'core/law', mayImport: ['core/rule', 'core/decimal', 'zod/mini'], because: 'rules of a county are data' },
  {
    at: 'core/profileSheet',
    mayImport: ['core/model', 'core/a1', 'core/decimal', 'core/rule', 'core/law', 'core/checks'],
    because: 'the rules as a sheet are the profile in other words, and it calls each check by its title',
  },
  {
    at: 'core/forms',
    mayImport: [...NOUNS, 'core/display', 'core/facts'],
    because: 'reading a form must not know how it is scored',
  },
  {
    at: 'core/scores/score',
    mayImport: ['core/model', 'core/decimal', 'core/law/rateNames'],
    because: 'what scoring says is a noun too, and it calls rates by their names',
  },
  {
    at: 'core/scores',
    mayImport: [...NOUNS, 'core/facts', 'core/rule', 'core/law', 'core/scores/score'],
    because: 'scoring must not know what the review finds',
  },
  {
    at: 'core/checks',
    mayImport: [...NOUNS, 'core/facts', 'core/rule', 'core/law', 'core/scores/score', 'core/reportText'],
    because: 'a check that needs a score is handed it, and so is a report',
  },
  {
    at: 'core/sheets',
    mayImport: ['core/model', 'core/a1', 'core/decimal', 'core/result', 'core/rule', 'core/scores', 'core/checks'],
    because: 'our sheets show a result, name the rules behind it and work nothing out anew',
  },
  {
    at: 'core/narrative',
    mayImport: [...NOUNS, 'core/display', 'core/facts', 'core/law', 'core/scores/score', 'core/result'],
    because:
      'a report tells the facts, the scores and the result by the thresholds of the rules; it judges nothing anew',
  },
  { at: 'core', mayImport: ['core'], because: 'the flow of one evaluation ties the rooms of the core together' },
  {
    at: 'workbook/xlsx',
    mayImport: ['core/model', 'core/a1', 'workbook', 'fflate', 'node:zlib'],
    because: 'the editor knows cells, never forms',
  },
  {
    at: 'workbook/appearance',
    mayImport: ['core/model', 'core/a1', 'workbook/xlsx'],
    because: 'how a workbook looks is read from its parts, and never written',
  },
  {
    at: 'workbook/office',
    mayImport: ['core/model', 'core/a1', 'workbook', '@microsoft/office-js-helpers'],
    because: 'what talks to Excel knows cells and sheets, never forms',
  },
  {
    at: 'workbook',
    mayImport: ['core/model', 'core/a1', 'core/wording', 'workbook/xlsx', 'workbook/office'],
    because: 'an adapter hands over sheets and writes cells',
  },
  {
    at: 'word',
    mayImport: ['core/narrative', 'workbook/xlsx', 'workbook/workbook', 'workbook/wording', 'docx'],
    because: 'a Word file shows a report that is written already, and is a package like a workbook',
  },
  {
    at: 'pane',
    mayImport: [
      'core',
      'workbook/workbook',
      'workbook/wording',
      'workbook/ownMark',
      'pane/files',
      'react',
      'react-dom',
      '@fluentui/react-components',
      '@fluentui/react-icons',
    ],
    because:
      'the pane is handed its workbook, so that it also stands beside a grid, without Excel; sheets of ours have a mark',
  },
  {
    at: 'pane/files',
    mayImport: ['core', 'pane', 'workbook/workbook', 'workbook/xlsx', 'word'],
    because: 'files beside the workbook are read and made in one place, loaded when a person asks for one',
  },
  {
    at: 'pane/entry',
    mayImport: ['pane', 'workbook/office', 'workbook/workbook', 'react', 'react-dom'],
    because: 'the entry puts the pane and Excel together and does nothing else',
  },
  {
    at: 'pane/start',
    mayImport: ['react', 'react-dom'],
    because: 'what says that the pane cannot start must not need the pane',
  },
  {
    at: 'pane/start/firstPage',
    mayImport: [],
    because: 'the first page must also speak in the browser of an Office from 2016: no library',
  },
  {
    at: 'workbench',
    mayImport: ['core', 'workbook', 'pane', 'workbench/grid', 'react', 'react-dom', '@fluentui/react-components'],
    because: 'the workbench shows the pane beside a grid and brings the workbook along',
  },
  {
    at: 'workbench/grid',
    mayImport: ['core/model', 'workbook', 'workbench', '@univerjs', 'numfmt'],
    because: 'one place knows the spreadsheet component, so that another could take its place',
  },
  {
    at: 'cli',
    mayImport: [
      'core',
      'workbook',
      'word',
      'commander',
      'fflate',
      'node:fs',
      'node:path',
      'node:os',
      'node:worker_threads',
    ],
    because: 'a shell may use everything but another shell',
  },
];

interface SourceFile {
  readonly name: string;
  readonly room: Room;
  readonly tree: ts.SourceFile;
}

function sourceFiles(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(full);
    return /\.tsx?$/.test(entry.name) ? [full] : [];
  });
}

function isWithin(name: string, place: string): boolean {
  return name === place || name.startsWith(`${place}/`);
}

function roomOf(name: string): Room {
  const rooms = ROOMS.filter((room) => isWithin(name, room.at)).sort((a, b) => b.at.length - a.at.length);
  if (!rooms[0]) throw new Error(`src/${name} is in no room: give it one in this test, with a sentence saying why`);
  return rooms[0];
}

const FILES: readonly SourceFile[] = sourceFiles(SRC).map((full) => {
  const name = path
    .relative(SRC, full)
    .replace(/\.tsx?$/, '')
    .split(path.sep)
    .join('/');
  const text = fs.readFileSync(full, 'utf8');
  return { name, room: roomOf(name), tree: ts.createSourceFile(full, text, ts.ScriptTarget.Latest, true) };
});

function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodes(child);
}

/** Where each import leads: a path below src, or a package's name. */
function importsOf({ name, tree }: SourceFile): string[] {
  const found: string[] = [];
  for (const node of nodes(tree)) {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (from && ts.isStringLiteralLike(from)) found.push(targetOf(name, from.text));
  }
  return found;
}

function targetOf(from: string, specifier: string): string {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : specifier;
}

function isAllowed({ room }: SourceFile, target: string): boolean {
  const ownRoom = ROOMS.some((other) => isWithin(target, other.at)) ? roomOf(target) : null;
  return ownRoom === room || room.mayImport.some((place) => isWithin(target, place));
}

function complaints(files: readonly SourceFile[], isWrong: (node: ts.Node) => boolean): string[] {
  return files.flatMap((file) =>
    [...nodes(file.tree)].filter(isWrong).map((node) => {
      const { line } = file.tree.getLineAndCharacterOfPosition(node.getStart());
      return `src/${file.name}:${String(line + 1)} ${node.getText().slice(0, 40)}`;
    }),
  );
}

const inCore = FILES.filter((file) => isWithin(file.name, 'core'));

function isNamed(node: ts.Node, ...names: string[]): boolean {
  if (!ts.isIdentifier(node) || !names.includes(node.text)) return false;
  return !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);
}

test('there are files to look at', () => {
  expect(FILES.length).toBeGreaterThan(50);
});

describe.each(ROOMS)('$at: $because', (room) => {
  test('leans only on what it may', () => {
    const wrong = FILES.filter((file) => file.room === room).flatMap((file) =>
      importsOf(file)
        .filter((target) => !isAllowed(file, target))
        .map((target) => `src/${file.name} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the core is a pure function', () => {
  test('no clock and no chance: the same workbook always gives the same result', () => {
    const isClockOrChance = (node: ts.Node): boolean =>
      isNamed(node, 'Date', 'performance') || (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random');
    expect(complaints(inCore, isClockOrChance)).toEqual([]);
  });

  test('no console and no process: whoever calls decides what is shown', () => {
    expect(
      complaints(inCore, (node) => isNamed(node, 'console', 'process', 'globalThis', 'window', 'document')),
    ).toEqual([]);
  });

  test('nothing asynchronous: it runs in one go, in a pane as on a server', () => {
    const isAsync = (node: ts.Node): boolean =>
      node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node) || isNamed(node, 'Promise', 'setTimeout');
    expect(complaints(inCore, isAsync)).toEqual([]);
  });
});

describe('the whole house', () => {
  test("one adapter and the pane's entry know the host Excel, so that every other part runs without it", () => {
    const knowing = /^(workbook\/office|pane\/entry$|pane\/start\/)/;
    const elsewhere = FILES.filter((file) => !knowing.test(file.name));
    expect(complaints(elsewhere, (node) => isNamed(node, 'Excel', 'Office'))).toEqual([]);
  });

  test('no any: what is not known is unknown, and is looked at before it is used', () => {
    expect(complaints(FILES, (node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  test('no file over 300 lines, so that each can be read in one go', () => {
    const long = FILES.filter((file) => file.tree.getLineStarts().length > 301);
    expect(long.map((file) => `src/${file.name}: ${String(file.tree.getLineStarts().length - 1)} lines`)).toEqual([]);
  });

  test('no drawer for odds and ends: each line of code has a home that says what it is for', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|services?|misc)(\/|$)/i;
    expect(FILES.filter((file) => drawers.test(file.name)).map((file) => file.name)).toEqual([]);
  });
});
