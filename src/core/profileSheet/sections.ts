import { describeChecks } from '../checks';
import { choice, COUNT, PERCENT, PERCENTAGE, POINTS, type Line, type Section, type Table } from './line';
import { RULE_SHEET } from './wording';

const line = (path: string, label: string, value: Line['value'], off?: string): Line => ({
  path,
  label,
  value,
  ...(off === undefined ? {} : { off }),
});

const list = (path: string, label: string, columns: Table['columns'], form: Table['form'] = 'list'): Table => ({
  path,
  label,
  columns,
  form,
});

const FROM = { key: 'from', label: '下限（含）', value: PERCENT } as const;
const UP_TO = { key: 'upTo', label: '不超过', value: PERCENT } as const;
const SHARE = { key: 'share', label: '得分值的', value: PERCENT } as const;
const RULES: Line['value'] = { kind: 'rule', words: new Map(describeChecks().map(({ id, title }) => [id, title])) };
const ASK = '由填报人判断';
const { off: OFF } = RULE_SHEET;

/** Every setting of a profile but the rules for one name, in the order of the sheet. */
export const SECTIONS: readonly Section[] = [
  {
    title: '一、预算执行率',
    parts: [
      line(
        'execution.denominator',
        '执行率的分母',
        choice({ adjusted: '调整后预算数', original: '年初预算数', received: '到位资金' }),
      ),
      line(
        'execution.method',
        '执行率计分办法',
        choice({ linear: '执行率乘分值', bands: '按执行率分档', perPoint: '低于满分线扣分' }),
      ),
      list('execution.bands', '执行率分档', [FROM, SHARE]),
      line('execution.perPoint.fullFrom', '执行率满分线', PERCENT),
      line('execution.perPoint.minus', '执行率每低 1 个百分点扣分', POINTS),
      line('execution.perPoint.zeroBelow', '执行率零分线', PERCENT),
      line('execution.defaultWeight', '表中没写时预算执行率的分值', POINTS),
      line('execution.overBudget', '执行率超过 100% 时', choice({ cap: '按分值封顶', block: '暂不计分' })),
      line('execution.zeroBudget', '预算数为 0 时', choice({ ask: ASK, zero: '不得分', full: '得满分' })),
    ],
  },
  {
    title: '二、定量指标',
    parts: [
      line('quantitative.missed', '未达到目标值时', choice({ ratio: '按完成比例计分', zero: '不得分' })),
      line('quantitative.atMost', '超过上限目标时', choice({ ratio: '按目标值÷完成值计分', linear: '按超出幅度扣减' })),
      line('quantitative.atMostZero', '目标为 0 而实际大于 0 时', choice({ zero: '不得分', ask: ASK })),
      line(
        'quantitative.equal',
        '“＝”型目标',
        choice({ asAtLeast: '按不低于目标值计分', strict: '必须等于，超过的由填报人判断' }),
      ),
      line('quantitative.negativeActual', '完成值为负时', choice({ ask: ASK, zero: '不得分' })),
      line('quantitative.late', '晚于时限时', choice({ ask: ASK, zero: '不得分', share: '得部分分值' })),
      line('quantitative.late.share', '晚于时限时得分值的', PERCENT, RULE_SHEET.unused),
      line(
        'quantitative.range',
        '超出区间目标时',
        choice({ ask: ASK, proportional: '按最近一端的比例计分', steps: '按偏离分档' }),
      ),
      list('quantitative.rangeSteps', '区间外偏离分档', [UP_TO, SHARE]),
      line(
        'quantitative.satisfaction',
        '满意度计分办法',
        choice({ asTarget: '按目标值计分', ofFull: '按满分线的比例计分', linear: '满分线与零分线之间按直线计分' }),
      ),
      line('quantitative.satisfaction.full', '满意度满分线', PERCENTAGE, RULE_SHEET.unused),
      line('quantitative.satisfaction.zero', '满意度零分线', PERCENTAGE, RULE_SHEET.unused),
      line('quantitative.coefficient', '表中的得分系数', choice({ ignore: '不作为依据', points: '分值乘得分系数' })),
      line('quantitative.noEvidence', '佐证材料栏空白时', choice({ ignore: '不影响得分', zero: '不得分' })),
      line(
        'quantitative.standards',
        '表中评分标准按百分点扣分时',
        choice({
          ask: '不足一个百分点的由填报人判断',
          whole: '不足一个百分点不扣',
          proRata: '不足一个百分点按比例扣',
          ignore: '不按表中评分标准计分',
        }),
      ),
      line(
        'quantitative.blankAdjustedTarget',
        '有调整后目标列而未填时',
        choice({ missing: '按目标值缺失提示', skip: '不计分' }),
      ),
    ],
  },
  {
    title: '三、超额完成',
    parts: [
      line('quantitative.overFulfilment.from', '完成值达到目标值的多少算超额', PERCENT),
      line(
        'quantitative.overFulfilment.fromIncluded',
        '正好达到这一比例算不算超额',
        choice({ true: '算', false: '不算' }),
      ),
      line('quantitative.overFulfilment.countsByAtLeast', '计数指标至少超出多少才算', POINTS),
      line('quantitative.overFulfilment.zeroTargetFrom', '目标为 0 时完成值达到多少算超额', POINTS, OFF),
      line(
        'quantitative.overFulfilment.reason',
        '超额完成要不要说明原因',
        choice({ none: '不要求', note: '应说明', must: '必须说明' }),
      ),
      line(
        'quantitative.overFulfilment.effect',
        '超额完成对得分的影响',
        choice({
          none: '不影响',
          flag: '只作标记',
          minus: '扣固定分',
          zero: '不得分',
          deviation: '按偏离度扣减',
          ladder: '按超额分档',
        }),
      ),
      line(
        'quantitative.overFulfilment.appliesTo',
        '超额规定适用于',
        choice({ all: '所有指标', quantity: '数量指标' }),
      ),
      line('quantitative.overFulfilment.minusPoints', '超额扣固定分的分数', POINTS),
      line('quantitative.overFulfilment.deviationFactor', '按偏离度扣减的系数', POINTS),
      list('quantitative.overFulfilment.ladder', '超额分档', [{ ...FROM, label: '完成值达到目标值的' }, SHARE]),
    ],
  },
  {
    title: '四、定性指标',
    parts: [
      line('qualitative.full', '“达成”一档的下限', PERCENT),
      line('qualitative.partial', '“部分达成”一档的下限', PERCENT),
      line('qualitative.machine.achieved', '“达成”自动给分值的', PERCENT, ASK),
      line('qualitative.machine.partial', '“部分达成”自动给分值的', PERCENT, ASK),
      line('qualitative.machine.notAchieved', '“未达成”自动给分值的', PERCENT, ASK),
    ],
  },
  {
    title: '五、取整',
    parts: [
      line('rounding.points', '得分取整', choice({ halfUp: '四舍五入', truncate: '舍去尾数' })),
      line('rounding.pointDecimals', '得分保留小数位数', COUNT),
      line('rounding.rateDecimals', '百分数保留小数位数', COUNT),
    ],
  },
  {
    title: '六、总分和等级',
    parts: [
      list('total.grades', '总分等级', [
        { key: 'grade', label: '等级', value: choice({ 优: '优', 良: '良', 中: '中', 差: '差' }) },
        { key: 'from', label: '分数下限（含）', value: POINTS },
      ]),
      line('total.notApplicable', '有不适用的指标时', choice({ listed: '只列出，不折算', rebased: '折算为满分' })),
      list('total.caps', '按执行率限制总分', [
        { key: 'below', label: '执行率低于', value: PERCENT },
        { key: 'atMost', label: '总分不超过', value: POINTS },
      ]),
      line('total.ceiling', '总分上限', POINTS, OFF),
      line('total.unexplainedAdjustment.from', '预算调整无说明时限制总分：调整幅度达到', PERCENT, OFF),
      line('total.unexplainedAdjustment.above', '预算调整无说明时限制总分：总分高于', POINTS, OFF),
      line('total.projects.share', '部门总分中项目得分所占比例', PERCENT, OFF),
      line(
        'total.projects.weighBy',
        '项目得分怎样平均',
        choice({ budget: '按预算数加权', spent: '按执行数加权', equal: '不加权' }),
        OFF,
      ),
    ],
  },
  {
    title: '七、部门整体支出的比率',
    parts: [
      line(
        'rates.adjustmentExempt',
        '政策性、不可抗力、上级交办的预算调整',
        choice({ deduct: '予以扣除', ignore: '不扣除' }),
      ),
      line('rates.carryOverBase', '结转结余率的分母', choice({ budget: '支出预算数', final: '支出完成数' })),
      line('rates.threePublicChangeBy', '三公经费变动率按', choice({ final: '决算数', budget: '预算数' })),
      line('rates.keyProjectsBy', '重点支出安排率按', choice({ budget: '预算数', final: '决算数' })),
      line(
        'rates.typedActual',
        '填写的完成值与基础数据不一致时',
        choice({ asTyped: '按填写的计分并提示', computed: '按基础数据计分' }),
      ),
    ],
  },
  {
    title: '八、分值',
    parts: [
      line('weights.total', '分值合计', POINTS),
      list('weights.targetTable', '目标申报表的分值合计', [{ key: '', label: '合计', value: POINTS }], 'values'),
      list('weights.usualSplits', '通常的分值构成', [
        { key: 'execution', label: '预算执行率', value: POINTS },
        { key: 'cost', label: '成本', value: POINTS },
        { key: 'output', label: '产出', value: POINTS },
        { key: 'benefit', label: '效益', value: POINTS },
        { key: 'satisfaction', label: '满意度', value: POINTS },
      ]),
    ],
  },
  {
    title: '九、要求说明和提醒',
    parts: [
      line('review.lowExecution', '执行率低于多少要说明原因', PERCENT),
      line('review.adjustmentWithReasonCell', '有原因栏时预算调整达到多少要说明', PERCENT),
      line('review.adjustmentWithoutReasonCell', '无原因栏时预算调整达到多少要说明', PERCENT),
      line('review.pointTolerance', '得分合计允许的尾差', POINTS),
      line('review.problemsBelowTotal', '总分低于多少必须写问题和措施', POINTS, OFF),
      line('review.early.gap', '指标得分比例高出执行率的多少提醒', PERCENT, OFF),
      line('review.early.unspent', '预算未支出达到多少提醒', PERCENT, OFF),
      list(
        'severities',
        '检查的严重程度',
        [
          { key: 'rule', label: '检查项目（与“问题清单”的“问题”相同）', value: RULES },
          {
            key: 'level',
            label: '严重程度',
            value: choice({ error: '必须改', warning: '请核实', hint: '提示', off: '不检查' }),
          },
        ],
        'record',
      ),
    ],
  },
];

/** Settings that are on or off together. */
export const TOGETHER: readonly string[] = ['total.unexplainedAdjustment', 'total.projects', 'review.early'];

/** Choices that need a value of their own, but for the words that do without. */
export const CHOICES_WITH_VALUES: readonly {
  readonly path: string;
  readonly without: readonly string[];
  readonly needs: readonly string[];
}[] = [
  { path: 'quantitative.late', without: ['ask', 'zero'], needs: ['quantitative.late.share'] },
  {
    path: 'quantitative.satisfaction',
    without: ['asTarget'],
    needs: ['quantitative.satisfaction.full', 'quantitative.satisfaction.zero'],
  },
];
