import { linesOf, reportOf, runsOf, SAMPLE_SHEETS, sentencesOf, textOf } from './reading';

/** The report of the sample: the figures that the township published, each from its cell. */

const REPORT = reportOf(SAMPLE_SHEETS);
const LINES = linesOf(REPORT);
const TEXT = LINES.join('\n');

/** Figures of the published report and the cells of the sample that hold them. */
const PUBLISHED: readonly (readonly [string, string])[] = [
  ['56名', '基础数据!B3'],
  ['28名', '基础数据!B4'],
  ['28名', '基础数据!B5'],
  ['53人', '基础数据!C3'],
  ['26人', '基础数据!C4'],
  ['27人', '基础数据!C5'],
  ['1617.5399万元', '部门整体支出绩效自评表!D7'],
  ['1759.62291万元', '部门整体支出绩效自评表!E7'],
  ['1672.699499万元', '部门整体支出绩效自评表!F7'],
  ['48条', '工作履行情况!D3'],
  ['30余次', '工作履行情况!D4'],
  ['90余人次', '工作履行情况!D5'],
  ['4个', '工作履行情况!D6'],
  ['5.6亿元', '工作履行情况!D7'],
  ['4.5385亿元', '工作履行情况!D8'],
  ['8.14%', '工作履行情况!D9'],
  ['3.042亿元', '工作履行情况!D10'],
  ['6.8%', '工作履行情况!D11'],
  ['12次', '工作履行情况!D12'],
  ['200余场', '工作履行情况!D13'],
  ['6000余份', '工作履行情况!D14'],
  ['87家', '工作履行情况!D15'],
  ['147家', '工作履行情况!D16'],
  ['187条', '工作履行情况!D17'],
  ['5.6万元', '工作履行情况!D18'],
  ['3次', '工作履行情况!D19'],
  ['720个', '工作履行情况!D20'],
  ['98个', '工作履行情况!D21'],
  ['3100余人次', '工作履行情况!D22'],
  ['2300余吨', '工作履行情况!D23'],
  ['3200余吨', '工作履行情况!D24'],
  ['800吨', '工作履行情况!D25'],
  ['592个', '工作履行情况!D30'],
  ['5个', '工作履行情况!D31'],
  ['2687户', '工作履行情况!D32'],
  ['405个', '工作履行情况!D33'],
  ['300户', '工作履行情况!D34'],
  ['90户', '工作履行情况!D35'],
  ['111份', '工作履行情况!D36'],
  ['16份', '工作履行情况!D37'],
  ['45万元', '工作履行情况!D38'],
  ['114名', '工作履行情况!D39'],
  ['570名', '工作履行情况!D40'],
];

test.each(PUBLISHED)('%s comes from %s', (text, from) => {
  const figures = runsOf(REPORT).filter((run) => run.kind === 'figure' && run.origin === 'cell');
  const places = figures.map((run) => [
    run.kind === 'figure' ? run.text : '',
    run.kind === 'figure' ? `${run.from[0].sheet}!${run.from[0].cell}` : '',
  ]);
  expect(places).toContainEqual([text, from]);
});

test('the four chapters stand in their order, with all their sections', () => {
  expect(REPORT.blocks.flatMap((block) => (block.kind === 'heading' && block.level <= 2 ? [block.text] : []))).toEqual([
    '一、绩效自评工作组织开展情况',
    '（一）基本情况',
    '（二）评价对象及方法',
    '（三）绩效评价目的',
    '（四）绩效评价工作过程',
    '（五）部门日常资金管理情况',
    '二、绩效目标实现情况',
    '（一）预算资金安排及资金支出情况',
    '（二）工作履行活动完成情况',
    '（三）实施履职活动产生的效果或服务对象满意程度',
    '（四）自评得分和结论',
    '三、绩效目标设定质量情况',
    '四、整改措施及结果应用',
    '（一）存在问题',
    '（二）整改措施',
    '（三）结果应用',
  ]);
  const themes = REPORT.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 3 ? [block.text] : []));
  expect(themes).toHaveLength(5);
});

