import type { OwnCell } from '../../core/model';
import type { StyleEditor } from './styleEdit';

/** How a cell of our own sheets looks. */
export type Look = NonNullable<OwnCell['style']> | 'plain' | 'link';

export type LookNumbers = Readonly<Record<Look, number>>;

/** Without styles in the workbook everything looks the same. */
export const NO_LOOKS: LookNumbers = { title: 0, heading: 0, strong: 0, note: 0, plain: 0, link: 0 };

export function lookOf(cell: OwnCell): Look {
  return cell.style ?? (cell.link === undefined ? 'plain' : 'link');
}

interface Appearance {
  readonly font: string;
  readonly fill?: string;
  readonly bordered: boolean;
  readonly alignment: string;
}

const face = (name: string): string => `<name val="${name}"/><family val="3"/><charset val="134"/>`;
const size = (points: number): string => `<sz val="${String(points)}"/>`;
const HEADING_FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill>';
const EDGES = ['left', 'right', 'top', 'bottom'].map((edge) => `<${edge} style="thin"><color auto="1"/></${edge}>`);
const THIN_BORDER = `<border>${EDGES.join('')}<diagonal/></border>`;
const LEFT = '<alignment vertical="center" wrapText="1"/>';
const CENTRE = '<alignment horizontal="center" vertical="center" wrapText="1"/>';

const APPEARANCE: Readonly<Record<Look, Appearance>> = {
  title: { font: `<font><b/>${size(16)}${face('宋体')}</font>`, bordered: false, alignment: CENTRE },
  heading: {
    font: `<font><b/>${size(11)}${face('宋体')}</font>`,
    fill: HEADING_FILL,
    bordered: true,
    alignment: CENTRE,
  },
  strong: { font: `<font><b/>${size(11)}${face('宋体')}</font>`, bordered: true, alignment: LEFT },
  note: {
    font: `<font>${size(10)}<color rgb="FF595959"/>${face('宋体')}</font>`,
    bordered: false,
    alignment: LEFT,
  },
  plain: { font: `<font>${size(11)}${face('宋体')}</font>`, bordered: true, alignment: LEFT },
  link: {
    font: `<font><u/>${size(11)}<color rgb="FF0563C1"/>${face('宋体')}</font>`,
    bordered: true,
    alignment: LEFT,
  },
};

/** The style numbers of all looks; what the workbook has already is used again. */
export function lookNumbers(styles: StyleEditor): LookNumbers {
  const numbers = { ...NO_LOOKS };
  for (const look of Object.keys(APPEARANCE) as Look[]) numbers[look] = addLook(styles, APPEARANCE[look]);
  return numbers;
}

function addLook(styles: StyleEditor, look: Appearance): number {
  const font = styles.add('fonts', look.font);
  const fill = look.fill === undefined ? 0 : styles.add('fills', look.fill);
  const border = look.bordered ? styles.add('borders', THIN_BORDER) : 0;
  const parts = `numFmtId="0" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}"`;
  const named = styles.hasNamedStyles ? ' xfId="0"' : '';
  const applied = 'applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return styles.add('cellXfs', `<xf ${parts}${named} ${applied}>${look.alignment}</xf>`);
}
