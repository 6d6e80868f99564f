import { formIn, read } from './reading';

/** Totals, page breaks, scored index tables. */

it('reads the total at the head of the table', () => {
  const form = read(`
    项目支出绩效自评表 | < | < | < | < | < | <
    项目名称 | 甲 | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
    总分 | < | < | < | < | 100 | 95
    预算执行率 | < | < | 100% | 95% | 10 | 9.5
    产出指标 | 数量指标 | 修路 | 5 | 5 | 90 | 85.5
  `);
  expect(form.total).toBe('F4 G4');
  expect(form.rows).toEqual(['5 预算执行率/*/* D E F G -', '6 产出指标/数量指标/修路 D E F G -']);
});

it('reads money rows with 其中 in a column of its own', () => {
  const form = formIn(`
    项目支出绩效自评表 | < | < | < | < | < | < | <
    项目名称 | 甲 | < | < | < | < | < | <
    项目资金（万元） | | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分
    ^ | 年度资金总额 | < | 100 | 120 | 96 | 80% | 8
    ^ | 其中 | 财政拨款 | 90 | 110 | 90 | |
    ^ | ^ | 自筹资金 | 10 | 10 | 6 | |
    ^ | ^ | 其他 | | | | |
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
    产出指标 | 数量指标 | 修路 | 5 | 5 | 90 | 90 |
  `);
  expect(form.funding?.rows.map((row) => [row.label, row.role])).toEqual([
    ['年度资金总额', 'total'],
    ['财政拨款', 'fiscal'],
    ['自筹资金', 'unitFunds'],
    ['其他', 'other'],
  ]);
  expect(form.indicators).toHaveLength(1);
});

it('reads the two halves of an address that a page break split, with headings between', () => {
  const form = read(`
    项目支出绩效自评表 | < | < | < | < | < | <
    项目名称 | 甲 | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    产出指标 | 数量指标 | 修路 | 5 | 5 | 40 | 40
    一级指标 | 二级指标 | 三级指标 | 年度\\n指标值 | 实际\\n完成值 | 分值 | 得分
    产出指标 | 质量指标 | 合格率 | 100% | 100% | 50 | 50
  `);
  expect(form.rows).toEqual(['4 产出指标/数量指标/修路 D E F G -', '6 产出指标/质量指标/合格率 D E F G -']);
});

it('reads a scored index table with standards and a deduction column', () => {
  const form = read(`
    某镇2021年度部门整体支出绩效评价指标评分表 | < | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 分值 | 评价标准 | 自评得分 | 扣分原因
    投入（15分） | 预算配置（15分） | 在职人员控制率 | 5 | ≤100%得满分，每超1个百分点扣0.5分 | 5 |
    ^ | ^ | 三公经费变动率 | 10 | ≤0得满分 | 9 | 车辆老旧
    过程（85分） | 预算执行 | 预算完成率 | 85 | 100%得满分 | 80 | 工程未结算
    总分 | < | < | 100 | | 94 |
  `);
  expect(form.head.split(' ')[0]).toBe('department');
  expect(form.rows).toEqual([
    '3 投入（15分）/预算配置（15分）/在职人员控制率 - - D F G',
    '4 投入（15分）/预算配置（15分）/三公经费变动率 - - D F G',
    '5 过程（85分）/预算执行/预算完成率 - - D F G',
  ]);
  expect(form.total).toBe('D6 F6');
});

it('reads weights beside every level of an older index table (D7)', () => {
  const form = read(`
    部门整体支出绩效自评指标评分表 | < | < | < | < | < | < | < | < | <
    一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 评价标准 | 指标说明 | 得分 | 备注
    投入 | 15 | 预算配置 | 15 | 在职人员控制率 | 5 | 达标 | 人数 | 5 |
    ^ | ^ | ^ | ^ | 重点支出安排率 | 10 | 达标 | 支出 | 10 |
    过程 | 85 | 预算执行 | 85 | 预算完成率 | 85 | 达标 | 数 | 80 |
    合计 | 100 | | 100 | | 100 | | | 95 |
  `);
  expect(form.rows).toEqual([
    '3 投入/预算配置/在职人员控制率 - - F I J',
    '4 投入/预算配置/重点支出安排率 - - F I J',
    '5 过程/预算执行/预算完成率 - - F I J',
  ]);
  expect(form.total).toBe('F6 I6');
});

it('reads an index table with the year’s targets (D10) and one without weights on its rows', () => {
  const form = read(`
    部门整体支出绩效考评表 | < | < | < | < | < | < | <
    项目 | 考核内容 | 考核指标 | 指标说明 | 年度工作目标 | 评分标准 | 权数 | 考评得分
    履职 | 预算 | 支出实际完成率 | 数 | 95%% | 达标满分 | 20 | 19
    ^ | ^ | 结转结余率 | 数 | 9%% | 达标满分 | 80 | 80
    合计 | < | < | | | | 100 | 99
  `);
  expect(form.rows).toEqual(['3 履职/预算/支出实际完成率 E - G H -', '4 履职/预算/结转结余率 E - G H -']);
});
