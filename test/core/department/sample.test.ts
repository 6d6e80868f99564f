import * as fs from 'node:fs';
import * as path from 'node:path';
import { evaluate, evaluateAfterWriting } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { CellValue, OwnSheet } from '../../../src/core/model';
import type { FormResult } from '../../../src/core/result';
import { resultSheets } from '../../../src/core/sheets';
import { nodeCodec } from '../../../src/workbook/xlsx/nodeCodec';
import { openXlsx } from '../../../src/workbook/xlsx/document';

const SAMPLE = path.join(__dirname, '../../../assets/samples/小吕寨镇2022年度绩效自评.xlsx');
const SHEETS = openXlsx(fs.readFileSync(SAMPLE), nodeCodec).sheets();
const OPTIONS = { profile: BUILTIN_PROFILE, overwrite: 'higher', fileName: '样例.xlsx' } as const;
const { result } = evaluate(SHEETS, OPTIONS);

function form(kind: FormResult['kind']): FormResult {
  const found = result.forms.find((one) => one.kind === kind && one.takesPart);
  if (found === undefined) throw new Error(kind);
  return found;
}

function rate(id: string): FormResult['facts'][number] {
  const found = form('department').facts.find((fact) => fact.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('the whole department of the sample', () => {
  test.each([
    // 53 ÷ 56
    ['rate.headcountControl', '0.94642857', '94.64%'],
    // 1672.699499 ÷ 1759.62291
    ['rate.budgetExecution', '0.95060111', '95.06%'],
    // (1759.62291 − 1617.5399) ÷ 1617.5399
    ['rate.budgetAdjustment', '0.08783895', '8.78%'],
    // (8.7 − 9.6) ÷ 9.6
    ['rate.threePublicChange', '-0.09375', '-9.38%'],
    // 8.7 ÷ 9.2
    ['rate.threePublicControl', '0.94565217', '94.57%'],
    // 132.085 ÷ 140.285
    ['rate.operatingPublicControl', '0.94154756', '94.15%'],
    // 79.8 ÷ 86.5
    ['rate.procurementExecution', '0.92254335', '92.25%'],
    // 86.923411 ÷ 1759.62291
    ['rate.carryOver', '0.04939889', '4.94%'],
    // (86.923411 − 71.52) ÷ 71.52
    ['rate.carryOverChange', '0.21537208', '21.54%'],
  ])('%s is %s, with its steps', (id, computed, percent) => {
    expect(rate(id).computed).toBe(computed);
    expect(rate(id).unit).toBe('%');
    expect(rate(id).steps.join('；')).toContain(percent);
  });

  test('the adjustment rate is worded as net change, and stands beside the one without exempt amounts', () => {
    expect(rate('rate.budgetAdjustment').steps[0]).toMatch(/^年初到调整后净增 8\.78%，未扣除政策性、上级交办等因素：/);
    // (142.08301 − 56.78301 − 8) ÷ 1617.5399
    expect(rate('rate.budgetAdjustment.afterExempt').computed).toBe('0.04778862');
  });

  test('its steps name the cells of the base data', () => {
    expect(rate('rate.headcountControl').steps).toEqual([
      '在职人员数 53 人 ÷ 编制数 56 人 = 94.64%（基础数据!C3、基础数据!B3）',
    ]);
  });

  test('a typed rate of the base data shows what was worked out beside it', () => {
    const typed = result.forms
      .flatMap(({ kind, facts }) => (kind === 'baseData' ? facts : []))
      .find(({ id }) => id === 'rate.headcountControl');
    expect([typed?.read.cell, typed?.computed]).toEqual(['D3', '0.94642857']);
  });

  test('a total and a grade, each with its steps', () => {
    const { total, grade } = form('department');
    expect([total?.points, grade?.value]).toEqual(['99.21', '优']);
    expect(total?.steps).toEqual(['预算执行 9.51 + 指标得分 89.70 = 99.21']);
  });

  test('得分计算过程 shows the rates with formula and ground', () => {
    const after = evaluateAfterWriting(SHEETS, OPTIONS);
    const sheet = resultSheets(after.result, SHEETS).find(({ name }) => name === '得分计算过程');
    const row = sheet?.rows.find((cells) => cells[1] !== undefined && words(cells[1].value) === '在职人员控制率');
    expect(row?.map((cell) => words(cell.value))).toEqual(
      expect.arrayContaining([
        '94.64%',
        '在职人员控制率＝在职人员数÷编制数×100%。依据：《预算绩效评价共性指标体系框架》（财预〔2013〕53号）',
      ]),
    );
    expect(textOf(sheet)).toContain('规则指纹');
  });
});

function words(value: CellValue): string {
  return value !== null && 's' in value ? value.s : '';
}

function textOf(sheet: OwnSheet | undefined): string {
  return (sheet?.rows ?? []).flatMap((row) => row.map((cell) => words(cell.value))).join('\n');
}
