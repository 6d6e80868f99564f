import { XmlReader } from '../xlsx/xml';

/** Order in which cells number a theme's colours; in the theme itself the dark ones come first. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Office's own theme since 2013, for workbooks without any. */
const OFFICE = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** @param text the theme's part; null when the workbook has none. @returns "RRGGBB" each. */
export function themeColours(text: string | null, part: string): readonly string[] {
  if (text === null) return OFFICE;
  const found = new Map<string, string>();
  const reader = new XmlReader(text, part);
  let slot: string | null = null;
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open') continue;
    if (ORDER.includes(reader.name)) slot = reader.name;
    const value = reader.name === 'srgbClr' ? reader.attribute('val') : systemColour(reader);
    if (slot === null || value === null) continue;
    if (!found.has(slot)) found.set(slot, value.toUpperCase());
    slot = null;
  }
  return ORDER.map((name, index) => found.get(name) ?? OFFICE[index] ?? '000000');
}

function systemColour(reader: XmlReader): string | null {
  return reader.name === 'sysClr' ? reader.attribute('lastClr') : null;
}
