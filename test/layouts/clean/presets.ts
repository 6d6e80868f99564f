import type { IndicatorRole, MoneyRole } from '../table';
import { columns, GLYPHS, type Part, type Preset, type PresetId } from './preset';
import { departmentPresets } from './presets-department';

/** The project forms met in the field, each with its own headings, order and marks. */

const MOF_MONEY = columns<MoneyRole>(
  '年初预算数:originalBudget|全年预算数:adjustedBudget|全年执行数:actual|分值:weight|执行率:enteredRate|得分:enteredPoints',
);
const MOF_INDICATORS = columns<IndicatorRole>(
  '一级指标:level1|二级指标:level2|三级指标:level3|年度指标值:target|实际完成值:actual|分值:weight|得分:enteredPoints|偏差原因分析及改进措施:deviation',
);
const MOF_PARTS: readonly Part[] = [
  { label: '其中：当年财政拨款', role: 'fiscal', share: 90 },
  { label: '上年结转资金', role: 'carryOver', share: 10 },
  { label: '其他资金', role: 'other', share: 0 },
];

export const MOF: Preset = {
  id: 'P1',
  kind: 'project',
  title: '项目支出绩效自评表',
  nameLabel: '项目名称',
  unitLabel: '实施单位',
  moneyLabel: '项目资金',
  moneyColumns: MOF_MONEY,
  totalRowLabel: '年度资金总额',
  parts: MOF_PARTS,
  partMark: '—',
  hasRateOnParts: false,
  rate: 'percentSign',
  executionWeight: '10',
  goalHeadings: ['预期目标', '实际完成情况'],
  columns: MOF_INDICATORS,
  target: 'signed',
  percentUnit: '%',
  signs: GLYPHS,
  hasPointsInLabels: false,
  timeliness: '时效指标',
  goalBlocks: null,
  indicatorLabel: '绩效指标',
  totalLabel: '总分',
  isTotalInHead: false,
  hasGrade: false,
  texts: [],
  options: { leadColumn: true, attachmentLine: true },
};

const SUPERIOR: readonly Part[] = [
  { label: '其中：中央、市级补助', role: 'superior', share: 80 },
  { label: '县级资金', role: 'local', share: 20 },
  { label: '其他资金', role: 'other', share: 0 },
];
const TRANSFER_INDICATORS = columns<IndicatorRole>(
  '一级指标:level1|二级指标:level2|三级指标:level3|年度指标值:target|全年完成值:actual|未完成原因和改进措施:deviation',
);

const P2: Preset = {
  ...MOF,
  id: 'P2',
  partMark: null,
  totalRowLabel: '年度资金总额:',
  hasPointsInLabels: true,
  percentUnit: '百分比',
};

const P3: Preset = {
  ...MOF,
  id: 'P3',
  title: '部门预算项目支出绩效自评表',
  moneyLabel: '预算执行情况（10分）',
  moneyColumns: columns(
    '年初预算:originalBudget|调整后预算数:adjustedBudget|预算执行数:actual|预算执行率:enteredRate|权重:weight|得分:enteredPoints|原因:reason',
  ),
  totalRowLabel: '总额',
  parts: [
    { label: '其中：财政资金', role: 'fiscal', share: 100 },
    { label: '财政专户管理资金', role: 'specialAccount', share: 0 },
    { label: '单位资金', role: 'unitFunds', share: 0 },
    { label: '其他资金', role: 'other', share: 0 },
  ],
  partMark: '/',
  hasRateOnParts: true,
  goalHeadings: ['项目年度目标', '年度目标完成情况'],
  columns: columns(
    '一级指标:level1|二级指标:level2|三级指标:level3|指标性质:sign|指标值:target|度量单位:unit|完成值:actual|权重:weight|得分:enteredPoints|未完成原因分析:deviation',
  ),
  target: 'split',
  signs: { ...GLYPHS, text: '定性' },
  indicatorLabel: '绩效指标（90分）',
  totalLabel: '合计',
  texts: [
    { heading: '评价结论', says: 'conclusion' },
    { heading: '存在问题', says: 'problems' },
    { heading: '改进措施', says: 'measures' },
  ],
  options: { leadColumn: true, year: 'afterTitle' },
};

const P4: Preset = {
  ...MOF,
  id: 'P4',
  hasRateOnParts: true,
  columns: columns(
    '一级指标:level1|二级指标:level2|三级指标:level3|指标性质:sign|指标值:target|度量单位:unit|实际完成值:actual|分值:weight|得分:enteredPoints|偏差原因分析及改进措施:deviation',
  ),
  target: 'split',
  signs: { ...GLYPHS, equal: '﹦' },
  hasGrade: true,
  options: { leadColumn: true, twoRowHeader: true, unitPlace: 'ownLine' },
};

const P5: Preset = {
  ...MOF,
  id: 'P5',
  moneyColumns: columns(
    '年初预算数（A）:originalBudget|全年执行数（B）:actual|分值（10分）:weight|执行率（B/A）:enteredRate|得分:enteredPoints|得分计算方法:method',
  ),
  parts: [
    { label: '其中：本年一般公共预算拨款', role: 'fiscal', share: 100 },
    { label: '其他资金', role: 'other', share: 0 },
  ],
  partMark: null,
  columns: columns(
    '一级指标:level1|二级指标:level2|三级指标:level3|分值:weight|年度指标值（A）:target|全年实际值（B）:actual|得分计算方法:method|得分:enteredPoints|未完成原因分析:deviation',
  ),
  target: 'bare',
  options: { leadColumn: true, year: 'plain' },
};

