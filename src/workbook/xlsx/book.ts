import type { CellValue } from '../../core/model';
import { WorkbookError } from '../workbook';
import { addContentType, contentTypeOf, STYLES_TYPE } from './contentTypes';
import { Parts } from './parts';
import { readRelationships, relationshipsPart, withRelationship, type Relationship } from './relationships';
import { readSharedStrings } from './strings';
import { NO_STYLES, readStyles, type Styles } from './styles';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbookRead';
import type { ZipArchive } from './zip';

/** A worksheet's place in the package. */
export interface SheetPlace extends SheetEntry {
  readonly part: string;
  /** Among all tabs, chart sheets included. */
  readonly index: number;
}

/** The worksheets as they are while neither the workbook part nor its relationships change. */
interface Places {
  readonly workbook: WorkbookPart;
  readonly links: readonly Relationship[];
  readonly list: readonly SheetPlace[];
  readonly byName: ReadonlyMap<string, SheetPlace>;
}

interface Links {
  readonly list: readonly Relationship[];
  /** Of the first relationship of each kind. */
  readonly targets: ReadonlyMap<string, string | null>;
}

const NO_LINKS: Links = { list: [], targets: new Map() };

/** The package of a workbook: where its parts are. Everything is looked up anew after a change. */
export class Book {
  readonly parts: Parts;
  readonly workbookPart: string;
  private readonly workbookOf = remembered((text) => readWorkbookPart(text, this.workbookPart));
  private readonly stylesOf = remembered((text) => readStyles(text, this.stylesPart() ?? ''));
  private readonly linksOf = remembered(() => linksByKind(readRelationships(this.parts, this.workbookPart)));
  private strings: readonly CellValue[] | null = null;
  private places: Places | null = null;

  constructor(zip: ZipArchive) {
    this.parts = new Parts(zip);
    this.workbookPart = findWorkbookPart(this.parts);
  }

  get workbook(): WorkbookPart {
    return this.workbookOf(this.parts.text(this.workbookPart));
  }

  /** Worksheets in workbook order; chart and dialog sheets have no cells and are left out. */
  worksheets(): readonly SheetPlace[] {
    return this.currentPlaces().list;
  }

  /** The worksheet of exactly this name; null when there is none. */
  worksheet(name: string): SheetPlace | null {
    return this.currentPlaces().byName.get(name) ?? null;
  }

  private currentPlaces(): Places {
    const { workbook } = this;
    const links = this.relationships();
    if (this.places?.workbook !== workbook || this.places.links !== links) {
      const list = this.placesOf(workbook, links);
      this.places = { workbook, links, list, byName: new Map(list.map((place) => [place.name, place])) };
    }
    return this.places;
  }

  private placesOf(workbook: WorkbookPart, links: readonly Relationship[]): SheetPlace[] {
    const byId = new Map(links.map((link) => [link.id, link]));
    return workbook.sheets.flatMap((entry, index) => {
      const link = byId.get(entry.relationshipId);
      if (link === undefined) throw new WorkbookError('damaged-part', this.workbookPart);
      if (link.kind !== 'worksheet' || link.target === null) return [];
      return [{ index, part: link.target, ...entry }];
    });
  }

  relationships(): readonly Relationship[] {
    return this.links().list;
  }

  /** The part that a workbook's first relationship of this kind leads to; null when it has none. */
  partOf(kind: string): string | null {
    return this.links().targets.get(kind) ?? null;
  }

  private links(): Links {
    const part = relationshipsPart(this.workbookPart);
    return this.parts.has(part) ? this.linksOf(this.parts.text(part)) : NO_LINKS;
  }

  sharedStrings(): readonly CellValue[] {
    this.strings ??= readSharedStrings(this.parts, this.partOf('sharedStrings'));
    return this.strings;
  }

  stylesPart(): string | null {
    return this.partOf('styles');
  }

  /** The styles' part, created when the workbook does without. */
  ensureStyles(): string {
    const known = this.stylesPart();
    if (known !== null) return known;
    const { flavour } = this.workbook;
    const part = `${this.workbookPart.slice(0, this.workbookPart.lastIndexOf('/') + 1)}styles.xml`;
    this.parts.put(part, `<?xml version="1.0" encoding="UTF-8"?>\n<styleSheet xmlns="${flavour.main}"/>`);
    addContentType(this.parts, part, STYLES_TYPE);
    const links = relationshipsPart(this.workbookPart);
    const type = `${flavour.relationships}/styles`;
    this.parts.put(links, withRelationship(this.parts.text(links), links, 'rIdStyles', type, `/${part}`));
    return part;
  }

  /** Patches the workbook part. */
  edit(patch: (text: string, part: string) => string): void {
    this.parts.put(this.workbookPart, patch(this.parts.text(this.workbookPart), this.workbookPart));
  }

  styles(): Styles {
    const part = this.stylesPart();
    if (part === null) return NO_STYLES;
    return this.stylesOf(this.parts.text(part));
  }
}

function linksByKind(list: readonly Relationship[]): Links {
  const targets = new Map<string, string | null>();
  for (const { kind, target } of list) if (!targets.has(kind)) targets.set(kind, target);
  return { list, targets };
}

/** What was made of a text, made again only when the text is another. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly made: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) };
    return last.made;
  };
}

/** By relationship, not by name. @throws WorkbookError not-a-workbook, binary-workbook */
function findWorkbookPart(parts: Parts): string {
  if (!parts.has('[Content_Types].xml')) throw new WorkbookError('not-a-workbook');
  const main = readRelationships(parts, '').find((relationship) => relationship.kind === 'officeDocument');
  if (main === undefined || main.target === null) throw new WorkbookError('not-a-workbook');
  if (!parts.has(main.target)) throw new WorkbookError('missing-part', main.target);
  const type = contentTypeOf(parts, main.target) ?? '';
  if (type.includes('sheet.binary')) throw new WorkbookError('binary-workbook');
  if (type.includes('wordprocessingml') || type.includes('presentationml')) throw new WorkbookError('not-a-workbook');
  return main.target;
}
