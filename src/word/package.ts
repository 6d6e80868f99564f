import type { Report } from '../core/narrative/document';
import { browserCodec } from '../workbook/xlsx/codec';
import { escapeAttribute, escapeText } from '../workbook/xlsx/xmlText';
import { openZip } from '../workbook/xlsx/zip';
import type { Measures } from './measures';
import { oneLine, plainText, textOf } from './runs';
import { stylesXml } from './styles';
import type { StyleProfile } from './styleProfile';

/** Parts that the library would write otherwise: the styles, no clock, and what to do where a font is missing. */

interface Part {
  readonly path: string;
  readonly data: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
/** GB2312, as font tables number it. */
const CHINESE_CHARSET = '86';

export function ownParts(report: Report, profile: StyleProfile, measures: Measures): Part[] {
  return [
    { path: 'docProps/core.xml', data: coreProperties(report) },
    { path: 'word/styles.xml', data: stylesXml(profile, measures) },
    { path: 'word/fontTable.xml', data: fontTable(profile) },
  ];
}

function coreProperties(report: Report): string {
  const { unit } = report.signature;
  const author = unit.kind === 'gap' ? '' : textOf(oneLine([unit]));
  const title = escapeText(plainText(report.title));
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${title}</dc:title><dc:creator>${escapeText(author)}</dc:creator></cp:coreProperties>`
  );
}

function fontTable({ fonts }: StyleProfile): string {
  const entries = Object.values(fonts).map(({ name, fallbacks, kind }) => {
    const others = escapeAttribute(fallbacks.join(','));
    return (
      `<w:font w:name="${escapeAttribute(name)}"><w:altName w:val="${others}"/>` +
      `<w:charset w:val="${CHINESE_CHARSET}"/><w:family w:val="${kind}"/></w:font>`
    );
  });
  return `${HEAD}<w:fonts xmlns:w="${WORD}">${entries.join('')}</w:fonts>`;
}

/** 1980-01-01 00:00, the first moment that an archive can name. */
const NO_TIME = 0x0021_0000;

/** Takes the time of writing out of an archive: the same report always gives the same bytes. Changes `bytes`. */
export function withoutTimes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { localOffset, record } of openZip(bytes, browserCodec).entries) {
    view.setUint32(localOffset + 10, NO_TIME, true);
    new DataView(record.buffer, record.byteOffset).setUint32(12, NO_TIME, true);
  }
  return bytes;
}