const P6: Preset = {
  ...MOF,
  id: 'P6',
  title: '绩效目标自评表',
  moneyLabel: '资金情况',
  moneyColumns: columns(
    '全年预算数（A）:adjustedBudget|全年执行数（B）:actual|分值:weight|执行率（B/A）:enteredRate|得分:enteredPoints',
  ),
  totalRowLabel: '年度资金总额：',
  parts: [
    { label: '其中：本年财政拨款', role: 'fiscal', share: 100 },
    { label: '其他资金', role: 'other', share: 0 },
  ],
  partMark: null,
  goalHeadings: ['年初设定目标', '年度总体目标完成情况综述'],
  columns: columns(
    '一级指标:level1|二级指标:level2|三级指标:level3|分值:weight|年度指标值:target|全年实际值:actual|得分:enteredPoints|未完成原因及拟采取的改进措施:deviation',
  ),
  hasPointsInLabels: true,
  options: { year: 'ownLine', notesBelow: ['注：1.其他资金包括社会投入资金等。', '2.得分一栏不得超过分值。'] },
};

const P7: Preset = {
  ...MOF,
  id: 'P7',
  title: '中央、市级专项转移支付绩效目标自评表',
  nameLabel: '专项（项目）名称',
  moneyColumns: columns('全年预算数（A）:adjustedBudget|全年执行数（B）:actual|执行率（B/A）:enteredRate'),
  parts: SUPERIOR,
  executionWeight: null,
  goalHeadings: ['年初设定目标', '全年实际完成情况'],
  columns: TRANSFER_INDICATORS,
  target: 'bare',
  totalLabel: null,
  options: { levels: 'blankBelow' },
};

const P8: Preset = {
  ...MOF,
  id: 'P8',
  nameLabel: '项目名称',
  unitLabel: '项目实施单位',
  moneyLabel: '预算执行情况（20分）',
  moneyColumns: columns(
    '预算数（A）:adjustedBudget|执行数（B）:actual|执行率（B/A）:enteredRate|得分（20分*执行率）:enteredPoints',
  ),
  totalRowLabel: '年度财政资金总额',
  parts: [],
  executionWeight: '20',
  goalHeadings: null,
  columns: columns(
    '一级指标:level1|二级指标:level2|三级指标:level3|年初目标值（A）:target|实际完成值（B）:actual|得分:enteredPoints',
  ),
  timeliness: '进度指标',
  goalBlocks: ['40', '40'],
  texts: [
    { heading: '偏差大或目标未完成原因分析', says: 'reasons' },
    { heading: '改进措施及结果应用方案', says: 'measures' },
  ],
  options: { leadColumn: true, signatures: true },
};

const P9: Preset = {
  ...MOF,
  id: 'P9',
  moneyColumns: columns(
    '年初预算数:originalBudget|全年预算数（A）:adjustedBudget|全年执行数（B）:actual|分值:weight|得分:enteredPoints|执行率（B/A）:enteredRate|偏差原因分析及改进措施:reason',
  ),
  columns: columns(
    '一级指标:level1|二级指标:level2|三级指标:level3|年度指标值（A）:target|实际完成值（B）:actual|分值:weight|得分:enteredPoints|偏差原因分析及改进措施:deviation',
  ),
  options: { leadColumn: true, unitPlace: 'title' },
};

const P10: Preset = {
  ...MOF,
  id: 'P10',
  columns: columns(
    '一级指标:level1|二级指标:level2|三级指标:level3|评分标准:method|年度指标值:target|实际完成值:actual|分值:weight|得分:enteredPoints|偏差原因分析及改进措施:deviation',
  ),
  options: { levels: 'repeated', notesBelow: ['注：1.各项得分不超过分值。', '2.定量指标按完成比例计分。'] },
};

const P11: Preset = {
  ...P7,
  id: 'P11',
  title: '转移支付区域绩效自评表',
  nameLabel: '转移支付（项目）名称',
  moneyColumns: columns('全年预算数（A）:adjustedBudget|全年执行数（B）:actual|预算执行率（B/A）:enteredRate'),
  parts: [
    { label: '其中：中央补助地方资金', role: 'superior', share: 100 },
    { label: '其他资金', role: 'other', share: 0 },
  ],
  target: 'signed',
  options: { leadColumn: true },
};

const P12: Preset = {
  ...MOF,
  id: 'P12',
  moneyLabel: '资金来源',
  moneyColumns: columns(
    '年初预算:originalBudget|年度预算调整:adjustment|调整后的预算:adjustedBudget|全年执行数:actual|预算执行率%:enteredRate|自评得分:enteredPoints',
  ),
  parts: [
    { label: '当年财政资金', role: 'fiscal', share: 90 },
    { label: '上年结转资金', role: 'carryOver', share: 10 },
    { label: '其他资金', role: 'other', share: 0 },
  ],
  partMark: null,
  rate: 'bare',
  columns: columns(
    '一级指标:level1|二级指标:level2|指标名称:level3|计算符号:sign|指标值:target|实际完成值:actual|计量单位:unit|分值:weight|得分:enteredPoints|偏差原因分析及改进措施:deviation',
  ),
  target: 'split',
  options: { unitPlace: 'ownLine', levels: 'repeated' },
};

export const PRESETS: ReadonlyMap<PresetId, Preset> = new Map(
  [MOF, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, ...departmentPresets(MOF, P8)].map((preset) => [
    preset.id,
    preset,
  ]),
);
export const PRESET_IDS: readonly PresetId[] = [...PRESETS.keys()];
