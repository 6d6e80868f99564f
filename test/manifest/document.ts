/** The manifest as a tree, and the small questions that its rules ask. Needs a DOM: jsdom in tests. */

export const NAMESPACE = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  overrides: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  basic: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  instance: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

/** What a server offers below the address that the manifest names. */
export interface Build {
  readonly baseUrl: string;
  has(path: string): boolean;
  /** Width and height of a picture; null when it is none. */
  pngSize(path: string): readonly [number, number] | null;
}

export interface Subject {
  readonly root: Element;
  readonly build: Build;
  /** Names that the code associates with functions of the ribbon. */
  readonly functions: readonly string[];
}

/** Null where the text is not well-formed XML. */
export function parseManifest(xml: string): Element | null {
  const tree = new DOMParser().parseFromString(xml.replace(/^\uFEFF/, ''), 'application/xml');
  return tree.getElementsByTagName('parsererror').length > 0 ? null : tree.documentElement;
}

export const children = (element: Element): Element[] => [...element.children];

export function child(element: Element, name: string): Element | null {
  return children(element).find((one) => one.localName === name) ?? null;
}

/** All below, whatever their namespace. */
export function all(element: Element, ...names: string[]): Element[] {
  return [...element.getElementsByTagName('*')].filter((one) => names.includes(one.localName));
}

export const text = (element: Element | null): string => element?.textContent.trim() ?? '';

export const given = (element: Element | null): string => element?.getAttribute('DefaultValue') ?? '';

/** The value and its overrides for other languages. */
export function inAllLanguages(element: Element): string[] {
  const overrides = children(element).filter((one) => one.localName === 'Override');
  return [given(element) || text(element), ...overrides.map((one) => one.getAttribute('Value') ?? '')];
}

export const typeOf = (element: Element): string | null => element.getAttributeNS(NAMESPACE.instance, 'type');

export type Bucket = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';

/** The resources of one kind, in order. */
export function resources(root: Element, bucket: Bucket): Element[] {
  return all(root, bucket).flatMap(children);
}

/** An address below the build's, as a path without "?…"; null = somewhere else or no address. */
export function pathInBuild(address: string, build: Build): string | null {
  if (!address.startsWith(`${build.baseUrl}/`)) return null;
  return decodeURI(address.slice(build.baseUrl.length + 1).replace(/[?#].*$/, ''));
}
