import { reportHeadings } from '../../../src/core/checks/reportHeadings';
import { reportIncomplete } from '../../../src/core/checks/reportIncomplete';
import { textContradiction } from '../../../src/core/checks/textContradiction';
import { textLanguage } from '../../../src/core/checks/textLanguage';
import { textPunctuation } from '../../../src/core/checks/textPunctuation';
import { paper } from '../forms/paper';
import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { foundIn, foundOn, SHEETS } from './reportSample';

/** A whole report about the sample, sound in every line; and one change for each fault of writing. */
const WHOLE: readonly string[] = [
  '小吕寨镇2022年度整体绩效自评报告',
  '一、自评工作组织开展情况',
  '（一）基本情况',
  '全镇核定编制56名，其中行政编制28名、事业编制28名；年末在职53人，其中行政26人、事业27人。',
  '（二）评价过程',
  '镇财政所牵头成立自评小组（共5人），按照“先自查、后汇总”的办法，逐项核对了资料和数据。',
  '二、绩效目标实现情况',
  '（一）预算资金安排和支出情况',
  '年初预算1617.5399万元，调整后预算1759.62291万元，全年执行1672.699499万元，预算执行率95.06%。',
  '预算调整率为8.78%，调整率较高的原因是人员政策性增支和上级交办任务。',
  '（二）履职效果和满意程度',
  '入户发放问卷520份，收回510份，有效500份，群众满意度92%。',
  '自评总分99.21分，等级为“优”。',
  '三、绩效目标设定质量情况',
  '年初设定的18项指标中，量化指标16项，多数能够用台账核对。',
  '四、整改措施及结果应用',
  '下一步将合同清理进度纳入月度调度，自评结果用于安排下年度预算。',
];

function changed(from: string, to: string): string[] {
  const lines = WHOLE.map((line) => line.replace(from, to));
  if (lines.join() === WHOLE.join()) throw new Error(`not in the report: ${from}`);
  return lines;
}

it('says nothing of a sound report, from a file or on a sheet', () => {
  expect(foundIn(...WHOLE)).toEqual([]);
  expect(foundOn(paper('镇自评报告', WHOLE.join('\n')))).toEqual([]);
});

type Fault = readonly [from: string, to: string, severity: string, rule: string, message: string];

const FAULTS: readonly Fault[] = [
  ['办法', '辦法', 'hint', textLanguage.id, '自评报告第 6 段有繁体字：“的辦法”应为“的办法”'],
  ['财政所', '財政所', 'hint', textLanguage.id, '第 6 段有繁体字：“镇財政”应为“镇财政”'],
  ['”的办法', '”的的办法', 'hint', textLanguage.id, '第 6 段有重复的字词：“的的”'],
  ['多数', '通过通过', 'hint', textLanguage.id, '第 15 段有重复的字词：“通过通过”'],
  ['绩效自评报告', '绩效自凭报告', 'hint', textLanguage.id, '第 1 段有错别字：“绩效自凭”应为“绩效自评”'],
  ['（共5人）', '（共5人', 'hint', textPunctuation.id, '第 6 段的标点有问题：“（”没有配对'],
  ['（共5人）', '（共5人)', 'hint', textPunctuation.id, '“（”和“)”全角、半角混用'],
  ['汇总”', '汇总', 'hint', textPunctuation.id, '““”没有配对'],
  ['数据。', '数据。，', 'hint', textPunctuation.id, '标点“。，”重复'],
  [
    '（二）评价过程',
    '（三）评价过程',
    'hint',
    reportHeadings.id,
    '第 5 段的标题序号是“（三）”，按前后顺序应为“（二）”',
  ],
  ['四、整改', '五、整改', 'hint', reportHeadings.id, '第 16 段的标题序号是“五、”，按前后顺序应为“四、”'],
  ['（二）评价过程', '(二)评价过程', 'hint', reportHeadings.id, '“(二)”与前面的“（一）”括号全角、半角不统一'],
  [
    '入户发放',
    '一、在满意程度方面，镇自评小组按照要求组织力量，分村入户发放',
    'hint',
    reportHeadings.id,
    '第 12 段在小节里又用了“一、”编号',
  ],
  [
    '自评总分99.21分，等级为“优”。',
    '自评材料已经归档。',
    'warning',
    reportIncomplete.id,
    '没有写自评总分和等级（表中是 99.21 分、优）',
  ],
  [
    '入户发放问卷520份，收回510份，有效500份，',
    '',
    'warning',
    reportIncomplete.id,
    '第 12 段只写了满意度，没有写调查情况',
  ],
  [
    '预算调整率为8.78%，调整率较高的原因',
    '预算调整率较高，原因',
    'warning',
    reportIncomplete.id,
    '第 10 段只说“预算调整率较高”，没有写出数字（表中年初到调整后净增 8.78%，扣除政策性、上级交办等因素后为 4.78%）',
  ],
  ['，预算执行率95.06%', '', 'hint', reportIncomplete.id, '没有写出预算执行率'],
  [
    '（二）履职效果和满意程度',
    '（二）其他事项',
    'hint',
    reportIncomplete.id,
    '没有找到“履职效果和服务对象满意程度”部分',
  ],
  [
    '逐项核对了',
    '年初计划不随意调整，造成追加预算较大的另行说明，逐项核对了',
    'hint',
    textContradiction.id,
    '第 6 段写“不随意调整”，自评报告第 6 段又写“追加预算较大”',
  ],
  ['多数能够用台账核对', '各项指标全部完成', 'hint', textContradiction.id, '表中“清理农村集体经济合同”没有达到目标'],
  ['多数能够', '“三公”经费比上年增加，多数能够', 'hint', textContradiction.id, '表中“三公”经费比上年变动 -9.38%'],
];

