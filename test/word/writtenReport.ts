import type { Block, Figure, Gap, Paragraph, Place, Report, Run, Table } from '../../src/core/narrative/document';

/** A report of several pages, put together by hand: every kind of block, run and gap. */

const AT: Place = { sheet: '部门整体支出自评表', cell: 'B5' };

export const words = (text: string): Run => ({ kind: 'words', text });
export const figure = (text: string): Figure => ({ kind: 'figure', text, origin: 'cell', from: [AT] });
export const typed = (text: string): Run => ({ kind: 'typed', text, from: AT });
export const gap = (what: string): Gap => ({ kind: 'gap', what, where: null });

export const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });

export function paragraph(...runs: readonly Run[]): Paragraph {
  return { kind: 'paragraph', sentences: [{ id: 'by-hand', runs, dependsOn: [] }] };
}

export function table(caption: string | null, head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const cells = rows.map((row) => row.map((text) => [figure(text)]));
  return { kind: 'table', caption, head, rows: cells, widths: head.map((_, column) => (column === 0 ? 3 : 2)) };
}

export const SURVEY_GAP = gap('满意度调查的发放份数');
const PHONE_GAP = gap('联系电话');

const INSTITUTIONS = table(
  '机构设置情况表',
  ['单位名称', '单位性质', '单位规格', '经费保障形式'],
  [
    ['巨鹿县小吕寨镇人民政府本级', '行政', '正科级', '财政拨款'],
    ['小吕寨镇综合服务中心', '事业', '', '财政拨款'],
  ],
);

const PROJECTS = table(
  '项目支出绩效自评情况表',
  ['项目名称', '全年预算数（万元）', '执行数（万元）', '执行率', '自评得分', '等级'],
  Array.from({ length: 30 }, (_, index) => [
    `第${String(index + 1)}个村的人居环境整治与卫生厕所改造项目`,
    '120.50',
    '98.325',
    '81.60%',
    '93.16',
    '优',
  ]),
);

const TYPED_WORK = '　　清理农村生活垃圾 2300 余吨。\n\n新建“卫生厕所”592 个，公厕 5 个——全部通过验收。';

export const BLOCKS: readonly Block[] = [
  heading(1, '一、绩效自评工作组织开展情况'),
  heading(2, '（一）基本情况'),
  paragraph(words('巨鹿县小吕寨镇人民政府核定编制'), figure('56'), words('名，其中行政'), figure('28'), words('名。')),
  INSTITUTIONS,
  heading(2, '（二）部门日常资金管理情况'),
  heading(3, '1．加强支出管理'),
  paragraph(typed(TYPED_WORK)),
  heading(4, '（1）支出审批'),
  paragraph(words('大额支出集体研究。'.repeat(12))),
  heading(1, '二、绩效目标实现情况'),
  paragraph(
    words('年初预算'),
    figure('1617.5399'),
    words('万元，调整后预算'),
    figure('1759.62291'),
    words('万元，全年执行'),
    figure('1672.699499'),
    words('万元，执行率'),
    figure('95.06%'),
    words('。'),
  ),
  PROJECTS,
  paragraph(words('共发放问卷'), SURVEY_GAP, words('份。')),
  heading(1, '三、绩效目标设定质量情况'),
  paragraph(words('指标均有明确的数值。'.repeat(40))),
];

export const REPORT: Report = {
  outline: 'county',
  attachmentMark: '附件4',
  title: '2022年度巨鹿县小吕寨镇整体绩效自评工作报告',
  blocks: BLOCKS,
  attachments: ['部门整体支出绩效自评表', '巨鹿县小吕寨镇农村人居环境整治及卫生厕所改造提升项目支出绩效自评表'],
  signature: {
    unit: figure('巨鹿县小吕寨镇人民政府'),
    date: typed('2023年4月13日'),
    people: [
      { label: '填报人', value: typed('甲某') },
      { label: '联系电话', value: PHONE_GAP },
    ],
  },
  gaps: [SURVEY_GAP, PHONE_GAP],
};
