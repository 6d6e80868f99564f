import { WorkbookError } from '../workbook';
import { decodePart, encodePart, type Encoding } from './encoding';
import { writeZip } from './zipWrite';
import type { ZipArchive } from './zip';

interface LoadedPart {
  readonly original: string;
  text: string;
  readonly encoding: Encoding;
}

/** The parts of a package as text: unpacked when asked for, written back only where the text differs. */
export class Parts {
  private readonly loaded = new Map<string, LoadedPart>();
  private readonly added = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(private readonly zip: ZipArchive) {}

  has(name: string): boolean {
    const key = name.toLowerCase();
    return this.added.has(key) || (!this.removed.has(key) && this.zip.find(name) !== null);
  }

  /** @throws WorkbookError missing-part, damaged-part, unsupported-encoding … */
  text(name: string): string {
    return this.added.get(name.toLowerCase()) ?? this.load(name).text;
  }

  /** Replaces a part's text, or adds the part. */
  put(name: string, text: string): void {
    const key = name.toLowerCase();
    if (this.removed.delete(key) || this.zip.find(name) !== null) this.load(name).text = text;
    else this.added.set(key, text);
    this.names.set(key, name);
  }

  remove(name: string): void {
    const key = name.toLowerCase();
    if (!this.added.delete(key)) this.removed.add(key);
  }

  /** The very same bytes when nothing differs. */
  toBytes(): Uint8Array {
    const changed = new Map<string, Uint8Array>();
    for (const [key, part] of this.loaded) {
      if (part.text !== part.original && !this.removed.has(key)) changed.set(key, encodePart(part));
    }
    if (changed.size + this.added.size + this.removed.size === 0) return this.zip.bytes;
    return writeZip(this.zip, { changed, added: this.addedParts(), removed: this.removed });
  }

  private readonly names = new Map<string, string>();

  private addedParts(): Map<string, Uint8Array> {
    const encode = (text: string): Uint8Array => encodePart({ text, encoding: 'utf-8' });
    return new Map([...this.added].map(([key, text]) => [this.names.get(key) ?? key, encode(text)]));
  }

  private load(name: string): LoadedPart {
    const key = name.toLowerCase();
    const known = this.loaded.get(key);
    if (known !== undefined && !this.removed.has(key)) return known;
    const entry = this.removed.has(key) ? null : this.zip.find(name);
    if (entry === null) throw new WorkbookError('missing-part', name);
    const { text, encoding } = decodePart(this.zip.read(entry), entry.name);
    const part = { original: text, text, encoding };
    this.loaded.set(key, part);
    return part;
  }
}
