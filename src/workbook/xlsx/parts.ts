import { WorkbookError } from '../workbook';
import { decodePart, encodePart, type Encoding } from './encoding';
import { writeZip } from './zipWrite';
import type { ZipArchive } from './zip';

interface LoadedPart {
  readonly original: string;
  text: string;
  readonly encoding: Encoding;
}

interface AddedPart {
  readonly name: string;
  readonly text: string;
}

/**
 * The parts of a package as text: unpacked when asked for, written back only where the text differs. Inside, parts go
 * by their names in lower case.
 */
export class Parts {
  private readonly loaded = new Map<string, LoadedPart>();
  private readonly added = new Map<string, AddedPart>();
  private readonly removed = new Set<string>();

  constructor(private readonly zip: ZipArchive) {}

  has(name: string): boolean {
    const key = name.toLowerCase();
    return this.added.has(key) || (!this.removed.has(key) && this.zip.find(key) !== null);
  }

  /** @throws WorkbookError missing-part, damaged-part, unsupported-encoding … */
  text(name: string): string {
    const key = name.toLowerCase();
    return this.added.get(key)?.text ?? this.load(key, name).text;
  }

  /** Replaces a part's text, or adds the part. */
  put(name: string, text: string): void {
    const key = name.toLowerCase();
    if (this.removed.delete(key) || this.zip.find(key) !== null) this.load(key, name).text = text;
    else this.added.set(key, { name, text });
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

  private addedParts(): Map<string, Uint8Array> {
    const parts = [...this.added.values()];
    return new Map(parts.map(({ name, text }) => [name, encodePart({ text, encoding: 'utf-8' })]));
  }

  private load(key: string, name: string): LoadedPart {
    const isRemoved = this.removed.has(key);
    const known = isRemoved ? undefined : this.loaded.get(key);
    if (known !== undefined) return known;
    const entry = isRemoved ? null : this.zip.find(key);
    if (entry === null) throw new WorkbookError('missing-part', name);
    const { text, encoding } = decodePart(this.zip.read(entry), entry.name);
    const part = { original: text, text, encoding };
    this.loaded.set(key, part);
    return part;
  }
}
