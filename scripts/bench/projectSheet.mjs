/** Texts that a project has of its own, in the order in which textsOf adds them: its name, goal and what came of it. */
const OWN_TEXTS = ['C3', 'B11', 'F11'];

/** @returns `<si>` elements for OWN_TEXTS of one project. */
export function textsOf(number) {
  const length = kilometres(number);
  return [
    nameOf(number),
    `硬化第${String(number)}村组道路${length}公里，新建蓄水池2口，改善群众生产生活条件。\n带动农户增收，群众满意度达90%以上。`,
    `已硬化第${String(number)}村组道路${length}公里，新建蓄水池2口。`,
  ]
    .map((text) => `<si><t>${text}</t></si>`)
    .join('');
}

function nameOf(number) {
  return `${String(number)}号村组道路硬化及蓄水池建设项目`;
}

function kilometres(number) {
  return (3 + (number % 40) / 10).toFixed(1);
}

/** One project of the template with its own texts and amounts, all figures that are computed from them included. */
export function filledProject(xml, number, textsBefore) {
  const figures = Object.entries(figuresOf(number - 1)).map(([cell, figure]) => [cell, asExcelSaves(figure)]);
  const texts = OWN_TEXTS.map((cell, place) => [cell, String(textsBefore + (number - 1) * OWN_TEXTS.length + place)]);
  const filled = [...figures, ...texts].reduce((sheet, [cell, value]) => withValue(sheet, cell, value), xml);
  return number === 1 ? filled : filled.replace('tabSelected="1"', 'tabSelected="0"');
}

/** Amounts in 万元, each project a little larger than the one before, as in the template. */
function figuresOf(step) {
  const planned = [120.5 + step, 30 + step, step];
  const spent = [118.25 + 0.9 * step, 30 + 0.9 * step, 0.9 * step];
  const [plan, outlay] = [planned, spent].map((parts) => parts[0] + parts[1] + parts[2]);
  const points = Math.round(Math.min(outlay / plan, 1) * 1000) / 100;
  const rows = planned.map((amount, place) => [7 + place, amount, spent[place]]);
  return {
    ...Object.fromEntries(
      [[6, plan, outlay], ...rows].flatMap(([row, amount, used]) => [
        [`D${String(row)}`, amount],
        [`E${String(row)}`, amount],
        [`F${String(row)}`, used],
        [`H${String(row)}`, amount === 0 ? 0 : used / amount],
      ]),
    ),
    I6: points,
    K6: outlay,
    F20: 1260 + step,
    H29: 89 + points,
  };
}

function asExcelSaves(figure) {
  return String(Number(figure.toPrecision(15)));
}

function withValue(xml, cell, value) {
  return xml.replace(
    new RegExp(`(<c r="${cell}"[^>]*>(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)?<v>)[^<]*`),
    (_, before) => before + value,
  );
}

/** The summary with a row for each project, each like the first one. */
export function filledSummary(xml, projects) {
  const [first] = /<row r="4".*?<\/row>/.exec(xml);
  const rows = Array.from({ length: projects }, (_, index) => summaryRow(first, index + 1));
  return xml
    .replace(/<row r="4".*(?=<\/sheetData>)/, () => rows.join(''))
    .replace(/(?<=(?:ref="A[13]:I|sqref="G4:G))8/g, String(projects + 3));
}

function summaryRow(first, number) {
  const row = String(number + 3);
  const { D6, F6, H6, H29 } = figuresOf(number - 1);
  const ofRow = first
    .replace('<row r="4"', `<row r="${row}"`)
    .replace(/(?<=<c r="[A-I])4/g, row)
    .replace(/(?<=[DE])4(?=[=/)])/g, row)
    .replaceAll("'项目1'", `'项目${String(number)}'`);
  const values = { A: String(number), B: nameOf(number), D: D6, E: F6, F: H6, G: H29 };
  return Object.entries(values).reduce(
    (xml, [column, value]) =>
      withValue(xml, `${column}${row}`, typeof value === 'number' ? asExcelSaves(value) : value),
    ofRow,
  );
}