it.each(FAULTS)('%s → %s', (from, to, severity, rule, message) => {
  const found = foundIn(...changed(from, to));
  expect(found.map((one) => `${one.severity} ${one.rule}`)).toEqual([`${severity} ${rule}`]);
  expect(found[0]?.message).toContain(message);
  expect(found[0]?.cell).toBeNull();
});

it.each(FAULTS)('on a sheet: %s → %s', (from, to, severity, rule, message) => {
  const found = foundOn(paper('镇自评报告', changed(from, to).join('\n')));
  expect(found.map((one) => `${one.severity} ${one.rule}`)).toEqual([`${severity} ${rule}`]);
  const row = /第 (\d+) 段/.exec(message)?.[1];
  if (row !== undefined) expect(found[0]?.cell).toBe(`镇自评报告!A${row}`);
});

const SOUND: readonly string[] = [
  '这项工作的的确确见到了实效，账目是是非非都已查清，干群关系和和美美。',
  '对不作为的，不能不了了之。',
  '1）完善制度；2）加强培训；一）压实责任。',
  '会议通过了《预算管理办法》（试行）和“三公”经费管理规定。',
  '未经批准不得调整预算，避免年中大幅追加。',
  '今后将严格执行预算，不随意追加支出。',
  '除合同清理外，其他指标均已完成。',
  '执行率较高的项目有2个，执行率均在85%以上。',
  '“三公”经费较上年下降，一般性支出进一步压减。',
  '公务用车（含应急用车）由党政办统一调度。',
];

it.each(SOUND)('says nothing of: %s', (text) => {
  expect(foundIn(text)).toEqual([]);
});

it('lists the sheet as a form of its own kind, in the order of the sheets', () => {
  const sheet = paper('镇自评报告', WHOLE.join('\n'));
  const { result } = evaluate([sheet, ...SHEETS], {
    profile: BUILTIN_PROFILE,
    overwrite: 'none',
    fileName: '样例.xlsx',
  });
  expect(result.forms[0]).toMatchObject({
    id: '镇自评报告#1',
    kind: 'report',
    sheet: '镇自评报告',
    range: 'A1:A17',
    title: '小吕寨镇2022年度整体绩效自评报告',
    year: 2022,
    takesPart: true,
  });
  expect(result.forms.filter(({ kind }) => kind === 'report')).toHaveLength(1);
});

it('takes neither a hidden sheet, nor an outline, nor a few lines for a report', () => {
  const kinds = (sheet: ReturnType<typeof paper>): string[] =>
    evaluate([sheet], { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '' }).result.forms.map(
      ({ kind }) => kind,
    );
  expect(kinds(paper('镇自评报告', WHOLE.join('\n')))).toEqual(['report']);
  expect(kinds(paper('镇自评报告', WHOLE.join('\n'), { state: 'hidden' }))).not.toContain('report');
  expect(kinds(paper('镇自评报告', WHOLE.join('\n'), { isOwn: true }))).not.toContain('report');
  expect(kinds(paper('报告提纲', WHOLE.join('\n')))).not.toContain('report');
  expect(kinds(paper('镇自评报告', WHOLE.slice(0, 3).join('\n')))).not.toContain('report');
});

describe('hostile text', () => {
  const LENGTH = 32_767;
  const PIECES = [
    '1',
    '(',
    '（',
    '“',
    '的',
    '一、',
    '1,',
    '1.',
    '年',
    '预算',
    '项目',
    '万元',
    '，',
    '率',
    '#',
    '\t',
    '1-',
    '自评得',
    '全年执行率',
    '年初预算1万元，',
    '编制2名、',
    '“三公”经费3元',
    '农村户厕改造项目\t9%',
    '1元，占1%，',
    '3个项目',
    '三公经费控制率1%，',
    '2021年支出1.234元，',
    '1%比上年2%',
  ];
  const words = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

  it.each(PIECES.map((piece) => [piece]))('is read in one go: %s', (piece) => {
    const found = foundIn('执行率\t得分', words(piece), words(piece));
    expect(found.filter(({ rule }) => rule === 'internal-error')).toEqual([]);
  });
});
