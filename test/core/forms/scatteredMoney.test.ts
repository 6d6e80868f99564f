import { recognise } from '../../../src/core/forms/recognise';
import { paper } from './paper';
import { money, only } from './readOne';

/** Money outside a table of its own, and money that cannot be read. */

const TABLE = `
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
  产出指标 | 数量指标 | 修路 | 5公里 | 5公里 | 90 | 90 |
`;

it('reads labels with their amounts beside them', () => {
  const form = only(`
    2021年度财政项目支出绩效自评表 | < | < | < | < | < | < | <
    当年预算数（元） | 1,250,000.00 | < | 上年预算数（元） | 1200000 | < | < | <
    预算执行数（元） | 1,245,800.00 | < | 预算执行率（%） | 99.66% | < | < | <
    ${TABLE}
  `);
  expect(money(form)).toEqual([[null, 'B2', 'B3', 'E3', null, null]]);
  expect([form.moneyUnit, form.funding?.denominator]).toEqual(['元', 'adjusted']);
});

it('reads amounts down the side under the total of the sources', () => {
  const form = only(`
    项目支出绩效自评表（2022年度） | < | < | < | < | < | <
    项目资金（万元） | | 财政拨款 | 其他资金 | 年度资金总额 | 分值 | 得分
    ^ | 全年预算数 | 30 | 0 | 30 | 10 | 9
    ^ | 全年执行数 | 27 | 0 | 27 | ^ | ^
    ^ | 执行率 | 90% | | 90% | ^ | ^
    ${TABLE}
  `);
  expect(money(form)).toEqual([[null, 'E3', 'E4', 'E5', 'F3', 'G3']]);
});

it('reads no amounts where sources have no total, or a label stands twice, and says so', () => {
  const { forms, unrecognised } = recognise([
    paper(
      '表',
      `
      项目支出绩效自评表（2022年度） | < | < | <
      资金来源 | 财政拨款 | 其他资金 | <
      全年预算数 | 30 | 5 |
      全年执行数 | 27 | 5 |
      一级指标 | 三级指标 | 指标值 | 完成值
      产出指标 | 修路 | 5公里 | 5公里
    `,
    ),
  ]);
  expect(forms.map((form) => form.funding)).toEqual([null]);
  expect(unrecognised).toEqual([{ sheet: '表', at: { sheet: '表', row: 3, col: 0 }, missing: [], what: 'money' }]);
});

it('does not ask for money in a form that has none, nor in a list of tasks', () => {
  const drawing = `
    部门整体支出绩效自评表（2022年度） | < | < | < | < | < | < | <
    任务名称 | 主要内容 | 预算金额（万元） | < | 执行金额（万元） | < | 执行率 | <
    修路 | 五公里 | 10 | < | 9 | < | 90% | <
    ${TABLE}
  `;
  expect(recognise([paper('表', drawing)]).unrecognised).toEqual([]);
  expect(only(drawing).funding).toBeNull();
});

it('names a form whose headings stand at the side', () => {
  const { forms, unrecognised } = recognise([
    paper(
      '表',
      `
      项目支出绩效自评表（2022年度） | < | <
      项目名称 | 道路养护 | <
      一级指标 | 产出指标 | 效益指标
      三级指标 | 养护里程 | 受益人口
      年度指标值 | 86公里 | 3万人
      实际完成值 | 86公里 | 3万人
      分值 | 60 | 30
      得分 | 60 | 30
    `,
    ),
  ]);
  expect(forms).toEqual([]);
  expect(unrecognised).toEqual([{ sheet: '表', at: { sheet: '表', row: 0, col: 0 }, missing: [], what: 'turned' }]);
});
