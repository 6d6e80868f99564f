import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellOf } from '../../../../src/core/a1';
import { plain } from '../../../../src/core/decimal';
import { evaluate } from '../../../../src/core/evaluate';
import { amountOf, factsOf } from '../../../../src/core/facts/facts';
import type { FactId } from '../../../../src/core/facts/ids';
import { recognise } from '../../../../src/core/forms/recognise';
import { BUILTIN_PROFILE } from '../../../../src/core/law/builtin';
import type { Field, Form, Sheet } from '../../../../src/core/model';
import { nodeCodec } from '../../../../src/workbook/xlsx/nodeCodec';
import { openXlsx } from '../../../../src/workbook/xlsx/document';

/** The sample workbook's base data, institutions, list of projects, work done and survey, read in full. */

const ASSETS = join(__dirname, '../../../../assets');
const open = (path: string): readonly Sheet[] => openXlsx(readFileSync(join(ASSETS, path)), nodeCodec).sheets();
const sheets = open('samples/小吕寨镇2022年度绩效自评.xlsx');
const { forms, unrecognised } = recognise(sheets);
const formOn = (sheet: string): Form => {
  const found = forms.filter((form) => form.sheet === sheet);
  expect(found).toHaveLength(1);
  return found[0] as Form;
};

it('knows every sheet for what it is, and leaves the notes alone', () => {
  expect(forms.map(({ sheet, kind, state }) => `${sheet} ${kind} ${state}`)).toEqual([
    '基本情况 baseData filled',
    '机构设置 institutions filled',
    '基础数据 baseData filled',
    '项目清单 projectList filled',
    '项目自评-户厕改造 project filled',
    '项目自评-人居环境整治 project filled',
    '项目自评-燃气安全专项 project partly',
    '部门整体支出绩效自评表 department filled',
    '工作履行情况 narrative filled',
    '满意度调查 survey filled',
    '项目自评表（备用） project blank',
    '2021年户厕改造自评表 project filled',
  ]);
  expect(unrecognised).toEqual([]);
});

/** Every cell of a sheet that holds a number, but for the column of running numbers. */
function numbersOn(name: string, runningNumbers: number | null): string[] {
  const sheet = sheets.find((one) => one.name === name);
  return (sheet?.values ?? []).flatMap((row, r) =>
    row.flatMap((value, c) => {
      const at = { sheet: name, row: (sheet?.row0 ?? 0) + r, col: (sheet?.col0 ?? 0) + c };
      return value !== null && 'n' in value && at.col !== runningNumbers ? [cellOf(at)] : [];
    }),
  );
}

const cellsOf = (fields: readonly Field[]): string[] => fields.flatMap(({ at }) => (at ? [cellOf(at)] : []));

it.each([
  ['基础数据', null],
  ['项目清单', 0],
  ['工作履行情况', 0],
  ['满意度调查', null],
])('reads every figure on %s, each once', (name, runningNumbers) => {
  const form = formOn(name);
  const rates = form.projectList
    ? [...form.projectList.projects, form.projectList.total].map((line) => line?.rate)
    : [];
  const read = cellsOf([...(form.facts ?? []).map(({ field }) => field), ...rates.flatMap((field) => field ?? [])]);
  expect(new Set(read).size).toBe(read.length);
  expect(numbersOn(name, runningNumbers).filter((cell) => !read.includes(cell))).toEqual([]);
});

it('says what the township reported, each figure as it was typed', () => {
  const facts = factsOf(forms.filter(({ state, year }) => state !== 'blank' && year !== 2021));
  const amounts: readonly (readonly [FactId, string, string])[] = [
    ['headcount.authorised', '人', '56'],
    ['headcount.authorised.administrative', '人', '28'],
    ['headcount.authorised.institution', '人', '28'],
    ['headcount.actual', '人', '53'],
    ['headcount.actual.administrative', '人', '26'],
    ['headcount.actual.institution', '人', '27'],
    ['threePublic.lastFinal', '万元', '9.6'],
    ['threePublic.budget', '万元', '9.2'],
    ['threePublic.final', '元', '87000'],
    ['threePublic.vehicles.running.final', '万元', '7.1'],
    ['operatingPublic.budget', '万元', '140.285'],
    ['operatingPublic.final', '万元', '132.085'],
    ['personnel.final', '万元', '948.377999'],
    ['project.final', '万元', '592.2365'],
    ['procurement.budget', '万元', '86.5'],
    ['procurement.final', '万元', '79.8'],
    ['carryOver.lastFinal', '万元', '71.52'],
    ['carryOver.final', '元', '869234.11'],
    ['adjustment.exempt.policy', '万元', '56.78301'],
    ['adjustment.exempt.assigned', '万元', '8'],
    ['project.listed.budget', '万元', '657.2365'],
  ];
  for (const [id, unit, wanted] of amounts) {
    const amount = amountOf(facts, id, unit);
    expect([id, amount === null ? null : plain(amount)]).toEqual([id, wanted]);
  }
  expect(amountOf(facts, 'adjustment.exempt.forceMajeure', '万元')).toBeNull();
  expect(amountOf(facts, 'carryOver.budget', '万元')).toBeNull();
});

it('reads what the unit says of itself, and its institutions', () => {
  const about = formOn('基本情况');
  const said = new Map((about.facts ?? []).map(({ id, field }) => [id, field.text]));
  expect([about.year, about.unitName]).toEqual([2022, '巨鹿县小吕寨镇人民政府']);
  expect(said.get('unit.method')).toBe('查看资料、比对数据、入户调查、座谈');
  expect(said.get('unit.rules')).toBe('');
  const lines = (formOn('机构设置').institutions ?? []).map(({ name, nature, rank, funding }) =>
    [name, nature, rank, funding].map(({ text }) => text).join('/'),
  );
  expect(lines).toHaveLength(8);
  expect([lines[0], lines[7]]).toEqual([
    '巨鹿县小吕寨镇人民政府本级/行政/正科级/财政拨款',
    '小吕寨教育(工资)/事业//其他',
  ]);
});

it('reads the list of projects, which says that it holds them all', () => {
  const list = formOn('项目清单').projectList;
  expect(list?.projects.map(({ name }) => name.text)).toEqual([
    '农村户厕改造项目',
    '农村人居环境整治项目',
    '燃气安全隐患专项整治项目',
  ]);
  expect(list?.total?.actual.quantity.value).toBe('592.2365');
  expect(list?.completeAt).toEqual({ sheet: '项目清单', row: 7, col: 0 });
});

it('adds no mistake to those that were planted, and reads the template as blank', () => {
  const options = { profile: BUILTIN_PROFILE, overwrite: 'higher' as const, fileName: '' };
  const { result } = evaluate(sheets, options);
  expect(result.findings.filter(({ severity }) => severity === 'error')).toHaveLength(5);
  expect(result.findings.map(({ rule }) => rule)).not.toContain('form-not-recognised');
  const template = evaluate(open('templates/小吕寨镇绩效自评（空白模板）.xlsx'), options).result;
  expect(template.forms.filter(({ state, takesPart }) => state !== 'blank' || takesPart)).toEqual([]);
  expect(template.findings.map(({ rule }) => rule)).toEqual(Array.from({ length: 4 }, () => 'form-blank'));
});
