import { displayText } from '../display';
import type { CellRef, Form, Sheet } from '../model';
import type { ReportParagraph, ReportText } from './reportText';

/** Sheets that hold a written report: a title, headings and paragraphs one below the other, no form. */

export interface FoundReport {
  readonly form: Form;
  readonly text: ReportText;
}

const NAMED = /(?:自评|评价|绩效)(?:工作)?(?:总结)?报告/;
const NO_REPORT = /提纲|模板|目录|清单|封面/;
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}(?:部分|章))/;
const TITLE_ROWS = 6;
const FEWEST_HEADINGS = 2;
const SHORTEST_PROSE = 25;

/** null: the sheet is hidden, written by the product, or no report. */
export function reportOnSheet(sheet: Sheet): FoundReport | null {
  if (sheet.isOwn === true || sheet.state !== 'visible' || NO_REPORT.test(sheet.name)) return null;
  const paragraphs = paragraphsOf(sheet);
  const title = paragraphs.slice(0, TITLE_ROWS).find(({ text }) => NAMED.test(text) && text.length < 60) ?? null;
  if (title === null && !NAMED.test(sheet.name)) return null;
  const prose = paragraphs.filter(({ text }) => text.length >= SHORTEST_PROSE && !text.includes('\t'));
  const headings = paragraphs.filter(({ text }) => HEADING.test(text.trim()));
  if (prose.length === 0 || headings.length < FEWEST_HEADINGS) return null;
  return { text: { name: sheet.name, paragraphs }, form: reportForm(sheet, paragraphs, title) };
}

function paragraphsOf(sheet: Sheet): ReportParagraph[] {
  return sheet.values.flatMap((values, r): ReportParagraph[] => {
    const cells = values.map((value, c) => displayText(value, sheet.formats[r]?.[c] ?? '').trim());
    const first = cells.findIndex((text) => text !== '');
    if (first < 0) return [];
    const at: CellRef = { sheet: sheet.name, row: sheet.row0 + r, col: sheet.col0 + first };
    const text = cells.filter((cell) => cell !== '').join('\t');
    return text.split(/\n/).map((line) => ({ no: at.row + 1, text: line, at }));
  });
}

function reportForm(sheet: Sheet, paragraphs: readonly ReportParagraph[], title: ReportParagraph | null): Form {
  const widest = sheet.values.reduce((most, row) => Math.max(most, row.length), 1);
  const year = /20[0-9]{2}/.exec(title?.text ?? '')?.[0] ?? null;
  return {
    id: `${sheet.name}#1`,
    kind: 'report',
    sheet: sheet.name,
    range: {
      top: sheet.row0,
      left: sheet.col0,
      bottom: sheet.row0 + sheet.values.length - 1,
      right: sheet.col0 + widest - 1,
    },
    state: 'filled',
    title: title?.text.trim() ?? null,
    titleAt: title?.at ?? paragraphs[0]?.at ?? null,
    year: year === null ? null : Number(year),
    unitName: null,
    projectName: null,
    moneyUnit: null,
    columns: [],
    funding: null,
    goals: [],
    indicators: [],
    subtotals: [],
    texts: [],
    hasReasonColumn: false,
    hasWeights: false,
    hasPoints: false,
    total: null,
    grade: null,
  };
}
