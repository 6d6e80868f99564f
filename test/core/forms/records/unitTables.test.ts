import { only as list, line, lines } from './factLines';

/** Base data and lists of bureaus and townships: labels with kinds of people, years beside a rate, institutions with a sum. */

it('reads kinds of people behind the label that counts them all', () => {
  expect(
    lines(`
      2022年度部门整体支出基本情况表 | < | < | < | < | <
      一、部门（单位）人员编制情况 | < | < | < | < | <
      编制总数 | 30 | 其中：行政编制 | 10 | 事业编制 | 20
      年末在职人数 | 29 | 其中：行政人员 | 9 | 事业人员 | 20
    `),
  ).toEqual([
    'headcount.authorised B3 30 人',
    'headcount.authorised.administrative D3 10 人',
    'headcount.authorised.institution F3 20 人',
    'headcount.actual B4 29 人',
    'headcount.actual.administrative D4 9 人',
    'headcount.actual.institution F4 20 人',
  ]);
});

it('reads years alone beside a rate of change, over lines that name people', () => {
  expect(
    lines(`
      基础数据表（2023年度） | < | < | < | < | <
      项目 | 单位 | 2022年 | 2023年 | 增减额 | 增减率
      编制人数 | 人 | 60 | 60 | 0 | 0%
      在职人数 | 人 | 58 | 57 | -1 | -1.72%
      “三公”经费决算 | 万元 | 12 | 10 | -2 | -16.67%
      固定资产总额 | 万元 | 900 | 950 | 50 | 5.56%
    `),
  ).toEqual([
    'headcount.authorised D3 60 人',
    'headcount.actual D4 57 人',
    'threePublic.lastFinal C5 12 万元',
    'threePublic.final D5 10 万元',
    'assets.total D6 950 万元',
  ]);
});

const people = `
  某县司法局人员情况表（2023年） | < | < | < | < | < | <
  单位名称 | 编制人数 | < | < | 实有人数 | < | <
  ^ | 小计 | 行政编制 | 事业编制 | 小计 | 行政 | 事业
  机关 | 40 | 38 | 2 | 39 | 37 | 2
`;

it('takes the people of all institutions from the line that adds them up, never those of the first one', () => {
  expect(
    lines(`
      ${people}
      法律援助中心 | 5 | 0 | 5 | 5 | 0 | 5
      合计 | 45 | 38 | 7 | 44 | 37 | 7
    `),
  ).toEqual([
    'headcount.authorised B6 45 人',
    'headcount.authorised.administrative C6 38 人',
    'headcount.authorised.institution D6 7 人',
    'headcount.actual E6 44 人',
    'headcount.actual.administrative F6 37 人',
    'headcount.actual.institution G6 7 人',
  ]);
  expect(lines(people)).toContain('headcount.authorised B4 40 人');
});

it('reads 采购执行率 of the line for all kinds', () => {
  expect(
    lines(`
      2023年度政府采购情况表（单位：万元） | < | < | <
      采购类别 | 采购预算 | 实际采购金额 | 采购执行率
      货物 | 60 | 57 | 95.00%
      服务 | 40 | 38 | 95.00%
      合计 | 100 | 95 | 95.00%
    `),
  ).toEqual([
    'procurement.budget B5 100 万元',
    'procurement.final C5 95 万元',
    'rate.procurementExecution D5 95.00% %',
  ]);
});

it('takes 自评结果 behind the points of a list for the grade', () => {
  const { projectList } = list(`
    2023年度项目支出绩效自评情况汇总表 | < | < | < | < | <
    序号 | 项目名称 | 调整后预算数 | 实际支出数 | 自评分数 | 自评结果
    1 | 农村改厕 | 48 | 48 | 99 | 优
    2 | 道路养护 | 30 | 24 | 88 | 良
  `);
  expect(projectList?.projects.map(({ points, grade }) => [points.text, grade.text])).toEqual([
    ['99', '优'],
    ['88', '良'],
  ]);
});

it('reads what was done of each piece of work, under the work that it belongs to', () => {
  const form = list(`
    2023年度重点工作完成情况表 | < | < | < | <
    序号 | 重点工作 | 工作内容 | 目标任务 | 实际完成
    1 | 河长制 | 巡河次数 | 48次 | 52次
    2 | 水土保持 | 治理面积 | 10平方公里 | 9.5平方公里
  `);
  expect(form.kind).toBe('narrative');
  expect(form.facts?.map((fact) => `${fact.label}: ${line(fact)}`)).toEqual([
    '巡河次数: work.done E3 52次 次 河长制',
    '治理面积: work.done E4 9.5平方公里 平方公里 水土保持',
  ]);
});
