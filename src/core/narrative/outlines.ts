import type { Outline, Section } from './outline';

/** The outlines that come with the product. */

function section(level: Section['level'], heading: string, ...passages: readonly string[]): Section {
  return { level, heading, passages, standing: null };
}

/** 部门（单位）整体绩效自评工作报告: four chapters, as a county of Hebei asks its townships for it. */
export const COUNTY: Outline = {
  id: 'county',
  title: '{year}{unit}整体绩效自评工作报告',
  mark: { besides: '附件3', is: '附件4' },
  limit: null,
  sections: [
    section(1, '绩效自评工作组织开展情况'),
    section(2, '基本情况', 'duties', 'headcount', 'institutions'),
    section(2, '评价对象及方法', 'coverage', 'method'),
    section(2, '绩效评价目的', 'purpose'),
    section(2, '绩效评价工作过程', 'process'),
    section(2, '部门日常资金管理情况'),
    section(3, '加强组织领导', 'leadership'),
    section(3, '健全完善机制', 'rules'),
    section(3, '加强支出管理', 'spending'),
    section(3, '加强绩效运行监控', 'monitoring'),
    section(3, '加强培训提升业务水平', 'training'),
    section(1, '绩效目标实现情况', 'goal', 'achieved'),
    section(2, '预算资金安排及资金支出情况', 'budget', 'carryOver'),
    section(2, '工作履行活动完成情况', 'work'),
    section(2, '实施履职活动产生的效果或服务对象满意程度', 'benefits', 'satisfaction'),
    section(2, '自评得分和结论', 'conclusion', 'projectTable'),
    section(1, '绩效目标设定质量情况', 'quality'),
    section(1, '整改措施及结果应用'),
    section(2, '存在问题', 'problems'),
    section(2, '整改措施', 'measures', 'lastYear'),
    section(2, '结果应用', 'use', 'evidence'),
  ],
};

/** 项目支出绩效自评报告, for a workbook of one project. */
export const PROJECT: Outline = {
  id: 'project',
  title: '{year}{project}支出绩效自评报告',
  mark: null,
  limit: null,
  sections: [
    section(1, '项目基本情况'),
    section(2, '项目概况', 'project'),
    section(2, '绩效目标', 'goal'),
    section(1, '自评工作开展情况', 'purpose', 'method', 'process'),
    section(1, '综合评价结论', 'conclusion', 'achieved'),
    section(1, '绩效指标分析'),
    section(2, '资金投入和使用情况', 'budget'),
    section(2, '产出指标完成情况', 'outputs'),
    section(2, '效益指标完成情况', 'benefits'),
    section(2, '服务对象满意度', 'satisfaction'),
    section(1, '绩效目标设定质量', 'quality'),
    section(1, '存在的问题和原因', 'problems'),
    section(1, '改进措施和结果应用', 'measures', 'use'),
  ],
};

/** Three boxes of at most 200 characters each. */
export const SHORT: Outline = {
  id: 'short',
  title: '{year}{subject}绩效自评结论',
  mark: null,
  limit: 200,
  sections: [
    section(1, '评价结论', 'total', 'money'),
    section(1, '存在问题', 'problemsBrief'),
    section(1, '改进措施', 'measures'),
  ],
};

export const OUTLINES = { county: COUNTY, project: PROJECT, short: SHORT } as const;
