import { linesOf, reportOf } from '../narrative/reading';
import { foundIn, SHEETS } from './reportSample';

/** The report that the product itself writes from the sample, handed back to be checked. */

/** As a file holds it: a tab between the cells of a table. */
function typed(lines: readonly string[]): string[] {
  return lines.map((line) => line.replaceAll(' | ', '\t'));
}

it.each([['county'], ['project'], ['short']] as const)('finds nothing in the report by the outline %s', (outline) => {
  const lines = typed(linesOf(reportOf(SHEETS, { outline })));
  expect(lines.length).toBeGreaterThan(5);
  expect(foundIn(...lines)).toEqual([]);
});

const COUNTY = typed(linesOf(reportOf(SHEETS)));

/** Figures that stand once in the report, each typed wrongly in one digit. */
const SLIPS: readonly (readonly [right: string, wrong: string])[] = [
  ['编制数56名', '编制数65名'],
  ['行政28名', '行政29名'],
  ['在职53人', '在职35人'],
  ['事业27人', '事业28人'],
  ['控制率为94.64%', '控制率为96.46%'],
  ['三公经费控制率94.57%', '三公经费控制率95.47%'],
  ['公用经费控制率94.15%', '公用经费控制率91.45%'],
  ['政府采购执行率92.25%', '政府采购执行率95.22%'],
  ['年初预算1617.5399万元', '年初预算1671.5399万元'],
  ['调整后预算1759.62291万元', '调整后预算1795.62291万元'],
  ['执行1672.699499万元', '执行1627.699499万元'],
  ['预算执行率95.06%', '预算执行率96.05%'],
  ['净增142.08301万元', '净增124.08301万元'],
  ['结转结余86.923411万元', '结转结余68.923411万元'],
  ['结转结余率4.94%', '结转结余率9.44%'],
  ['上报招商信息48条', '上报招商信息84条'],
  ['清理农村集体经济合同111份', '清理农村集体经济合同110份'],
  ['配备网格员114名', '配备网格员141名'],
  ['发放520份', '发放250份'],
  ['自评得分99.21分', '自评得分99.12分'],
  ['预算执行9.51分', '预算执行9.15分'],
  ['产出指标49.7分', '产出指标47.9分'],
  ['等级为“优”', '等级为“良”'],
  ['年度资金总额\t1617.5399', '年度资金总额\t1671.5399'],
  ['人员类\t905.3184\t962.10141', '人员类\t905.3184\t926.10141'],
  ['农村户厕改造项目\t236.80', '农村户厕改造项目\t263.80'],
  ['85.25%\t97.21', '82.55%\t97.21'],
  ['80.88%\t96.99', '80.88%\t99.96'],
];

it.each(SLIPS)('finds a slip in it: %s → %s', (right, wrong) => {
  const at = COUNTY.findIndex((line) => line.includes(right));
  const lines = COUNTY.map((line, index) => (index === at ? line.replace(right, wrong) : line));
  const found = foundIn(...lines);
  expect(found.map(({ rule }) => rule)).toContain('text-number-mismatch');
  for (const { message } of found) expect(message).toContain(`自评报告第 ${String(at + 1)} 段`);
});
