import { read } from '../reading';

/** 四级指标 names the rows that one 三级指标 is merged over; beside one of its own it only explains. */

it('names a row by its 四级指标 where several share one 三级指标', () => {
  const { rows } = read(`
    部门整体支出绩效自评表（2023年度） | < | < | < | < | < | < | <
    单位名称 | 某县教育局 | < | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 四级指标 | 指标值 | 完成值 | 分值 | 得分
    产出指标 | 数量指标 | 校舍建设 | 新建校舍面积 | ≥5000㎡ | 5200㎡ | 20 | 20
    ^ | ^ | ^ | 维修校舍面积 | ≥8000㎡ | 7600㎡ | 20 | 19
    ^ | 质量指标 | 工程合格率 | 验收合格工程占比 | 100% | 100% | 60 | 60
    合计 | < | < | < | < | < | 100 | 99
  `);
  expect(rows).toEqual([
    '4 产出指标/数量指标/新建校舍面积 E F G H -',
    '5 产出指标/数量指标/维修校舍面积 E F G H -',
    '6 产出指标/质量指标/工程合格率 E F G H -',
  ]);
});
