import { lines } from './factLines';

/** Tables of base data by their subjects, as finance bureaus hand them out; every figure at its cell. */

it('合计 of a table of 三公经费, with changes against the year before behind columns that are not known', () => {
  expect(
    lines(`
      2023年度“三公”经费支出情况表 | < | < | < | < | < | < | <
      编制单位：某镇人民政府 | < | < | < | < | < | < | 单位：万元
      项目 | 2022年预算数 | 2022年决算数 | 2023年预算数 | 2023年决算数 | 比上年增减额 | 增减率 | 增减变动原因
      合计 | 12.00 | 10.50 | 11.00 | 9.45 | -1.05 | -10.00% | 厉行节约
      一、因公出国（境）费用 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | |
      二、公务接待费 | 5.00 | 4.50 | 4.00 | 3.45 | -1.05 | -23.33% |
      三、公务用车购置及运行维护费 | 7.00 | 6.00 | 7.00 | 6.00 | 0.00 | 0.00% |
      其中：1.公务用车运行维护费 | 7.00 | 6.00 | 7.00 | 6.00 | 0.00 | 0.00% |
      2.公务用车购置费 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | |
      注：本表反映部门本年度“三公”经费预决算情况。 | < | < | < | < | < | < | <
    `),
  ).toEqual([
    'threePublic.lastBudget B4 12.00 万元',
    'threePublic.lastFinal C4 10.50 万元',
    'threePublic.budget D4 11.00 万元',
    'threePublic.final E4 9.45 万元',
    'rate.threePublicChange G4 -10.00% %',
    'threePublic.abroad.lastBudget B5 0.00 万元',
    'threePublic.abroad.lastFinal C5 0.00 万元',
    'threePublic.abroad.budget D5 0.00 万元',
    'threePublic.abroad.final E5 0.00 万元',
    'threePublic.reception.lastBudget B6 5.00 万元',
    'threePublic.reception.lastFinal C6 4.50 万元',
    'threePublic.reception.budget D6 4.00 万元',
    'threePublic.reception.final E6 3.45 万元',
    'threePublic.vehicles.lastBudget B7 7.00 万元',
    'threePublic.vehicles.lastFinal C7 6.00 万元',
    'threePublic.vehicles.budget D7 7.00 万元',
    'threePublic.vehicles.final E7 6.00 万元',
    'threePublic.vehicles.running.lastBudget B8 7.00 万元',
    'threePublic.vehicles.running.lastFinal C8 6.00 万元',
    'threePublic.vehicles.running.budget D8 7.00 万元',
    'threePublic.vehicles.running.final E8 6.00 万元',
    'threePublic.vehicles.purchase.lastBudget B9 0.00 万元',
    'threePublic.vehicles.purchase.lastFinal C9 0.00 万元',
    'threePublic.vehicles.purchase.budget D9 0.00 万元',
    'threePublic.vehicles.purchase.final E9 0.00 万元',
  ]);
});