describe('what was worked out', () => {
  test.each([
    // 53 ÷ 56
    ['在职人员控制率为94.64%'],
    // 1672.699499 ÷ 1759.62291
    ['预算执行率95.06%'],
    // 1759.62291 − 1617.5399; ÷ 1617.5399
    ['预算净增142.08301万元，净增8.78%，未扣除政策性、上级交办等因素'],
    // (142.08301 − 56.78301 − 8) ÷ 1617.5399
    ['扣除政策性变化、上级交办后为4.78%'],
    // 86.923411 ÷ 1759.62291; (86.923411 − 71.52) ÷ 71.52
    ['年末结转结余86.923411万元，结转结余率4.94%，比上年的71.52万元增加21.54%'],
    // 8.7 ÷ 9.2; (8.7 − 9.6) ÷ 9.6
    ['三公经费控制率94.57%；决算比上年的9.60万元减少9.38%'],
    // 92 − 90
    ['满意率92.00%，比目标值≥90%高2个百分点'],
    ['整体支出自评得分99.21分，等级为“优”'],
    // 4+4+5+4+3+3+3.7+3+5+5+5+5 = 49.7; 8+6+6+5+5 = 30
    ['预算执行9.51分（满分10分）、产出指标49.7分（满分50分）、效益指标30分（满分30分）、满意度指标10分（满分10分）'],
    ['共有绩效指标18项，达到年度指标值17项，没有达到1项'],
    // 300.4365 ÷ 352.4365; 352.4365 − 300.4365
    ['预算执行率85.25%，低于90%，未执行52万元'],
    // (68 − 60) ÷ 60; 55 ÷ 68; 68 − 55
    ['预算净增13.33%，达到需要说明原因的10%，预算执行率80.88%，低于90%，未执行13万元'],
  ])('%s', (words) => {
    expect(TEXT).toContain(words);
  });

  test('the table of projects has rate, score and grade of each', () => {
    expect(LINES).toContain('农村户厕改造项目 | 236.80 | 236.80 | 100.00% | 97.41 | 优');
    expect(LINES).toContain('农村人居环境整治项目 | 352.4365 | 300.4365 | 85.25% | 97.21 | 优');
    expect(LINES).toContain('燃气安全隐患专项整治项目 | 68.00 | 55.00 | 80.88% | 96.99 | 优');
  });
});

test('nothing is said twice', () => {
  const said = sentencesOf(REPORT).map(({ runs }) => textOf(runs));
  expect(said.filter((one, index) => said.indexOf(one) !== index)).toEqual([]);
  const reasons = runsOf(REPORT).flatMap((run) => (run.kind === 'typed' && run.text.length > 20 ? [run.text] : []));
  expect(reasons.filter((one, index) => reasons.indexOf(one) !== index)).toEqual([]);
});

test('no number stands among our own words but the bounds of the rules', () => {
  const numbers = runsOf(REPORT).flatMap((run) =>
    run.kind === 'words' ? (run.text.match(/\d+(\.\d+)?%?/g) ?? []) : [],
  );
  expect(new Set(numbers)).toEqual(new Set(['10%', '90%']));
});

test('no word of praise or degree stands without its figure', () => {
  const own = runsOf(REPORT).flatMap((run) => (run.kind === 'words' ? [run.text] : []));
  expect(own.join('\n')).not.toMatch(/较高|较大|较好|良好|显著|明显|圆满|全面|有力|扎实|合理|充分|突出|不断/);
});

test('what people know and nobody typed is asked for, with its cell where there is one', () => {
  const places = REPORT.gaps.map(({ what, where }) => [what, where === null ? null : `${where.sheet}!${where.cell}`]);
  expect(places).toContainEqual(['绩效和财务管理制度的名称、文号', '基本情况!B12']);
  expect(places).toContainEqual(['“清理农村集体经济合同”的原因和改进措施', '部门整体支出绩效自评表!I20']);
  expect(places).toContainEqual(['联系电话', '基本情况!B14']);
  expect(places).toContainEqual(['业务培训的时间、内容和人数', null]);
});

test('title, mark, attachments and signature', () => {
  expect(REPORT.title).toBe('2022年度巨鹿县小吕寨镇人民政府整体绩效自评工作报告');
  expect(REPORT.attachmentMark).toBe('附件4');
  expect(REPORT.attachments).toEqual([
    '项目支出绩效自评表（农村户厕改造项目）',
    '项目支出绩效自评表（农村人居环境整治项目）',
    '项目支出绩效自评表（燃气安全隐患专项整治项目）',
    '部门整体支出绩效自评表',
  ]);
  expect(textOf([REPORT.signature.unit, REPORT.signature.date])).toBe('巨鹿县小吕寨镇人民政府2023年3月20日');
  expect(REPORT.signature.people.map(({ value }) => value.kind)).toEqual(['gap', 'gap', 'gap']);
});

test('the same workbook gives the same report', () => {
  expect(reportOf(SAMPLE_SHEETS)).toEqual(REPORT);
});
