import { insertChild, STYLE_CHILDREN } from './childOrder';
import { builtInId } from './numberFormats';
import { enterRoot } from './namespaces';
import { qualified } from './relationships';
import { Splices } from './splices';
import { XmlReader } from './xml';
import type { AttributeSpan } from './xmlAttributes';
import { escapeAttribute } from './xmlText';

type SectionName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** What a list must begin with when the workbook has none: cells without a style use number 0. */
const SEEDS: Readonly<Record<SectionName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

interface Section {
  /** Each child's text, those appended included. */
  readonly children: string[];
  readonly numberOf: Map<string, number>;
  readonly known: number;
  readonly close: number;
  readonly open: { readonly end: number; readonly isEmpty: boolean; readonly name: string };
  readonly count: AttributeSpan | null;
}

/** Appends to the lists of xl/styles.xml; what is there already is used again, and nothing is renumbered. */
export class StyleEditor {
  private sections: Map<string, Section>;
  private prefix = '';
  private readonly clones = new Map<string, number>();

  constructor(
    private text: string,
    private readonly part: string,
  ) {
    this.sections = this.readSections();
  }

  /** The number of this element in its list. Elements are written without prefix. */
  add(list: SectionName, element: string): number {
    return this.append(this.section(list), this.prefixed(element));
  }

  /** The style that differs from `style` in its number format only. */
  withNumberFormat(style: number, code: string): number {
    const key = `${String(style)} ${code}`;
    const known = this.clones.get(key);
    if (known !== undefined) return known;
    const cells = this.section('cellXfs');
    const source = cells.children[style] ?? cells.children[0] ?? '';
    const clone = this.append(this.section('cellXfs'), withAttributes(source, this.part, this.numberFormat(code)));
    this.clones.set(key, clone);
    return clone;
  }

  get hasNamedStyles(): boolean {
    return (this.sections.get('cellStyleXfs')?.children.length ?? 0) > 0;
  }

  /** The part's new text. */
  apply(): string {
    const splices = new Splices();
    for (const section of this.sections.values()) this.writeSection(section, splices);
    return splices.apply(this.text);
  }

  private numberFormat(code: string): number {
    const builtIn = builtInId(code);
    if (builtIn !== null) return builtIn;
    const list = this.section('numFmts');
    let free = 164;
    for (const child of list.children) {
      const reader = childReader(child, this.part);
      const id = Number(reader.attribute('numFmtId'));
      if (reader.attribute('formatCode') === code) return id;
      free = Math.max(free, id + 1);
    }
    this.append(list, this.prefixed(`<numFmt numFmtId="${String(free)}" formatCode="${escapeAttribute(code)}"/>`));
    return free;
  }

  private append(section: Section, child: string): number {
    const known = section.numberOf.get(child);
    if (known !== undefined) return known;
    section.numberOf.set(child, section.children.length);
    return section.children.push(child) - 1;
  }

  private section(name: SectionName): Section {
    const known = this.sections.get(name);
    return known ?? this.createSection(name);
  }

  /** Writes out what was appended so far, so that all places are counted in one text. */
  private createSection(name: SectionName): Section {
    this.text = insertChild(this.apply(), this.part, STYLE_CHILDREN, name, (prefix) => {
      const seeds = SEEDS[name].map((seed) => this.prefixed(seed)).join('');
      const list = qualified(prefix, name);
      return `<${list} count="${String(SEEDS[name].length)}">${seeds}</${list}>`;
    });
    this.sections = this.readSections();
    return this.sections.get(name) as Section;
  }

  private prefixed(element: string): string {
    return this.prefix === '' ? element : element.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${this.prefix}:`);
  }

  private readSections(): Map<string, Section> {
    const reader = new XmlReader(this.text, this.part);
    const { main } = enterRoot(reader, 'styleSheet');
    this.prefix = reader.prefix;
    const sections = new Map<string, Section>();
    for (let token = reader.next(); token !== 'end'; token = reader.next()) {
      if (token !== 'open' || reader.depth !== 2) continue;
      if (reader.uri === main) sections.set(reader.name, readSection(reader));
      else reader.skip();
    }
    return sections;
  }

  private writeSection(section: Section, splices: Splices): void {
    const added = section.children.slice(section.known).join('');
    if (added === '') return;
    const { open, count, close } = section;
    if (open.isEmpty) splices.replace(open.end - 2, open.end, `>${added}</${open.name}>`);
    else splices.insert(close, added);
    if (count !== null) splices.replace(count.valueStart, count.valueEnd, String(section.children.length));
  }
}

function readSection(reader: XmlReader): Section {
  const { end, isEmpty, text } = reader;
  const open = { end, isEmpty, name: qualified(reader.prefix, reader.name) };
  const count = reader.attributeSpan('count');
  const children: string[] = [];
  for (let token = reader.next(); reader.depth >= 2; token = reader.next()) {
    if (token !== 'open') continue;
    const { start } = reader;
    reader.skip();
    children.push(text.slice(start, reader.end));
  }
  const numberOf = new Map([...children.entries()].reverse().map(([number, child]) => [child, number]));
  return { children, numberOf, known: children.length, close: reader.start, open, count };
}

function childReader(child: string, part: string): XmlReader {
  const reader = new XmlReader(child, part);
  reader.next();
  return reader;
}

function withAttributes(source: string, part: string, numberFormatId: number): string {
  const reader = childReader(source, part);
  const splices = new Splices();
  const wanted = { numFmtId: String(numberFormatId), applyNumberFormat: '1' };
  for (const [name, value] of Object.entries(wanted)) {
    const span = reader.attributeSpan(name);
    if (span !== null) splices.replace(span.valueStart, span.valueEnd, value);
    else splices.insert(reader.end - (reader.isEmpty ? 2 : 1), ` ${name}="${value}"`);
  }
  return splices.apply(source);
}