it('the account of a unit as a whole: 年初结转和结余 is what the year before left', () => {
  expect(
    lines(`
      收入支出决算总表 | < | < | < | < | < | < | <
      部门：某县某乡人民政府 | < | < | < | 2023年度 | < | < | 金额单位：万元
      收入 | < | < | < | 支出 | < | < | <
      项目 | 年初预算数 | 全年预算数 | 决算数 | 项目 | 年初预算数 | 全年预算数 | 决算数
      一、一般公共预算财政拨款收入 | 861.10 | 1325.68 | 1325.68 | 一、基本支出 | 700.00 | 900.47 | 900.47
      二、政府性基金预算财政拨款收入 | 0.00 | 118.82 | 118.82 | 人员经费 | 600.00 | 707.05 | 707.05
      三、事业收入 | 0.00 | 0.00 | 0.00 | 日常公用经费 | 100.00 | 193.42 | 193.42
      四、其他收入 | 0.00 | 585.62 | 585.62 | 二、项目支出 | 161.10 | 1129.65 | 1025.20
      本年收入合计 | 861.10 | 2030.12 | 2030.12 | 本年支出合计 | 861.10 | 2030.12 | 1925.67
      年初结转和结余 | 20.00 | 20.00 | 20.00 | 年末结转和结余 | 20.00 | 20.00 | 124.45
      总计 | 881.10 | 2050.12 | 2050.12 | 总计 | 881.10 | 2050.12 | 2050.12
    `),
  ).toEqual([
    'unit.name A2 某县某乡人民政府 -',
    'income.generalBudget.originalBudget B5 861.10 万元',
    'income.generalBudget.budget C5 1325.68 万元',
    'income.generalBudget.final D5 1325.68 万元',
    'basic.originalBudget F5 700.00 万元',
    'basic.budget G5 900.47 万元',
    'basic.final H5 900.47 万元',
    'income.governmentFund.originalBudget B6 0.00 万元',
    'income.governmentFund.budget C6 118.82 万元',
    'income.governmentFund.final D6 118.82 万元',
    'personnel.originalBudget F6 600.00 万元',
    'personnel.budget G6 707.05 万元',
    'personnel.final H6 707.05 万元',
    'income.unitFunds.originalBudget B7 0.00 万元',
    'income.unitFunds.budget C7 0.00 万元',
    'income.unitFunds.final D7 0.00 万元',
    'operatingPublic.originalBudget F7 100.00 万元',
    'operatingPublic.budget G7 193.42 万元',
    'operatingPublic.final H7 193.42 万元',
    'income.other.originalBudget B8 0.00 万元',
    'income.other.budget C8 585.62 万元',
    'income.other.final D8 585.62 万元',
    'project.originalBudget F8 161.10 万元',
    'project.budget G8 1129.65 万元',
    'project.final H8 1025.20 万元',
    'income.originalBudget B9 861.10 万元',
    'income.budget C9 2030.12 万元',
    'income.final D9 2030.12 万元',
    'total.originalBudget F9 861.10 万元',
    'total.budget G9 2030.12 万元',
    'total.final H9 1925.67 万元',
    'carryOver.lastFinal D10 20.00 万元',
    'carryOver.originalBudget F10 20.00 万元',
    'carryOver.budget G10 20.00 万元',
    'carryOver.final H10 124.45 万元',
  ]);
});

it('what was left at both ends of the year over lines of kinds: 合计 speaks for the unit', () => {
  expect(
    lines(`
      部门结转结余情况表（2022年度） | < | < | < | <
      单位：元 | < | < | < | <
      单位名称：某镇人民政府 | < | < | < | <
      项目 | 上年末结转结余 | 本年预算数 | 本年支出数 | 年末结转结余
      合计 | 715,200.00 | 17,596,229.10 | 16,726,994.99 | 869,234.11
      基本支出结转 | 15,200.00 | 7,000,000.00 | 6,990,000.00 | 10,000.00
      项目支出结转 | 700,000.00 | 10,596,229.10 | 9,736,994.99 | 859,234.11
    `),
  ).toEqual([
    'unit.name A3 某镇人民政府 -',
    'carryOver.lastFinal B5 715,200.00 元',
    'total.budget C5 17,596,229.10 元',
    'total.final D5 16,726,994.99 元',
    'carryOver.final E5 869,234.11 元',
  ]);
});

it('purchases by kinds', () => {
  expect(
    lines(`
      政府采购预算执行情况表 | < | < | < | < | <
      填报单位：某镇人民政府 | < | < | < | 单位：万元 | <
      采购项目类别 | 年初采购预算 | 调整后采购预算 | 实际采购金额 | 政府采购执行率 | 备注
      货物 | 30 | 36.5 | 33.8 | 92.60% |
      工程 | 40 | 40 | 38 | 95.00% |
      服务 | 10 | 10 | 8 | 80.00% |
      合计 | 80 | 86.5 | 79.8 | 92.25% |
    `),
  ).toEqual([
    'unit.name A2 某镇人民政府 -',
    'procurement.originalBudget B7 80 万元',
    'procurement.budget C7 86.5 万元',
    'procurement.final D7 79.8 万元',
    'rate.procurementExecution E7 92.25% %',
  ]);
});

