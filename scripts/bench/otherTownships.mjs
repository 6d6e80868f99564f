/** The sample of another township: other names, texts and amounts in the same form. */
export function otherTownship(product, sample, number) {
  const workbook = product.openXlsx(sample, product.nodeCodec);
  const sheets = workbook.sheets();
  for (const { at, to } of sheets.flatMap((sheet) => changesOf(sheet, number))) workbook.set(at, to);
  return workbook.toBytes();
}

function changesOf(sheet, number) {
  return sheet.values.flatMap((values, rowIndex) =>
    values.flatMap((value, colIndex) => {
      const isFormula = sheet.formulas[rowIndex][colIndex] !== null;
      const to = isFormula || value === null ? null : changed(value, number, rowIndex + colIndex);
      return to === null
        ? []
        : [{ at: { sheet: sheet.name, row: sheet.row0 + rowIndex, col: sheet.col0 + colIndex }, to }];
    }),
  );
}

/** Every third long text and every third amount with decimals, so that the forms stay forms. */
function changed(value, number, place) {
  if (place % 3 !== 0) return null;
  if ('s' in value && value.s.length >= 12) return { s: `${value.s}（${String(number)}）` };
  return 'n' in value && value.n.includes('.') ? { n: `${value.n}${String((number % 9) + 1)}` } : null;
}
