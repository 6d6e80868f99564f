import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { filledProject, filledSummary, textsOf } from './projectSheet.mjs';

/** The clock of the machine must not show in the file: every entry carries this time. */
const PACKED_AT = new Date(2026, 1, 20, 9, 0, 0);

/** Project sheets of the template: the sheet of project 1 is sheet3.xml, with comments1.xml and so on. */
const PROJECTS = 5;
const FIRST_SHEET = 3;
const SUMMARY = 'xl/worksheets/sheet8.xml';
/** Copies are numbered from here, so that no name of the template comes twice. */
const FIRST_COPY = 101;

/** What every project sheet has of its own, by the number of its project in the template. */
const OWN_PARTS = [
  (project, number) => [`xl/worksheets/sheet${FIRST_SHEET - 1 + project}.xml`, `xl/worksheets/sheet${number}.xml`],
  (project, number) => [
    `xl/worksheets/_rels/sheet${FIRST_SHEET - 1 + project}.xml.rels`,
    `xl/worksheets/_rels/sheet${number}.xml.rels`,
  ],
  (project, number) => [`xl/comments${project}.xml`, `xl/comments${number}.xml`],
  (project, number) => [`xl/drawings/vmlDrawing${project}.vml`, `xl/drawings/vmlDrawing${number}.vml`],
  (project, number) => [
    `xl/printerSettings/printerSettings${FIRST_SHEET - 1 + project}.bin`,
    `xl/printerSettings/printerSettings${number}.bin`,
  ],
];

/**
 * A workbook of so many project forms, one on each sheet, as a county that gathers its townships' has it: each sheet as
 * rich as those of the template (comments with their drawings, printer settings, validations, formats, formulas) under
 * a name and with amounts of its own, and a summary that reads all of them. The same bytes on every run.
 */
export function largeWorkbook(template, sheets) {
  const parts = new Map(Object.entries(unzipSync(template)));
  const rewrite = (name, change) => parts.set(name, strToU8(change(strFromU8(parts.get(name)))));
  const all = Array.from({ length: sheets }, (_, index) => index + 1);
  const texts = (strFromU8(parts.get('xl/sharedStrings.xml')).match(/<si>/g) ?? []).length;
  for (const number of all) copyProject(parts, number, texts);
  for (let project = 1; project <= PROJECTS; project++) {
    for (const own of OWN_PARTS) parts.delete(own(project, 0)[0]);
  }
  rewrite('xl/sharedStrings.xml', (xml) => xml.replace('</sst>', `${all.map(textsOf).join('')}</sst>`));
  rewrite(SUMMARY, (xml) => filledSummary(xml, sheets));
  rewrite('xl/charts/chart1.xml', (xml) => xml.replace(/(?<=\$[AG]\$4:\$[AG]\$)8/g, String(sheets + 3)));
  rewrite('[Content_Types].xml', (xml) => contentTypes(xml, all));
  rewrite('xl/_rels/workbook.xml.rels', (xml) => relationships(xml, all));
  rewrite('xl/workbook.xml', (xml) => workbookPart(xml, all));
  rewrite('xl/calcChain.xml', (xml) => calcChain(xml, all));
  return zipSync(
    Object.fromEntries([...parts].map(([name, bytes]) => [name, [bytes, { mtime: PACKED_AT, level: 6 }]])),
  );
}

function projectOf(number) {
  return ((number - 1) % PROJECTS) + 1;
}

function copyOf(number) {
  return FIRST_COPY - 1 + number;
}

function copyProject(parts, number, texts) {
  const project = projectOf(number);
  for (const own of OWN_PARTS) {
    const [from, to] = own(project, copyOf(number));
    parts.set(to, parts.get(from));
  }
  const [sheet, relations] = OWN_PARTS.map((own) => own(project, copyOf(number))[1]);
  parts.set(sheet, strToU8(filledProject(strFromU8(parts.get(sheet)), number, texts)));
  const targets = strFromU8(parts.get(relations)).replace(/\d+(?=\.(?:xml|vml|bin)")/g, String(copyOf(number)));
  parts.set(relations, strToU8(targets));
}

/** The elements of the template's projects, each again for its copies; `renamed` gives one for a copy. */
function repeated(xml, element, all, renamed) {
  const originals = [...xml.matchAll(element)];
  const [first] = originals;
  const copies = all.map((number) => renamed(originals[projectOf(number) - 1][0], number));
  const rest = originals.reduce((left, [original]) => left.replace(original, ''), xml);
  return `${rest.slice(0, first.index)}${copies.join('')}${rest.slice(first.index)}`;
}

function contentTypes(xml, all) {
  const asCopy = (original, number) => original.replace(/\d+(?=\.xml")/, String(copyOf(number)));
  const sheets = repeated(xml, /<Override PartName="\/xl\/worksheets\/sheet[3-7]\.xml"[^>]*>/g, all, asCopy);
  return repeated(sheets, /<Override PartName="\/xl\/comments\d+\.xml"[^>]*>/g, all, asCopy);
}

function relationships(xml, all) {
  return repeated(xml, /<Relationship [^>]*sheet[3-7]\.xml" Id="rId\d+"\/>/g, all, (original, number) =>
    original
      .replace(/sheet\d+\.xml/, `sheet${String(copyOf(number))}.xml`)
      .replace(/Id="rId\d+"/, `Id="project${String(number)}"`),
  );
}

function workbookPart(xml, all) {
  const sheets = repeated(xml, /<sheet [^>]*name="项目\d"[^>]*>/g, all, (original, number) =>
    original
      .replace(/name="项目\d"/, `name="项目${String(number)}"`)
      .replace(/sheetId="\d+"/, `sheetId="${String(copyOf(number))}"`)
      .replace(/r:id="\w+"/, `r:id="project${String(number)}"`),
  );
  const ofSummary = sheets
    .replaceAll('localSheetId="7"', `localSheetId="${String(all.length + 2)}"`)
    .replace(/(?<='汇总表'!\$A\$[13]:\$I\$)8/g, String(all.length + 3));
  const ofProject = /(?:<definedName [^>]*>'项目\d'![^<]*<\/definedName>){2}/g;
  return repeated(ofSummary, ofProject, all, (original, number) =>
    original
      .replaceAll(/'项目\d'/g, `'项目${String(number)}'`)
      .replaceAll(/localSheetId="\d+"/g, `localSheetId="${String(number + 1)}"`),
  );
}

/** Formulas in the order in which they were computed last: of every project, then of the summary. */
function calcChain(xml, all) {
  const ofSheet = (id) => xml.match(new RegExp(`<c r="[A-Z]+\\d+" i="${String(id)}"/>`, 'g'));
  const projects = all.flatMap((number) =>
    ofSheet(FIRST_SHEET - 1 + projectOf(number)).map((cell) =>
      cell.replace(/i="\d+"/, `i="${String(copyOf(number))}"`),
    ),
  );
  const firstRow = ofSheet(8).filter((cell) => cell.includes('4" '));
  const summary = all.flatMap((number) => firstRow.map((cell) => cell.replace('4"', `${String(number + 3)}"`)));
  return xml.replace(/<c r=.*(?=<\/calcChain>)/, [...projects, ...summary].join(''));
}