it('fixed assets by kinds', () => {
  expect(
    lines(`
      固定资产使用情况表 | < | < | < | < | < | <
      单位：某镇人民政府（盖章） | < | < | < | < | 金额单位：万元 | <
      资产类别 | 账面原值 | 其中：在用 | 出租出借 | 闲置 | 待处置 | 利用率
      土地、房屋及构筑物 | 2000 | 1960 | 20 | 20 | 0 | 98.00%
      通用设备 | 500 | 480 | 0 | 10 | 10 | 96.00%
      专用设备 | 300 | 290 | 0 | 0 | 10 | 96.67%
      家具用具 | 100 | 100 | 0 | 0 | 0 | 100.00%
      合计 | 2900 | 2830 | 20 | 30 | 20 | 97.59%
    `),
  ).toEqual([
    'unit.name A2 某镇人民政府（盖章） -',
    'assets.total B8 2900 万元',
    'assets.inUse C8 2830 万元',
    'rate.assetUse G8 97.59% %',
  ]);
});

it('years alone over figures of a list with units', () => {
  expect(
    lines(`
      某县某镇2023年度部门整体绩效评价基础数据采集表 | < | < | < | < | <
      序号 | 指标名称 | 计量单位 | 2022年 | 2023年 | 备注
      一 | 人员情况 | | | |
      1 | 编制人数 | 人 | 56 | 56 |
      2 | 年末在职人数 | 人 | 54 | 53 |
      二 | 收支情况 | | | |
      3 | 年初预算数 | 万元 | 1500.20 | 1617.54 |
      4 | 调整后预算数 | 万元 | 1600.00 | 1759.62 |
      5 | 支出决算数 | 万元 | 1528.48 | 1672.70 |
      6 | 年末结转结余 | 万元 | 71.52 | 86.92 |
      三 | “三公”经费 | | | |
      7 | “三公”经费预算数 | 万元 | 10 | 9.2 |
      8 | “三公”经费决算数 | 万元 | 9.6 | 8.7 |
      四 | 其他 | | | |
      9 | 公用经费预算数 | 万元 | 130 | 140.285 |
      10 | 公用经费决算数 | 万元 | 128.46 | 132.085 |
      11 | 政府采购预算数 | 万元 | 80 | 86.5 |
      12 | 实际政府采购金额 | 万元 | 75 | 79.8 |
      13 | 固定资产总额 | 万元 | 1900 | 2000 |
      14 | 在用固定资产总额 | 万元 | 1850 | 1960 |
    `),
  ).toEqual([
    'headcount.authorised E4 56 人',
    'headcount.actual E5 53 人',
    'total.originalBudget E7 1617.54 万元',
    'total.lastBudget D8 1600.00 万元',
    'total.budget E8 1759.62 万元',
    'total.lastFinal D9 1528.48 万元',
    'total.final E9 1672.70 万元',
    'carryOver.lastFinal D10 71.52 万元',
    'carryOver.final E10 86.92 万元',
    'threePublic.amount E11 · -',
    'threePublic.lastBudget D12 10 万元',
    'threePublic.budget E12 9.2 万元',
    'threePublic.lastFinal D13 9.6 万元',
    'threePublic.final E13 8.7 万元',
    'operatingPublic.lastBudget D15 130 万元',
    'operatingPublic.budget E15 140.285 万元',
    'operatingPublic.lastFinal D16 128.46 万元',
    'operatingPublic.final E16 132.085 万元',
    'procurement.lastBudget D17 80 万元',
    'procurement.budget E17 86.5 万元',
    'procurement.lastFinal D18 75 万元',
    'procurement.final E18 79.8 万元',
    'assets.total E19 2000 万元',
    'assets.inUse E20 1960 万元',
  ]);
});

it('the account with 行次 and 金额', () => {
  expect(
    lines(`
      收入支出决算总表 | < | < | < | < | <
      部门：某县某镇人民政府 | < | < | 2022年度 | 公开01表 | <
      | | | | 金额单位：万元 | <
      收入 | < | < | 支出 | < | <
      项目 | 行次 | 金额 | 项目 | 行次 | 金额
      栏次 | | 1 | 栏次 | | 2
      一、一般公共预算财政拨款收入 | 1 | 1600.00 | 一、一般公共服务支出 | 32 | 800.00
      二、政府性基金预算财政拨款收入 | 2 | 50.00 | 二、农林水支出 | 33 | 872.70
      八、其他收入 | 8 | 0.00 | 三、城乡社区支出 | 34 | 0.00
      本年收入合计 | 27 | 1650.00 | 本年支出合计 | 57 | 1672.70
      使用非财政拨款结余 | 28 | 0.00 | 结余分配 | 58 | 0.00
      年初结转和结余 | 29 | 109.62 | 年末结转和结余 | 59 | 86.92
      总计 | 31 | 1759.62 | 总计 | 61 | 1759.62
      注：本表反映部门本年度的总收支和年末结转结余情况。 | < | < | < | < | <
    `),
  ).toEqual([
    'unit.name A2 某县某镇人民政府 -',
    'income.generalBudget.final C7 1600.00 万元',
    'income.governmentFund.final C8 50.00 万元',
    'income.other.final C9 0.00 万元',
    'income.final C10 1650.00 万元',
    'total.final F10 1672.70 万元',
    'carryOver.lastFinal C12 109.62 万元',
    'carryOver.final F12 86.92 万元',
  ]);
});

