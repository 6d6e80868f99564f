import { escapeAttribute } from '../workbook/xlsx/xmlText';
import { fromPoints, halfPoints, type Measures } from './measures';
import type { FontRole, HeadingStyle, StyleProfile } from './styleProfile';
import { STYLE_NAMES } from './wording';

/**
 * word/styles.xml from a profile. Written here and not by the library, which has no paragraph setting to leave the
 * page's grid: with it, some programs stretch the lines of every table to the distance of the body's.
 */

/** Ids of the document's own paragraph styles; headings and the title are Word's. */
export type StyleId = keyof typeof STYLE_NAMES;

interface Letters {
  readonly font: FontRole;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Between characters, twips. */
  readonly spacing?: number;
  /** Digits too are set in the named font. */
  readonly isOneFont?: boolean;
}

interface Lines {
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Twips from line to line, or as the letters need it. */
  readonly line?: number | 'auto';
  /** Blank above and below, twips. */
  readonly around?: readonly [number, number];
  /** Characters. */
  readonly firstLine?: number;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly offGrid?: boolean;
  /** 0 = a heading of the first level. */
  readonly outline?: number;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export function stylesXml(profile: StyleProfile, measures: Measures): string {
  const { sizes, headings } = profile;
  const body: Letters = { font: 'body', size: sizes.body, spacing: measures.characterSpacing };
  const defaults = `<w:docDefaults><w:rPrDefault>${letters(body, profile, true)}</w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>' +
    `${lines({ line: measures.line, around: [0, 0], align: 'both' }, measures)}</w:style>`;
  const title = style('Title', 'Title', profile, measures, {
    letters: { font: 'title', size: sizes.title },
    lines: { align: 'center', offGrid: true, keepNext: true },
  });
  const levels = headings.map((heading, level) => headingStyle(heading, level, profile, measures));
  const own = [...textStyles(profile), ...tableStyles(profile), ...edgeStyles(profile)].map(({ id, ...rest }) =>
    style(id, STYLE_NAMES[id], profile, measures, rest),
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<w:styles xmlns:w="${WORD}">${[defaults, normal, title, ...levels, ...own].join('')}</w:styles>`
  );
}

interface Look {
  readonly letters?: Letters;
  readonly lines: Lines;
}

interface OwnStyle extends Look {
  readonly id: StyleId;
}

function headingStyle({ font, bold }: HeadingStyle, level: number, profile: StyleProfile, measures: Measures): string {
  const number = String(level + 1);
  return style(`Heading${number}`, `heading ${number}`, profile, measures, {
    letters: { font, bold, size: profile.sizes.body },
    lines: { keepNext: true, outline: level, firstLine: profile.firstLineIndent },
  });
}

function textStyles({ sizes, firstLineIndent }: StyleProfile): OwnStyle[] {
  return [
    { id: 'body', lines: { firstLine: firstLineIndent } },
    { id: 'mark', letters: { font: 'heading', size: sizes.body }, lines: { align: 'left', keepNext: true } },
    { id: 'attachment', lines: { align: 'left' } },
    { id: 'signature', lines: { align: 'right', keepLines: true } },
    { id: 'note', lines: { firstLine: firstLineIndent } },
  ];
}

function tableStyles({ sizes }: StyleProfile): OwnStyle[] {
  const line = fromPoints(sizes.tableLine);
  const third = Math.round(line / 3);
  const head: Letters = { font: 'heading', size: sizes.table, spacing: 0 };
  const centred: Lines = { line, align: 'center', offGrid: true, keepNext: true };
  return [
    { id: 'tableCaption', letters: head, lines: { ...centred, around: [120, 60] } },
    { id: 'tableHead', letters: head, lines: centred },
    { id: 'tableText', letters: { font: 'body', size: sizes.table, spacing: 0 }, lines: { line, offGrid: true } },
    { id: 'tableEnd', lines: { line: third, offGrid: true } },
  ];
}

/** What stands outside the type area. */
function edgeStyles({ sizes, gap }: StyleProfile): OwnStyle[] {
  return [
    {
      id: 'pageNumber',
      letters: { font: 'pageNumber', size: sizes.pageNumber, spacing: 0, isOneFont: true },
      lines: { line: 'auto', offGrid: true },
    },
    {
      id: 'draft',
      letters: { font: 'heading', size: sizes.table, spacing: 0, color: gap.color },
      lines: { line: 'auto', align: 'center', offGrid: true },
    },
  ];
}

function style(id: string, name: string, profile: StyleProfile, measures: Measures, look: Look): string {
  const isOwn = id in STYLE_NAMES;
  const next = look.lines.outline === undefined ? '' : '<w:next w:val="body"/>';
  return (
    `<w:style w:type="paragraph"${isOwn ? ' w:customStyle="1"' : ''} w:styleId="${id}">` +
    `<w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next}<w:qFormat/>` +
    `${lines(look.lines, measures)}${look.letters === undefined ? '' : letters(look.letters, profile)}</w:style>`
  );
}

/** In the order of the schema (ISO 29500-1 17.3.1). */
function lines(look: Lines, { character }: Measures): string {
  const { align, firstLine, outline } = look;
  return [
    '<w:pPr>',
    look.keepNext === true ? '<w:keepNext/>' : '',
    look.keepLines === true ? '<w:keepLines/>' : '',
    look.offGrid === true ? '<w:snapToGrid w:val="0"/>' : '',
    spacing(look),
    firstLine === undefined
      ? ''
      : `<w:ind w:firstLineChars="${String(firstLine * 100)}" w:firstLine="${String(firstLine * character)}"/>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${String(outline)}"/>`,
    '</w:pPr>',
  ].join('');
}

function spacing({ line, around }: Lines): string {
  const distance = around === undefined ? '' : ` w:before="${String(around[0])}" w:after="${String(around[1])}"`;
  if (line === undefined) return distance === '' ? '' : `<w:spacing${distance}/>`;
  const [value, rule] = line === 'auto' ? [240, 'auto'] : [line, 'exact'];
  return `<w:spacing${distance} w:line="${String(value)}" w:lineRule="${rule}"/>`;
}

/** In the order of the schema (ISO 29500-1 17.3.2). */
function letters(look: Letters, { fonts, latinFont }: StyleProfile, isDefault = false): string {
  const chinese = escapeAttribute(fonts[look.font].name);
  const latin = look.isOneFont === true ? chinese : escapeAttribute(latinFont);
  const size = String(halfPoints(look.size));
  return [
    `<w:rPr><w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${chinese}" w:cs="${latin}"/>`,
    look.bold === true ? '<w:b/>' : '',
    look.color === undefined ? '' : `<w:color w:val="${look.color}"/>`,
    look.spacing === undefined ? '' : `<w:spacing w:val="${String(look.spacing)}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    isDefault ? '<w:lang w:val="en-US" w:eastAsia="zh-CN"/>' : '',
    '</w:rPr>',
  ].join('');
}
