import { cellOf } from '../../../../src/core/a1';
import { recognise } from '../../../../src/core/forms/recognise';
import type { Field, Form, FormFact } from '../../../../src/core/model';
import { paper } from '../paper';

/** Lists of projects, institutions, surveys and work done, in the ways townships draw them up. */

const formsIn = (drawing: string): readonly Form[] => {
  const { forms, unrecognised } = recognise([paper('表', drawing)]);
  expect(unrecognised).toEqual([]);
  return forms;
};
const only = (drawing: string): Form => {
  const forms = formsIn(drawing);
  expect(forms).toHaveLength(1);
  return forms[0] as Form;
};
const where = (field: Field): string => (field.at ? cellOf(field.at) : '-');
const facts = (form: Form): string[] =>
  (form.facts ?? []).map(({ id, field, unit, subject }: FormFact) =>
    [id, where(field), field.text === '' ? '·' : field.text, unit ?? '-', subject ?? '-'].join(' '),
  );

/** name, original budget, budget, spent, rate, points, grade of each line, then of the total. */
const projects = ({ projectList: list }: Form): string[] =>
  [...(list?.projects ?? []), ...(list?.total ? [list.total] : [])].map((line) =>
    [line.name, line.originalBudget, line.budget, line.actual, line.rate, line.points, line.grade].map(where).join(' '),
  );
const saysComplete = ({ projectList: list }: Form): string | null =>
  list?.completeAt ? cellOf(list.completeAt) : null;

describe('lists of projects', () => {
  it('reads budgets and spending, the total, and that it lists them all', () => {
    const form = only(`
      项目支出清单（2022年度） | < | < | < | < | < | <
      单位：万元 | < | < | < | < | < | <
      序号 | 项目名称 | 项目类别 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
      1 | 户厕改造 | 特定目标类 | 100 | 110 | 105 | 95.45%
      2 | 道路养护 | 特定目标类 | 50 | 50 | 50 | 100%
      合计 | | | 150 | 160 | 155 | 96.88%
      注：本表列示本单位全部项目支出。 | < | < | < | < | < | <
    `);
    expect([form.kind, form.state, form.year, form.moneyUnit]).toEqual(['projectList', 'filled', 2022, '万元']);
    expect(projects(form)).toEqual(['B4 D4 E4 F4 G4 - -', 'B5 D5 E5 F5 G5 - -', 'B6 D6 E6 F6 G6 - -']);
    expect(saysComplete(form)).toBe('A7');
    expect(facts(form)).toEqual([
      'project.item.originalBudget D4 100 万元 户厕改造',
      'project.item.budget E4 110 万元 户厕改造',
      'project.item.final F4 105 万元 户厕改造',
      'project.item.originalBudget D5 50 万元 道路养护',
      'project.item.budget E5 50 万元 道路养护',
      'project.item.final F5 50 万元 道路养护',
      'project.listed.originalBudget D6 150 万元 -',
      'project.listed.budget E6 160 万元 -',
      'project.listed.final F6 155 万元 -',
    ]);
  });

  it('reads budgets and spending grouped under two heading rows, with scores: no form of a project', () => {
    const form = only(`
      2023年度部门项目支出情况清单 | < | < | < | < | < | < | < | < | <
      填报单位：某县水利局 | < | < | < | < | < | < | 单位：万元 | < | <
      序号 | 项目名称 | 资金性质 | 预算安排情况 | < | < | 预算执行情况 | < | 自评得分 | 自评等级
      ^ | ^ | ^ | 年初预算 | 年中调整 | 调整后预算 | 执行数 | 执行率（%） | ^ | ^
      1 | 农村饮水安全巩固提升 | 一般公共预算 | 200 | 50 | 250 | 245 | 98 | 99.8 | 优
      2 | 山洪灾害防治 | 上级补助 | 100 | -20 | 80 | 72 | 90 | 95 | 优
      合计 | < | < | 300 | 30 | 330 | 317 | 96.06 | |
    `);
    expect([form.kind, form.state, form.year, form.moneyUnit]).toEqual(['projectList', 'filled', 2023, '万元']);
    expect(projects(form)).toEqual(['B5 D5 F5 G5 H5 I5 J5', 'B6 D6 F6 G6 H6 I6 J6', '- D7 F7 G7 H7 I7 J7']);
  });

  it('takes names of projects on two levels for no levels of indicators', () => {
    const form = only(`
      项目支出绩效自评情况汇总表 | < | < | < | < | < | < | <
      序号 | 一级项目名称 | 二级项目名称 | 全年预算数 | 全年执行数 | 执行率 | 自评得分 | 评价等级
      一、 | 本级 | < | 300 | 294 | 98% | |
      1 | 林业资源管护 | 天保工程管护 | 200 | 196 | 98% | 98.5 | 优
      2 | 林业资源管护 | 森林防火 | 100 | 98 | 98% | 97 | 优
      合计 | < | < | 300 | 294 | 98% | |
    `);
    expect(form.kind).toBe('projectList');
    expect(projects(form).slice(0, 2)).toEqual(['C4 - D4 E4 F4 G4 H4', 'C5 - D5 E5 F5 G5 H5']);
  });

  it('reads a summary of self-evaluations with scores and grades', () => {
    const form = only(`
      项目支出绩效自评情况汇总表 | < | < | < | < | < | <
      序号 | 单位名称 | 项目名称 | 预算数 | 执行数 | 自评得分 | 自评等级
      1 | 某镇 | 户厕改造 | 110 | 105 | 98 | 优
      2 | 某镇 | 道路养护 | 50 | 50 | 88.5 | 良
      …… | | …… | | | |
    `);
    expect(projects(form)).toEqual(['C3 - D3 E3 - F3 G3', 'C4 - D4 E4 - F4 G4']);
    expect(saysComplete(form)).toBeNull();
  });

  it('reads the adjusted budget of the county whose 全年预算数 is the original one', () => {
    const form = only(`
      项目清单 | < | < | < | <
      项目名称 | 全年预算数 | 全年预算调整数 | 资金执行数 | 执行率
      甲 | 100 | 120 | 90 | 75%
    `);
    expect(projects(form)).toEqual(['A3 B3 C3 D3 E3 - -']);
  });

  it('takes headings of groups and subtotals for no projects', () => {
    const form = only(`
      项目清单 | < | <
      项目名称 | 预算金额 | 执行金额
      一、特定目标类 | 30 | 30
      1.甲 | 10 | 10
      2.乙 | 20 | 20
      小计 | 30 | 30
      总计 | 30 | 30
    `);
    expect(projects(form)).toEqual(['A4 - B4 C4 - - -', 'A5 - B5 C5 - - -', 'A7 - B7 C7 - - -']);
    expect(saysComplete(form)).toBe('A7');
  });

  it('is blank without a project', () => {
    expect(only('项目清单 | < | <\n项目名称 | 预算数 | 执行数\n | | ')).toMatchObject({
      kind: 'projectList',
      state: 'blank',
    });
  });
});