it('payments by quarters', () => {
  expect(
    lines(`
      2023年度预算支付进度情况表 | < | < | < | <
      单位名称：某县城管局 | < | < | 单位：万元 | <
      时间节点 | 预算指标数 | 累计支付数 | 序时进度 | 实际支付进度
      3月末 | 1000 | 200 | 25% | 20%
      6月末 | 1100 | 550 | 50% | 50%
      9月末 | 1200 | 900 | 75% | 75%
      12月末 | 1200 | 1176 | 100% | 98%
    `),
  ).toEqual([
    'unit.name A2 某县城管局 -',
    'execution.spent.m3 C4 200 万元',
    'rate.execution.m3 E4 20% %',
    'execution.spent.m6 C5 550 万元',
    'rate.execution.m6 E5 50% %',
    'execution.spent.m9 C6 900 万元',
    'rate.execution.m9 E6 75% %',
    'execution.spent.m12 C7 1176 万元',
    'rate.execution.m12 E7 98% %',
  ]);
});

it('sections merged down beside their lines, people among money', () => {
  expect(
    lines(`
      部门整体支出绩效评价基础数据表 | < | < | < | < | <
      填报单位（盖章）：某县交通运输局 | < | < | < | 单位：万元、人 | <
      类别 | 项目 | 上年决算数 | 本年年初预算数 | 本年调整预算数 | 本年决算数
      人员情况 | 编制人数 | 80 | 80 | 80 | 80
      ^ | 在职人数 | 78 | 79 | 79 | 77
      收入情况 | 财政拨款收入 | 3000 | 3100 | 3500 | 3500
      ^ | 其他收入 | 50 | 20 | 30 | 30
      支出情况 | 基本支出 | 1200 | 1250 | 1300 | 1295
      ^ | 其中：人员经费 | 1000 | 1050 | 1090 | 1088
      ^ | 公用经费 | 200 | 200 | 210 | 207
      ^ | 项目支出 | 1800 | 1870 | 2230 | 2150
      ^ | 支出合计 | 3000 | 3120 | 3530 | 3445
      三公经费 | 合计 | 20 | 18 | 18 | 15
      ^ | 公务用车运行维护费 | 12 | 11 | 11 | 10
      ^ | 公务接待费 | 8 | 7 | 7 | 5
      政府采购 | 采购金额 | 300 | 400 | 420 | 399
      结转结余 | 年末结转结余 | 50 | — | — | 85
    `),
  ).toEqual([
    'unit.name A2 某县交通运输局 -',
    'headcount.authorised F4 80 人',
    'headcount.actual F5 77 人',
    'income.generalBudget.lastFinal C6 3000 万元',
    'income.generalBudget.originalBudget D6 3100 万元',
    'income.generalBudget.budget E6 3500 万元',
    'income.generalBudget.final F6 3500 万元',
    'income.other.lastFinal C7 50 万元',
    'income.other.originalBudget D7 20 万元',
    'income.other.budget E7 30 万元',
    'income.other.final F7 30 万元',
    'basic.lastFinal C8 1200 万元',
    'basic.originalBudget D8 1250 万元',
    'basic.budget E8 1300 万元',
    'basic.final F8 1295 万元',
    'personnel.lastFinal C9 1000 万元',
    'personnel.originalBudget D9 1050 万元',
    'personnel.budget E9 1090 万元',
    'personnel.final F9 1088 万元',
    'operatingPublic.lastFinal C10 200 万元',
    'operatingPublic.originalBudget D10 200 万元',
    'operatingPublic.budget E10 210 万元',
    'operatingPublic.final F10 207 万元',
    'project.lastFinal C11 1800 万元',
    'project.originalBudget D11 1870 万元',
    'project.budget E11 2230 万元',
    'project.final F11 2150 万元',
    'total.lastFinal C12 3000 万元',
    'total.originalBudget D12 3120 万元',
    'total.budget E12 3530 万元',
    'total.final F12 3445 万元',
    'threePublic.lastFinal C13 20 万元',
    'threePublic.originalBudget D13 18 万元',
    'threePublic.budget E13 18 万元',
    'threePublic.final F13 15 万元',
    'threePublic.vehicles.running.lastFinal C14 12 万元',
    'threePublic.vehicles.running.originalBudget D14 11 万元',
    'threePublic.vehicles.running.budget E14 11 万元',
    'threePublic.vehicles.running.final F14 10 万元',
    'threePublic.reception.lastFinal C15 8 万元',
    'threePublic.reception.originalBudget D15 7 万元',
    'threePublic.reception.budget E15 7 万元',
    'threePublic.reception.final F15 5 万元',
    'procurement.lastFinal C16 300 万元',
    'procurement.originalBudget D16 400 万元',
    'procurement.budget E16 420 万元',
    'procurement.final F16 399 万元',
    'carryOver.lastFinal C17 50 万元',
    'carryOver.originalBudget D17 — 万元',
    'carryOver.budget E17 — 万元',
    'carryOver.final F17 85 万元',
  ]);
});

