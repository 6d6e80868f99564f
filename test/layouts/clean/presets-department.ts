import { columns, type Preset } from './preset';

/** The department forms met in the field; `mof` and `goals` are the project forms they grew out of. */
export function departmentPresets(mof: Preset, goals: Preset): Preset[] {
  const whole: Preset = {
    ...mof,
    kind: 'department',
    title: '部门整体支出绩效自评表',
    nameLabel: '单位名称',
    unitLabel: null,
    moneyLabel: '预算资金',
  };
  const D1: Preset = {
    ...goals,
    id: 'D1',
    kind: 'department',
    title: '部门整体支出绩效自评表',
    nameLabel: '单位名称',
    unitLabel: null,
    goalBlocks: ['80'],
  };
  const D4: Preset = {
    ...whole,
    id: 'D4',
    moneyLabel: '部门（单位）总体资金',
    moneyColumns: columns(
      '年初预算数（A）:originalBudget|全年执行数（B）:actual|分值（10分）:weight|得分:enteredPoints|得分计算方法:method',
    ),
    totalRowLabel: '年度资金总额：',
    parts: [
      { label: '基本支出', role: 'basic', share: 60 },
      { label: '项目支出', role: 'project', share: 40 },
      { label: '其他', role: 'other', share: 0 },
    ],
    partMark: null,
    goalHeadings: ['年初设定目标', '年度总体目标完成情况'],
    columns: columns(
      '一级指标:level1|二级指标:level2|三级指标:level3|年度指标值（A）:target|全年实际值（B）:actual|分值:weight|得分计算方法:method|得分:enteredPoints|未完成原因分析:deviation',
    ),
    options: { leadColumn: true, year: 'beforeTitle' },
  };
  const D5: Preset = {
    ...whole,
    id: 'D5',
    moneyLabel: '部门预算执行情况',
    moneyColumns: columns(
      '年初预算数:originalBudget|全年（调整）预算数:adjustedBudget|全年执行数:actual|执行率（%）:enteredRate|执行率权重:weight|执行率得分（分）:enteredPoints',
    ),
    parts: [],
    rate: 'bare',
    goalHeadings: ['年初绩效目标', '全年目标实际完成情况'],
    columns: columns(
      '指标名称:level3|计量单位:unit|指标性质:sign|年初指标值:originalTarget|调整指标值:target|全年完成值:actual|得分系数（%）:coefficient|指标权重（分）:weight|指标得分（分）:enteredPoints|是否核心指标:other|说明:deviation',
    ),
    target: 'split',
    totalLabel: '自评总分（分）',
    isTotalInHead: true,
    options: { unitPlace: 'ownLine' },
  };
  const D8: Preset = { ...whole, id: 'D8', nameLabel: '部门' };
  const DJ: Preset = {
    ...whole,
    id: 'DJ',
    moneyColumns: columns(
      '全年预算数:originalBudget|全年预算调整数:adjustedBudget|资金执行数:actual|执行率:enteredRate|分值:weight|得分:enteredPoints',
    ),
    parts: [
      { label: '其中：人员类', role: 'personnel', share: 55 },
      { label: '运转类公用经费', role: 'operatingPublic', share: 10 },
      { label: '特定目标类', role: 'targeted', share: 35 },
    ],
    hasRateOnParts: true,
    hasGrade: true,
  };
  return [D1, D4, D5, D8, DJ];
}
