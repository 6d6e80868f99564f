import { WorkbookError } from '../workbook';
import { LIMITS } from './limits';
import { AttributePlaces, type AttributeSpan } from './xmlAttributes';
import {
  afterName,
  afterSpace,
  APOSTROPHE,
  BANG,
  COLON,
  EQUALS,
  GREATER,
  LESS,
  QUESTION,
  QUOTE,
  SLASH,
} from './xmlCharacters';
import { Namespaces } from './xmlNamespaces';
import { decodeEntities } from './xmlText';

export type Token = 'open' | 'close' | 'text' | 'end';

/**
 * Pull tokenizer that knows where everything stands, so that a part can be patched without being rebuilt. An empty
 * element `<a/>` gives 'open' and 'close'. Namespaces are resolved by declaration, never by prefix. A DOCTYPE is
 * refused; comments and processing instructions are passed over.
 */
export class XmlReader {
  /** The current token's place. */
  start = 0;
  end = 0;
  /** Of the last 'open': the name without its prefix. */
  name = '';
  prefix = '';
  /** The current 'open' is `<a/>`. */
  isEmpty = false;
  /** Elements that are open now: 1 after the root's 'open', 0 after its 'close'. */
  depth = 0;

  private isCdata = false;
  private closing = false;
  /** Of the last 'open': the name as written. */
  private qualified = '';
  private readonly names: string[] = [];
  private readonly attributes: AttributePlaces;
  private readonly namespaces = new Namespaces();
  /** Most parts hold no entity and no carriage return: their text is taken as it stands. */
  private readonly isPlain: boolean;
  private hasDeclarations: boolean | null = null;

  constructor(
    readonly text: string,
    readonly part: string,
  ) {
    this.attributes = new AttributePlaces(text);
    this.isPlain = !text.includes('&') && !text.includes('\r');
    if (text.charCodeAt(0) === 0xfeff) this.end = 1;
  }

  /** What to throw where the part is not what it should be. */
  damaged(): WorkbookError {
    return new WorkbookError('damaged-part', this.part);
  }

  next(): Token {
    if (this.closing) return this.closeEmpty();
    for (;;) {
      this.start = this.end;
      if (this.start >= this.text.length) return this.finish();
      if (this.text.charCodeAt(this.start) !== LESS) return this.readText();
      const second = this.text.charCodeAt(this.start + 1);
      if (second === SLASH) return this.readClose();
      if (second === QUESTION) this.passOver('?>', 2);
      else if (second !== BANG) return this.readOpen();
      else if (this.readDeclaration()) return 'text';
    }
  }

  /** Namespace of the current 'open'. */
  get uri(): string {
    return this.resolve(this.prefix);
  }

  /** Value of an attribute without prefix; null when absent. */
  attribute(name: string): string | null {
    const handle = this.attributes.find(name);
    return handle < 0 ? null : this.valueAt(handle);
  }

  /** A whole number without sign; -1 when the attribute is absent, -2 when it is anything else. */
  numberAttribute(name: string): number {
    const handle = this.attributes.find(name);
    return handle < 0 ? -1 : this.attributes.wholeNumber(handle);
  }

  attributeSpan(name: string): AttributeSpan | null {
    const handle = this.attributes.find(name);
    return handle < 0 ? null : this.attributes.span(handle);
  }

  /** Value of an attribute in a namespace, whatever its prefix. */
  attributeIn(uris: readonly string[], name: string): string | null {
    const found = this.attributes.prefixed(name).find(({ prefix }) => uris.includes(this.resolve(prefix)));
    return found === undefined ? null : this.valueAt(found.handle);
  }

  /** After 'text': the characters it stands for. */
  content(): string {
    if (this.isCdata) return this.text.slice(this.start + 9, this.end - 3);
    return this.valueOf(this.start, this.end);
  }

  /** After 'open': its own text up to its 'close'; what stands in child elements is left out. */
  readContent(): string {
    const inside = this.depth;
    let content = '';
    for (let token = this.next(); this.depth >= inside; token = this.next()) {
      if (token === 'text' && this.depth === inside) content += this.content();
    }
    return content;
  }

  /** After 'open': passes over everything up to its 'close'. */
  skip(): void {
    const inside = this.depth;
    while (this.depth >= inside) this.next();
  }

  /**
   * After 'open': goes straight before the element's end tag. Only for a part that was read whole before: nothing in
   * between is looked at. Falls back to reading where a search could be deceived.
   */
  leap(): void {
    const name = this.names[this.depth - 1] ?? '';
    const close = this.isEmpty || !this.isSearchable() ? -1 : this.text.indexOf(`</${name}>`, this.end);
    const sibling = close < 0 ? -1 : this.text.indexOf(`<${name}`, this.end);
    if (close < 0 || (sibling >= 0 && sibling < close)) return;
    this.end = close;
  }

  /** The next token is the 'close' of an empty element. */
  get isAtEmpty(): boolean {
    return this.closing;
  }

  /** Goes on behind elements that the caller has read whole. */
  jump(end: number): void {
    this.start = this.end;
    this.end = end;
  }

  /** Namespace bound to a prefix here; null when none is. */
  namespaceFor(prefix: string): string | null {
    return this.namespaces.resolve(prefix);
  }