it('grounds of the adjustment under the table of what was adjusted', () => {
  expect(
    lines(`
      2023年度部门预算调整情况表 | < | < | < | < | <
      单位名称：某镇人民政府 | < | < | < | 单位：万元 | <
      项目 | 年初预算数 | 预算调整数 | 调整后预算数 | 决算数 | 调整原因
      部门整体支出 | 1000 | 150 | 1150 | 1120 | 上级追加
      基本支出 | 600 | 30 | 630 | 630 | 政策性增资
      项目支出 | 400 | 120 | 520 | 490 | 追加项目
      其中：政策性增人增资 | | 30 | | |
      上级临时交办 | | 20 | | |
      不可抗力（防汛抗旱） | | 10 | | |
    `),
  ).toEqual([
    'unit.name A2 某镇人民政府 -',
    'total.originalBudget B4 1000 万元',
    'adjustment.total C4 150 万元',
    'total.budget D4 1150 万元',
    'total.final E4 1120 万元',
    'basic.originalBudget B5 600 万元',
    'basic.budget D5 630 万元',
    'basic.final E5 630 万元',
    'project.originalBudget B6 400 万元',
    'project.budget D6 520 万元',
    'project.final E6 490 万元',
    'adjustment.exempt.policy C7 30 万元 政策性增人增资',
    'adjustment.exempt.assigned C8 20 万元 上级临时交办',
    'adjustment.exempt.forceMajeure C9 10 万元 不可抗力（防汛抗旱）',
  ]);
});

it('people by kinds under 单位：人, which is no name', () => {
  expect(
    lines(`
      人员编制及实有情况表 | < | < | < | < | <
      单位：人 | < | < | < | < | <
      人员类别 | 核定编制数 | 上年末实有人数 | 本年末实有人数 | 编制控制率 | 备注
      一、在职人员 | 60 | 58 | 57 | 95.00% |
      1.行政人员 | 25 | 24 | 24 | 96.00% |
      2.参照公务员法管理人员 | 5 | 5 | 5 | 100.00% |
      3.事业人员 | 28 | 27 | 26 | 92.86% |
      4.工勤人员 | 2 | 2 | 2 | 100.00% |
      二、离休人员 | — | 1 | 1 | |
      三、退休人员 | — | 30 | 32 | |
      四、临时聘用人员 | — | 12 | 10 | |
    `),
  ).toEqual([
    'headcount.authorised B4 60 人',
    'headcount.actual D4 57 人',
    'rate.headcountControl E4 95.00% %',
    'headcount.authorised.administrative B5 25 人',
    'headcount.actual.administrative D5 24 人',
    'rate.headcountControl.administrative E5 96.00% %',
    'headcount.authorised.institution B6 5 人',
    'headcount.actual.institution D6 5 人',
    'rate.headcountControl.institution E6 100.00% %',
    'headcount.authorised.institution B7 28 人',
    'headcount.actual.institution D7 26 人',
    'rate.headcountControl.institution E7 92.86% %',
    'headcount.authorised.worker B8 2 人',
    'headcount.actual.worker D8 2 人',
    'rate.headcountControl.worker E8 100.00% %',
  ]);
});

