import { enterRoot } from '../xlsx/namespaces';
import { isTrue, type Styles } from '../xlsx/styles';
import { XmlReader } from '../xlsx/xml';
import { colourOf } from './colours';
import type { AlignmentLook, BorderLook, BordersLook, CellLook, FontLook } from './look';

const PLAIN_FONT: FontLook = {
  name: null,
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  raised: null,
  colour: null,
};
const NO_BORDERS: BordersLook = { left: null, right: null, top: null, bottom: null, rising: null, falling: null };
const PLAIN_ALIGNMENT: AlignmentLook = {
  horizontal: 'general',
  vertical: 'bottom',
  wraps: false,
  indent: 0,
  rotation: 0,
};

export const PLAIN_LOOK: CellLook = {
  font: PLAIN_FONT,
  fill: null,
  borders: NO_BORDERS,
  alignment: PLAIN_ALIGNMENT,
  format: 'General',
};

/** Every style number of a workbook as it looks. @param theme see `themeColours`. */
export function styleLooks(text: string, part: string, styles: Styles, theme: readonly string[]): CellLook[] {
  return new StyleLookReader(text, part, styles, theme).read();
}

class StyleLookReader {
  private readonly fonts: FontLook[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly borders: BordersLook[] = [];
  private readonly looks: CellLook[] = [];
  private readonly reader: XmlReader;

  constructor(
    text: string,
    part: string,
    private readonly styles: Styles,
    private readonly theme: readonly string[],
  ) {
    this.reader = new XmlReader(text, part);
  }

  read(): CellLook[] {
    const { reader } = this;
    const { main } = enterRoot(reader, 'styleSheet');
    for (let token = reader.next(); token !== 'end'; token = reader.next()) {
      if (token !== 'open' || reader.depth !== 2 || reader.uri !== main) continue;
      if (reader.name === 'fonts') this.each('font', () => this.fonts.push(this.readFont()));
      else if (reader.name === 'fills') this.each('fill', () => this.fills.push(this.readFill()));
      else if (reader.name === 'borders') this.each('border', () => this.borders.push(this.readBorders()));
      else if (reader.name === 'cellXfs') this.each('xf', () => this.looks.push(this.readLook()));
      else reader.skip();
    }
    return this.looks;
  }

  /** Calls for every child element of this name; whatever else there is, is passed over. */
  private each(name: string | null, visit: () => void): void {
    const { reader } = this;
    const inside = reader.depth;
    for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
      if (token !== 'open') continue;
      if (name === null || reader.name === name) visit();
      else reader.skip();
    }
  }

  private readFont(): FontLook {
    const { reader } = this;
    let font = PLAIN_FONT;
    this.each(null, () => {
      const value = reader.attribute('val');
      if (reader.name === 'name') font = { ...font, name: value };
      else if (reader.name === 'sz') font = { ...font, size: Number(value ?? '11') || 11 };
      else if (reader.name === 'b') font = { ...font, bold: isTrue(value ?? '1') };
      else if (reader.name === 'i') font = { ...font, italic: isTrue(value ?? '1') };
      else if (reader.name === 'u') font = { ...font, underline: value !== 'none' };
      else if (reader.name === 'strike') font = { ...font, strike: isTrue(value ?? '1') };
      else if (reader.name === 'vertAlign') font = { ...font, raised: raisedOf(value) };
      else if (reader.name === 'color') font = { ...font, colour: this.colour() };
      reader.skip();
    });
    return font;
  }

  private readFill(): string | null {
    const { reader } = this;
    let fill: string | null = null;
    this.each('patternFill', () => {
      const pattern = reader.attribute('patternType') ?? 'none';
      // A solid pattern shows its foreground; of a hatched one its ground is the nearest plain colour.
      const wanted = pattern === 'solid' ? 'fgColor' : 'bgColor';
      this.each(wanted, () => {
        if (pattern !== 'none') fill = this.colour();
        reader.skip();
      });
    });
    return fill;
  }

  private readBorders(): BordersLook {
    const { reader } = this;
    const rises = isTrue(reader.attribute('diagonalUp'));
    const falls = isTrue(reader.attribute('diagonalDown'));
    let borders = NO_BORDERS;
    this.each(null, () => {
      const side = reader.name === 'start' ? 'left' : reader.name === 'end' ? 'right' : reader.name;
      const line = this.readBorder();
      if (side === 'diagonal') borders = { ...borders, rising: rises ? line : null, falling: falls ? line : null };
      else if (side in NO_BORDERS) borders = { ...borders, [side]: line };
    });
    return borders;
  }

  private readBorder(): BorderLook | null {
    const { reader } = this;
    const style = reader.attribute('style') ?? 'none';
    let colour: string | null = null;
    this.each('color', () => {
      colour = this.colour();
      reader.skip();
    });
    return style === 'none' ? null : { style, colour };
  }

  private readLook(): CellLook {
    const { reader } = this;
    const numbered = <T>(name: string, list: readonly T[], otherwise: T): T => {
      return list[Number(reader.attribute(name) ?? '0')] ?? otherwise;
    };
    const look = {
      font: numbered('fontId', this.fonts, PLAIN_FONT),
      fill: numbered('fillId', this.fills, null),
      borders: numbered('borderId', this.borders, NO_BORDERS),
      format: this.styles.formatOf(this.looks.length),
    };
    let alignment = PLAIN_ALIGNMENT;
    this.each('alignment', () => {
      alignment = alignmentAt(reader);
      reader.skip();
    });
    return { ...look, alignment };
  }

  private colour(): string | null {
    const { reader } = this;
    const [rgb, indexed] = [reader.attribute('rgb'), reader.attribute('indexed')];
    const [theme, tint] = [reader.attribute('theme'), reader.attribute('tint')];
    return colourOf({ rgb, indexed, theme, tint }, this.theme);
  }
}

function alignmentAt(reader: XmlReader): AlignmentLook {
  return {
    horizontal: reader.attribute('horizontal') ?? 'general',
    vertical: reader.attribute('vertical') ?? 'bottom',
    wraps: isTrue(reader.attribute('wrapText')),
    indent: Number(reader.attribute('indent') ?? '0') || 0,
    rotation: Number(reader.attribute('textRotation') ?? '0') || 0,
  };
}

function raisedOf(value: string | null): FontLook['raised'] {
  return value === 'superscript' || value === 'subscript' ? value : null;
}
