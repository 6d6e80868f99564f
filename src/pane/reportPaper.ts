import type { Block, Report, Run, Table } from '../core/narrative/document';
import { gapText, runText } from '../core/narrative/wording';
import { REPORT } from './wording';

/**
 * A report for the clipboard: as formatted text that Word takes over, and as plain lines. What cells hold goes in as
 * text, never as markup.
 */

const BODY = 'font-family:仿宋_GB2312,FangSong,STFangsong,serif;font-size:16pt;line-height:28pt;margin:0;';
const FONTS: Readonly<Record<1 | 2 | 3 | 4, string>> = {
  1: 'font-family:黑体,SimHei,sans-serif;font-weight:normal;',
  2: 'font-family:楷体_GB2312,KaiTi,serif;font-weight:normal;',
  3: 'font-weight:bold;',
  4: 'font-weight:normal;',
};
const INDENT = 'text-indent:2em;';
const TITLE = 'font-family:方正小标宋简体,STZhongsong,serif;font-size:22pt;text-align:center;font-weight:normal;';
const CELL = 'border:1px solid #000;padding:2pt 4pt;font-size:12pt;line-height:normal;';

/** HTML of the whole report. */
export function reportHtml(report: Report): string {
  const paper = document.implementation.createHTMLDocument('');
  const box = paper.createElement('div');
  const add = (tag: string, style: string, runs: readonly Run[]): void => {
    box.append(filled(paper, tag, style, runs));
  };
  const line = (text: string, style: string = INDENT): void => {
    add('p', `${BODY}${style}`, [{ kind: 'words', text }]);
  };
  if (report.attachmentMark !== null) line(report.attachmentMark, '');
  add('h1', `${BODY}${TITLE}`, [{ kind: 'words', text: report.title }]);
  for (const block of report.blocks) addBlock(box, block, add);
  for (const text of attachmentLines(report)) line(text);
  add('p', `${BODY}text-align:right;`, [report.signature.unit]);
  add('p', `${BODY}text-align:right;`, [report.signature.date]);
  line(peopleLine(report));
  return box.outerHTML;
}

type Add = (tag: string, style: string, runs: readonly Run[]) => void;

function addBlock(box: HTMLElement, block: Block, add: Add): void {
  switch (block.kind) {
    case 'heading': {
      const words = [{ kind: 'words', text: block.text }] as const;
      add(`h${String(block.level + 1)}`, `${BODY}${INDENT}${FONTS[block.level]}`, words);
      return;
    }
    case 'paragraph': {
      const runs = block.sentences.flatMap((sentence) => sentence.runs);
      add('p', `${BODY}${INDENT}text-align:justify;`, runs);
      return;
    }
    case 'table':
      if (block.caption !== null) add('p', `${BODY}text-align:center;`, [{ kind: 'words', text: block.caption }]);
      box.append(tableOf(box.ownerDocument, block));
  }
}

function tableOf(paper: Document, { head, rows }: Table): HTMLElement {
  const table = paper.createElement('table');
  table.style.cssText = 'border-collapse:collapse;width:100%;';
  const cells = head.map((text): readonly Run[] => [{ kind: 'words', text }]);
  table.append(rowOf(paper, 'th', cells), ...rows.map((row) => rowOf(paper, 'td', row)));
  return table;
}

function rowOf(paper: Document, tag: 'th' | 'td', cells: readonly (readonly Run[])[]): HTMLElement {
  const row = paper.createElement('tr');
  row.append(...cells.map((runs) => filled(paper, tag, `${BODY}${CELL}`, runs)));
  return row;
}

function filled(paper: Document, tag: string, style: string, runs: readonly Run[]): HTMLElement {
  const element = paper.createElement(tag);
  element.style.cssText = style;
  element.append(...runs.map((run) => (run.kind === 'gap' ? marked(paper, gapText(run)) : runText(run))));
  return element;
}

/** Nobody should print it unseen. */
function marked(paper: Document, text: string): HTMLElement {
  const mark = paper.createElement('span');
  mark.style.cssText = 'background-color:yellow;';
  mark.append(text);
  return mark;
}

/** The whole report as lines; cells of a table are apart by tabs. */
export function reportLines(report: Report): string {
  const { attachmentMark, title, blocks, signature } = report;
  return [
    ...(attachmentMark === null ? [] : [attachmentMark]),
    title,
    ...blocks.flatMap(linesOf),
    ...attachmentLines(report),
    runText(signature.unit),
    runText(signature.date),
    peopleLine(report),
  ].join('\n');
}

function linesOf(block: Block): string[] {
  if (block.kind === 'heading') return [block.text];
  if (block.kind === 'paragraph') return [block.sentences.flatMap(({ runs }) => runs.map(runText)).join('')];
  const rows = block.rows.map((row) => row.map((runs) => runs.map(runText).join('')).join('\t'));
  return [...(block.caption === null ? [] : [block.caption]), block.head.join('\t'), ...rows];
}

/** 附件：1.… and the others below. */
export function attachmentLines({ attachments }: Report): string[] {
  return attachments.map((name, index) => {
    const numbered = REPORT.numbered(index + 1, name);
    return index === 0 ? `${REPORT.attachments}${numbered}` : numbered;
  });
}

function peopleLine({ signature }: Report): string {
  return signature.people.map(({ label, value }) => REPORT.person(label, runText(value))).join('　');
}