it('the table of 三公经费 that every unit publishes', () => {
  expect(
    lines(`
      财政拨款“三公”经费支出决算表 | < | < | < | < | < | < | < | < | < | < | <
      部门：某镇人民政府 | < | < | < | < | < | < | < | < | < | 公开08表 | <
      2022年度 | < | < | < | < | < | < | < | < | < | 金额单位：万元 | <
      预算数 | < | < | < | < | < | 决算数 | < | < | < | < | <
      合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费
      ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^
      1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
      9.2 | 0 | 5 | 0 | 5 | 4.2 | 8.7 | 0 | 4.8 | 0 | 4.8 | 3.9
    `),
  ).toEqual([
    'unit.name A2 某镇人民政府 -',
    'threePublic.budget A8 9.2 万元',
    'threePublic.abroad.budget B8 0 万元',
    'threePublic.vehicles.budget C8 5 万元',
    'threePublic.vehicles.purchase.budget D8 0 万元',
    'threePublic.vehicles.running.budget E8 5 万元',
    'threePublic.reception.budget F8 4.2 万元',
    'threePublic.final G8 8.7 万元',
    'threePublic.abroad.final H8 0 万元',
    'threePublic.vehicles.final I8 4.8 万元',
    'threePublic.vehicles.purchase.final J8 0 万元',
    'threePublic.vehicles.running.final K8 4.8 万元',
    'threePublic.reception.final L8 3.9 万元',
  ]);
});

it('spending by kinds with rates: 合计 behind 项目支出 is no project', () => {
  expect(
    lines(`
      2023年度部门支出预算执行情况表 | < | < | < | < | <
      单位名称：某县司法局 | < | < | < | 单位：万元 | <
      支出项目 | 年初预算 | 调整后预算 | 决算数 | 执行率 | 备注
      一、基本支出 | 800 | 830 | 830 | 100.00% |
      （一）工资福利支出 | 600 | 620 | 620 | 100.00% |
      （二）商品和服务支出 | 150 | 155 | 155 | 100.00% |
      （三）对个人和家庭的补助 | 50 | 55 | 55 | 100.00% |
      二、项目支出 | 200 | 270 | 248.4 | 92.00% |
      合计 | 1000 | 1100 | 1078.4 | 98.04% |
    `),
  ).toEqual([
    'unit.name A2 某县司法局 -',
    'basic.originalBudget B4 800 万元',
    'basic.budget C4 830 万元',
    'basic.final D4 830 万元',
    'project.originalBudget B8 200 万元',
    'project.budget C8 270 万元',
    'project.final D8 248.4 万元',
    'total.originalBudget B9 1000 万元',
    'total.budget C9 1100 万元',
    'total.final D9 1078.4 万元',
    'rate.budgetCompletion E9 98.04% %',
  ]);
});

