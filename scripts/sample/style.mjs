/** How a county's finance office makes its forms look: 宋体, thin borders, wrapped text, A4. */

const thin = { style: 'thin', color: { argb: 'FF000000' } };
const BORDER = { top: thin, left: thin, bottom: thin, right: thin };
const FONTS = {
  title: { name: '宋体', size: 16, bold: true },
  subtitle: { name: '仿宋', size: 12 },
  heading: { name: '宋体', size: 10.5, bold: true },
  body: { name: '宋体', size: 10.5 },
  text: { name: '仿宋', size: 10.5 },
  note: { name: '仿宋', size: 10.5 },
};
const UNBOXED = new Set(['title', 'subtitle', 'note']);
const LEFT = new Set(['text', 'note']);

/** Writes one cell or merged area ("A1" or "A1:C1") in one of the styles above. */
export function put(sheet, area, value, kind = 'body', format = null) {
  if (area.includes(':')) sheet.mergeCells(area);
  const [first, last] = area.split(':');
  const cell = sheet.getCell(first);
  if (value !== null && value !== undefined) cell.value = value;
  dress(sheet, first, last ?? first, kind);
  if (format !== null) cell.numFmt = format;
  return cell;
}

function dress(sheet, first, last, kind) {
  const from = sheet.getCell(first);
  const to = sheet.getCell(last);
  for (let row = Number(from.row); row <= Number(to.row); row += 1) {
    for (let col = Number(from.col); col <= Number(to.col); col += 1) dressCell(sheet.getCell(row, col), kind);
  }
}

function dressCell(cell, kind) {
  cell.font = FONTS[kind];
  const horizontal = LEFT.has(kind) ? 'left' : 'center';
  cell.alignment = { horizontal, vertical: 'middle', wrapText: true };
  if (!UNBOXED.has(kind)) cell.border = BORDER;
}

/** A new sheet with widths in characters, printed on A4, one page wide. */
export function addSheet(workbook, name, widths, orientation = 'portrait') {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '第 &P 页，共 &N 页' },
  });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  return sheet;
}

/** Rows as high as their longest wrapped text needs. */
export function fitHeight(sheet, row, text, widthInCharacters, least = 20) {
  const lines = String(text ?? '')
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 2) / widthInCharacters)), 0);
  const height = Math.max(least, lines * 15 + 6);
  sheet.getRow(row).height = Math.max(height, sheet.getRow(row).height ?? 0);
}
