import { MONTH_NAMES } from '../law/months';
import { RATE_NAMES } from '../law/rateNames';
import type { NamedRule } from '../law/profile';
import type { Leaf } from './fold';
import { choice, PERCENT, POINTS, TEXT, type ValueKind } from './line';

/** How the rules for one name stand on the sheet: each kind a word, each part of it "名称：内容". */

/** One part of a rule. `off`: the word for null. */
export interface Element {
  readonly word: string;
  readonly value: ValueKind;
  readonly off?: string;
  put(value: Leaf): Readonly<Record<string, Leaf>>;
  /** undefined: this rule has no such part. */
  take(part: Readonly<Record<string, unknown>>): Leaf | undefined;
}

export interface RuleShape {
  readonly kind: NamedRule['kind'];
  readonly word: string;
  readonly elements: readonly Element[];
  /** Parts of which there are several, each on a row of its own. */
  readonly list?: { readonly key: string; readonly elements: readonly Element[] };
  /** Of each group one must be there. */
  readonly needed: readonly (readonly string[])[];
  readonly neededInList?: readonly (readonly string[])[];
}

function element(word: string, key: string, value: ValueKind, off?: string): Element {
  return {
    word,
    value,
    ...(off === undefined ? {} : { off }),
    put: (given) => ({ [key]: given }),
    take: (part) => leafOf(part[key]),
  };
}

/** The bound of a situation, on one side. */
function bounded(word: string, is: 'atMost' | 'atLeast'): Element {
  return {
    word,
    value: POINTS,
    put: (bound) => ({ is, bound }),
    take: (part) => (part['is'] === is ? leafOf(part['bound']) : undefined),
  };
}

function leafOf(value: unknown): Leaf | undefined {
  return typeof value === 'string' || value === null ? value : undefined;
}

const BETTER = choice({ higher: '越高越好', lower: '越低越好' });
/** Only rules that are tied to a rate have it. */
const TIED = element('比率', 'rate', choice(RATE_NAMES));
const DIRECTION = element('方向', 'better', BETTER);
const POINTS_GIVEN = element('得分', 'points', POINTS);
const SHARE_GIVEN = element('得分比例', 'share', PERCENT);
const GIVEN = [POINTS_GIVEN.word, SHARE_GIVEN.word];

export const RULE_SHAPES: readonly RuleShape[] = [
  {
    kind: 'deduct',
    word: '超过满分线扣分',
    elements: [
      TIED,
      DIRECTION,
      element('满分线', 'threshold', POINTS, '按表中目标值'),
      element('每偏离', 'per', POINTS),
      element('扣分', 'minus', POINTS),
      element('不足一个', 'count', choice({ whole: '不扣', begun: '按一个扣', proRata: '按比例扣' })),
    ],
    needed: [['方向'], ['满分线'], ['每偏离'], ['扣分'], ['不足一个']],
  },
  {
    kind: 'bands',
    word: '分档计分',
    elements: [TIED, DIRECTION],
    list: { key: 'bands', elements: [element('达到', 'bound', POINTS), POINTS_GIVEN, SHARE_GIVEN] },
    needed: [['方向']],
    neededInList: [['达到'], GIVEN],
  },
  {
    kind: 'deviation',
    word: '按偏离目标的程度分档',
    elements: [],
    list: { key: 'bands', elements: [element('偏离不超过', 'upTo', PERCENT), SHARE_GIVEN] },
    needed: [],
    neededInList: [['偏离不超过'], ['得分比例']],
  },
  {
    kind: 'proportional',
    word: '按比例计分',
    elements: [
      TIED,
      element('方向', 'better', choice({ higher: '越高越好', lower: '越低越好', equal: '等于最好' })),
      element('目标', 'target', POINTS),
    ],
    needed: [['方向'], ['目标']],
  },
  {
    kind: 'slope',
    word: '按比率扣减',
    elements: [TIED, element('系数', 'factor', POINTS), element('零分线', 'zeroAbove', POINTS)],
    needed: [['系数'], ['零分线']],
  },
  {
    kind: 'situations',
    word: '按情形计分',
    elements: [],
    list: {
      key: 'situations',
      elements: [
        element('比率', 'rate', choice(RATE_NAMES)),
        bounded('不超过', 'atMost'),
        bounded('不低于', 'atLeast'),
        POINTS_GIVEN,
        SHARE_GIVEN,
      ],
    },
    needed: [],
    neededInList: [['比率'], ['不超过', '不低于'], GIVEN],
  },
  {
    kind: 'milestones',
    word: '按时点执行率计分',
    elements: [],
    list: {
      key: 'milestones',
      elements: [
        element('时点', 'month', choice(MONTH_NAMES)),
        element('不低于', 'atLeast', POINTS),
        POINTS_GIVEN,
        SHARE_GIVEN,
      ],
    },
    needed: [],
    neededInList: [['时点'], ['不低于'], GIVEN],
  },
  {
    kind: 'checklist',
    word: '逐项检查',
    elements: [],
    list: { key: 'items', elements: [element('检查项', 'says', TEXT), POINTS_GIVEN] },
    needed: [],
    neededInList: [['检查项'], ['得分']],
  },
  {
    kind: 'violations',
    word: '每例扣分',
    elements: [element('每例扣', 'minus', POINTS)],
    needed: [['每例扣']],
  },
];

export const KIND_WORDS: readonly string[] = RULE_SHAPES.map(({ word }) => word);