it('sections with their units over their own headings', () => {
  expect(
    lines(`
      某县科技局部门整体绩效基础数据表 | < | < | < | <
      填报单位：某县科技局 | < | < | 年度：2023年 | <
      一、人员情况（人） | < | < | < | <
      类别 | 编制数 | 年末实有数 | 控制率 | 备注
      行政 | 12 | 11 | 91.67% |
      事业 | 20 | 20 | 100.00% |
      合计 | 32 | 31 | 96.88% |
      二、经费情况（万元） | < | < | < | <
      项目 | 2022年决算 | 2023年预算 | 2023年决算 | 备注
      三公经费 | 10 | 9 | 7.2 |
      公用经费 | 60 | 64 | 62.08 |
      政府采购 | 40 | 50 | 47.5 |
      结转结余 | 8 | 0 | 6 |
      三、资产情况（万元） | < | < | < | <
      固定资产总额 | 500 | 在用固定资产 | 470 |
    `),
  ).toEqual([
    'unit.name A2 某县科技局 -',
    'unit.year D2 2023年 -',
    'headcount.authorised.administrative B5 12 人',
    'headcount.actual.administrative C5 11 人',
    'rate.headcountControl.administrative D5 91.67% %',
    'headcount.authorised.institution B6 20 人',
    'headcount.actual.institution C6 20 人',
    'rate.headcountControl.institution D6 100.00% %',
    'headcount.authorised B7 32 人',
    'headcount.actual C7 31 人',
    'rate.headcountControl D7 96.88% %',
    'threePublic.lastFinal B10 10 万元',
    'threePublic.budget C10 9 万元',
    'threePublic.final D10 7.2 万元',
    'operatingPublic.lastFinal B11 60 万元',
    'operatingPublic.budget C11 64 万元',
    'operatingPublic.final D11 62.08 万元',
    'procurement.lastFinal B12 40 万元',
    'procurement.budget C12 50 万元',
    'procurement.final D12 47.5 万元',
    'carryOver.lastFinal B13 8 万元',
    'carryOver.budget C13 0 万元',
    'carryOver.final D13 6 万元',
    'assets.total B15 500 万元',
    'assets.inUse D15 470 万元',
  ]);
});

it('rates beside what they were worked out from', () => {
  expect(
    lines(`
      部门整体支出绩效评价相关数据 | < | < | <
      单位：某县林业局 | < | 单位：万元 | <
      指标 | 分子 | 分母 | 比率
      在职人员控制率 | 58 | 60 | 96.67%
      预算执行率 | 970 | 1000 | 97.00%
      公用经费控制率 | 95 | 100 | 95.00%
      “三公经费”控制率 | 8 | 10 | 80.00%
      政府采购执行率 | 47 | 50 | 94.00%
      固定资产利用率 | 980 | 1000 | 98.00%
    `),
  ).toEqual([
    'unit.name A2 某县林业局 -',
    'rate.headcountControl D4 96.67% %',
    'rate.budgetCompletion D5 97.00% %',
    'rate.operatingPublicControl D6 95.00% %',
    'rate.threePublicControl D7 80.00% %',
    'rate.procurementExecution D8 94.00% %',
    'rate.assetUse D9 98.00% %',
  ]);
});

it('lines with their numbers, people among money', () => {
  expect(
    lines(`
      某区2022年部门整体支出绩效评价基础数据表 | < | < | < | < | <
      填表单位：（盖章）某区城管局 | < | < | < | < | <
      项目 | 行次 | 2021年决算数 | 2022年预算数 | 2022年决算数 | 控制率/变动率
      一、财政供养人员（人） | 1 | 120 | 125 | 119 | 95.20%
      二、“三公”经费合计（万元） | 2 | 40 | 38 | 30 | 78.95%
      其中：公务用车购置费 | 3 | 0 | 0 | 0 |
      公务用车运行维护费 | 4 | 35 | 34 | 27 | 79.41%
      公务接待费 | 5 | 5 | 4 | 3 | 75.00%
      三、公用经费（万元） | 6 | 300 | 310 | 297.6 | 96.00%
      四、项目支出（万元） | 7 | 2000 | 2100 | 2050 | 97.62%
    `),
  ).toEqual([
    'unit.name A2 （盖章）某区城管局 -',
    'threePublic.lastFinal C5 40 万元',
    'threePublic.budget D5 38 万元',
    'threePublic.final E5 30 万元',
    'threePublic.vehicles.purchase.lastFinal C6 0 万元',
    'threePublic.vehicles.purchase.budget D6 0 万元',
    'threePublic.vehicles.purchase.final E6 0 万元',
    'threePublic.vehicles.running.lastFinal C7 35 万元',
    'threePublic.vehicles.running.budget D7 34 万元',
    'threePublic.vehicles.running.final E7 27 万元',
    'threePublic.reception.lastFinal C8 5 万元',
    'threePublic.reception.budget D8 4 万元',
    'threePublic.reception.final E8 3 万元',
    'operatingPublic.lastFinal C9 300 万元',
    'operatingPublic.budget D9 310 万元',
    'operatingPublic.final E9 297.6 万元',
    'project.lastFinal C10 2000 万元',
    'project.budget D10 2100 万元',
    'project.final E10 2050 万元',
  ]);
});