  /** Without comments and CDATA sections every "<" begins a tag. */
  private isSearchable(): boolean {
    this.hasDeclarations ??= this.text.includes('<!') || this.text.includes('<?', 5);
    return !this.hasDeclarations;
  }

  private valueAt(handle: number): string {
    return this.valueOf(this.attributes.valueStart(handle), this.attributes.valueEnd(handle));
  }

  private resolve(prefix: string): string {
    const uri = this.namespaces.resolve(prefix);
    if (uri === null) throw this.damaged();
    return uri;
  }

  private valueOf(from: number, to: number): string {
    const raw = this.text.slice(from, to);
    return this.isPlain ? raw : decodeEntities(raw, this.part);
  }

  private finish(): Token {
    if (this.depth > 0 || this.name === '') throw this.damaged();
    return 'end';
  }

  private readText(): Token {
    const next = this.text.indexOf('<', this.start);
    this.end = next < 0 ? this.text.length : next;
    this.isCdata = false;
    if (this.depth === 0 && this.text.slice(this.start, this.end).trim() !== '') throw this.damaged();
    return 'text';
  }

  /** `<!…`: true when it is a CDATA section, which is text. */
  private readDeclaration(): boolean {
    if (this.text.startsWith('<!--', this.start)) this.passOver('-->', 4);
    else if (this.text.startsWith('<![CDATA[', this.start) && this.depth > 0) {
      this.passOver(']]>', 9);
      this.isCdata = true;
      return true;
    } else
      throw this.text.startsWith('<!DOCTYPE', this.start) ? new WorkbookError('doctype', this.part) : this.damaged();
    return false;
  }

  private passOver(terminator: string, from: number): void {
    const at = this.text.indexOf(terminator, this.start + from);
    if (at < 0) throw this.damaged();
    this.end = at + terminator.length;
  }

  private readClose(): Token {
    const name = this.names[this.depth - 1];
    const nameEnd = this.start + 2 + (name?.length ?? 0);
    if (name === undefined || !this.text.startsWith(name, this.start + 2)) throw this.damaged();
    const close = afterSpace(this.text, nameEnd);
    if (this.text.charCodeAt(close) !== GREATER) throw this.damaged();
    this.end = close + 1;
    this.leave();
    return 'close';
  }

  private closeEmpty(): Token {
    this.closing = false;
    this.start = this.end;
    this.leave();
    return 'close';
  }

  private leave(): void {
    this.namespaces.leave(this.depth);
    this.depth--;
    this.names.pop();
  }

  private readOpen(): Token {
    if (this.depth === 0 && this.name !== '') throw this.damaged();
    const from = this.start + 1;
    const nameEnd = this.nameEnd(from);
    if (!this.isSameName(from, nameEnd)) this.setName(this.text.slice(from, nameEnd));
    this.names.push(this.qualified);
    if (++this.depth > LIMITS.xmlDepth) throw this.damaged();
    this.readAttributes(nameEnd);
    return 'open';
  }

  /** Lists repeat one element: its name need not be taken apart again. */
  private isSameName(from: number, to: number): boolean {
    return to - from === this.qualified.length && this.text.startsWith(this.qualified, from);
  }

  private setName(qualified: string): void {
    this.qualified = qualified;
    const colon = qualified.indexOf(':');
    this.prefix = colon < 0 ? '' : qualified.slice(0, colon);
    this.name = colon < 0 ? qualified : qualified.slice(colon + 1);
    if (this.name === '') throw this.damaged();
  }

  private readAttributes(from: number): void {
    this.attributes.clear();
    for (let at = from; ;) {
      const next = afterSpace(this.text, at);
      const code = this.text.charCodeAt(next);
      if (code === GREATER || code === SLASH) return this.endTag(next, code === SLASH);
      if (next === at) throw this.damaged();
      at = this.readAttribute(next);
    }
  }

  private endTag(at: number, isEmpty: boolean): void {
    if (isEmpty && this.text.charCodeAt(at + 1) !== GREATER) throw this.damaged();
    this.isEmpty = isEmpty;
    this.closing = isEmpty;
    this.end = at + (isEmpty ? 2 : 1);
  }

  private readAttribute(from: number): number {
    const { text } = this;
    const nameEnd = this.nameEnd(from);
    const equals = afterSpace(this.text, nameEnd);
    const open = afterSpace(this.text, equals + 1);
    const quote = text.charCodeAt(open);
    if (text.charCodeAt(equals) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) throw this.damaged();
    const close = text.indexOf(quote === QUOTE ? '"' : "'", open + 1);
    if (close < 0) throw this.damaged();
    this.attributes.add(from, nameEnd, open + 1, close);
    if (text.startsWith('xmlns', from)) this.bind(from + 5, nameEnd, open + 1, close);
    return close + 1;
  }

  private bind(from: number, to: number, valueStart: number, valueEnd: number): void {
    if (from < to && this.text.charCodeAt(from) !== COLON) return;
    const prefix = this.text.slice(from + 1, Math.max(to, from + 1));
    if (!this.namespaces.bind(prefix, this.valueOf(valueStart, valueEnd), this.depth)) throw this.damaged();
  }

  private nameEnd(from: number): number {
    const end = afterName(this.text, from);
    if (end === from) throw this.damaged();
    return end;
  }
}