describe('institutions', () => {
  it('reads them with blanks where a unit has no rank of its own', () => {
    const form = only(`
      部门机构设置情况表 | < | < | < | <
      序号 | 单位名称 | 单位性质 | 单位规格 | 经费保障形式
      1 | 某镇人民政府本级 | 行政 | 正科级 | 财政拨款
      2 | 某镇党委（工资） | 事业 | | 其他
    `);
    expect(form.kind).toBe('institutions');
    expect((form.institutions ?? []).map((one) => [one.name, one.nature, one.rank, one.funding].map(where))).toEqual([
      ['B3', 'C3', 'D3', 'E3'],
      ['B4', 'C4', 'D4', 'E4'],
    ]);
    expect(form.institutions?.[1]?.rank.state).toBe('blank');
  });
});

describe('institutions with their people', () => {
  it('reads kinds of people only of the line that counts them all, which is merged over the numbers', () => {
    const form = only(`
      机构设置及人员情况表 | < | < | < | < | < | <
      序号 | 单位名称 | 单位性质 | 编制数 | < | 实有人数 | <
      ^ | ^ | ^ | 行政 | 事业 | 行政 | 事业
      1 | 某县教育局机关 | 行政单位 | 20 | 0 | 19 | 0
      2 | 某县第一中学 | 事业单位 | 0 | 180 | 0 | 176
      合计 | < | < | 20 | 180 | 19 | 176
    `);
    expect(form.institutions?.map(({ name, nature }) => `${where(name)} ${where(nature)}`)).toEqual(['B4 C4', 'B5 C5']);
    expect(facts(form)).toEqual([
      'headcount.authorised.administrative D6 20 人 -',
      'headcount.authorised.institution E6 180 人 -',
      'headcount.actual.administrative F6 19 人 -',
      'headcount.actual.institution G6 176 人 -',
    ]);
  });

  it('takes 行政 in the column of natures for no kind of people', () => {
    const form = only(`
      部门机构设置情况表 | < | < | <
      机构名称 | 机构性质 | 编制人数 | 在职人数
      局机关 | 行政 | 25 | 24
      质量监督站 | 全额事业 | 15 | 15
      合计 | < | 40 | 39
    `);
    expect(form.kind).toBe('institutions');
    expect(facts(form)).toEqual([
      'headcount.authorised.ofInstitution C3 25 人 局机关',
      'headcount.actual.ofInstitution D3 24 人 局机关',
      'headcount.authorised.ofInstitution C4 15 人 质量监督站',
      'headcount.actual.ofInstitution D4 15 人 质量监督站',
      'headcount.authorised C5 40 人 -',
      'headcount.actual D5 39 人 -',
    ]);
  });
});

