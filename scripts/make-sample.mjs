/**
 * Writes the sample workbook and the blank template. The same bytes on every run.
 * node scripts/make-sample.mjs [folder], default the project's assets/.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { blankDepartment, blankProject } from './sample/data/blank.mjs';
import { department } from './sample/data/department.mjs';
import { gas } from './sample/data/gas.mjs';
import { surroundings } from './sample/data/surroundings.mjs';
import { toilets2021 } from './sample/data/toilets-2021.mjs';
import { toilets } from './sample/data/toilets.mjs';
import { addForm } from './sample/form.mjs';
import * as lists from './sample/lists.mjs';
import { pack } from './sample/pack.mjs';

const SAMPLE = 'samples/小吕寨镇2022年度绩效自评.xlsx';
const TEMPLATE = 'templates/小吕寨镇绩效自评（空白模板）.xlsx';

function newWorkbook() {
  const workbook = new ExcelJS.Workbook();
  const written = new Date(Date.UTC(2023, 2, 20, 1, 0, 0));
  Object.assign(workbook, {
    creator: '绩效自评助手',
    lastModifiedBy: '绩效自评助手',
    created: written,
    modified: written,
  });
  return workbook;
}

function build(projects, whole, blank) {
  const workbook = newWorkbook();
  lists.addInstructions(workbook, blank);
  lists.addOverview(workbook, blank);
  lists.addInstitutions(workbook, blank);
  lists.addBaseData(workbook, blank);
  lists.addProjectList(workbook, blank);
  projects.forEach((form) => addForm(workbook, form));
  addForm(workbook, whole);
  lists.addWorkDone(workbook, blank);
  lists.addSurveys(workbook, blank);
  return workbook;
}

function sampleWorkbook() {
  const workbook = build([toilets, surroundings, gas], department, false);
  addForm(workbook, blankProject('项目自评表（备用）', 2022));
  addForm(workbook, toilets2021);
  return workbook;
}

function templateWorkbook() {
  return build(
    ['项目自评表1', '项目自评表2', '项目自评表3'].map((name) => blankProject(name)),
    blankDepartment(),
    true,
  );
}

const root = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'assets'));
for (const [path, workbook] of [
  [SAMPLE, sampleWorkbook()],
  [TEMPLATE, templateWorkbook()],
]) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), await pack(workbook));
}
