import ExcelJS from 'exceljs';
import { gas } from '../sample/data/gas.mjs';
import { surroundings } from '../sample/data/surroundings.mjs';
import { toilets } from '../sample/data/toilets.mjs';
import { addForm } from '../sample/form.mjs';
import { pack } from '../sample/pack.mjs';

const FORMS = [toilets, surroundings, gas];
const SAVED = new Date(Date.UTC(2023, 2, 20, 1, 0, 0));

/** A workbook of so many project forms, one on each sheet, as a county that gathers its townships' has it. The same bytes on every run. */
export function largeWorkbook(sheets) {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { creator: '绩效自评助手', created: SAVED, modified: SAVED });
  for (let number = 1; number <= sheets; number++) {
    const form = FORMS[number % FORMS.length];
    addForm(workbook, { ...form, sheet: `项目${String(number)}`, name: `${form.name}（${String(number)}）` });
  }
  return pack(workbook);
}