describe('surveys', () => {
  it('reads who was asked, how, and the counts', () => {
    expect(
      facts(
        only(`
          满意度调查统计表 | < | < | < | < | < | <
          调查对象 | 调查方式 | 发放问卷数 | 回收问卷数 | 有效问卷数 | 满意人数 | 满意度（%）
          全镇群众 | 入户 | 520 | 510 | 500 | 460 | 92
        `),
      ),
    ).toEqual([
      'survey.scope A3 全镇群众 - 全镇群众',
      'survey.method B3 入户 - 全镇群众',
      'survey.sent C3 520 份 全镇群众',
      'survey.returned D3 510 份 全镇群众',
      'survey.valid E3 500 份 全镇群众',
      'survey.satisfied F3 460 人 全镇群众',
      'survey.rate G3 92 % 全镇群众',
    ]);
  });
});

describe('surveys question by question', () => {
  it('reads the answers to each question, and the line that counts them all', () => {
    expect(
      facts(
        only(`
          满意度调查统计表 | < | < | < | <
          调查内容 | 满意 | 基本满意 | 不满意 | 合计
          办事态度 | 200 | 40 | 10 | 250
          合计 | 400 | 80 | 20 | 500
        `),
      ),
    ).toEqual([
      'survey.question.satisfied B3 200 - 办事态度',
      'survey.question.partlySatisfied C3 40 - 办事态度',
      'survey.question.valid E3 250 - 办事态度',
      'survey.total.satisfied B4 400 - 合计',
      'survey.total.partlySatisfied C4 80 - 合计',
      'survey.total.valid E4 500 - 合计',
    ]);
  });
});

describe('surveys with 非常满意', () => {
  // (30 + 15) ÷ 48 = 93.75 %: 15 alone are not those who were satisfied
  it('takes neither of two columns of the satisfied for all of them', () => {
    const form = only(`
      满意度调查汇总表 | < | < | < | < | < | <
      调查对象 | 发放问卷数 | 回收有效问卷数 | 非常满意 | 满意 | 不满意 | 满意度
      村干部 | 50 | 48 | 30 | 15 | 3 | 93.75%
    `);
    expect(facts(form)).toEqual([
      'survey.scope A3 村干部 - 村干部',
      'survey.sent B3 50 份 村干部',
      'survey.valid C3 48 份 村干部',
      'survey.rate G3 93.75% % 村干部',
    ]);
  });

  it('reads rates of questions, and the mean of them as the one of all', () => {
    const form = only(`
      群众满意度调查统计表 | < | < | < | < | <
      序号 | 调查内容 | 非常满意 | 比较满意 | 不满意 | 满意率
      1 | 道路维修 | 70 | 20 | 8 | 91.84%
      2 | 垃圾清运 | 80 | 12 | 6 | 93.88%
      平均满意率 | < | < | < | < | 92.86%
    `);
    expect(facts(form)).toEqual([
      'survey.question.partlySatisfied D3 20 - 道路维修',
      'survey.question.rate F3 91.84% % 道路维修',
      'survey.question.partlySatisfied D4 12 - 垃圾清运',
      'survey.question.rate F4 93.88% % 垃圾清运',
      'survey.total.rate F5 92.86% % 平均满意率',
    ]);
  });
});

describe('work done', () => {
  it('joins the unit that stands in a column of its own', () => {
    const form = only(`
      工作履行活动完成情况 | < | < | <
      工作领域 | 工作内容 | 完成数量 | 单位
      经济发展 | 外出考察 | 30余 | 次
      ^ | 新签约项目 | 4 | 个
      镇村建设 | 村容整治 | 基本完成 |
    `);
    expect(form.kind).toBe('narrative');
    expect(facts(form)).toEqual([
      'work.done C3 30余 次 经济发展',
      'work.done C4 4 个 经济发展',
      'work.done C5 基本完成 - 镇村建设',
    ]);
    expect(form.facts?.[0]?.field.quantity).toMatchObject({ value: '30', unit: '次', approximate: true });
  });
});

describe('several on one sheet', () => {
  it('reads each with its own title, from top to bottom', () => {
    const forms = formsIn(`
      单位基本情况 | < | < | <
      单位名称 | 某镇人民政府 | < | <
      主要职责 | 基层治理 | < | <
      评价方法 | 查看资料 | < | <
      | | |
      机构设置 | < | < | <
      单位名称 | 单位性质 | 单位规格 | 经费保障形式
      某镇本级 | 行政 | 正科级 | 财政拨款
      | | |
      基础数据表 | < | < | <
      财政供养人员情况（人） | 编制数 | 2022年实际在职人数 | 控制率
      合计 | 56 | 53 | 94.64%
      | | |
      项目清单 | < | < | <
      项目名称 | 年初预算数 | 全年预算数 | 全年执行数
      甲 | 5 | 5 | 5
    `);
    expect(forms.map(({ id, kind, title, range }) => [id, kind, title, range.top + 1, range.bottom + 1])).toEqual([
      ['表#1', 'baseData', '单位基本情况', 1, 4],
      ['表#2', 'institutions', '机构设置', 6, 8],
      ['表#3', 'baseData', '基础数据表', 10, 12],
      ['表#4', 'projectList', '项目清单', 14, 16],
    ]);
    expect(forms[0]?.unitName).toBe('某镇人民政府');
  });
});
