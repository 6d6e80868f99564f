/** Every sentence of the sheet 评分规则 that is not the name of a setting. */

export const RULE_SHEET = {
  name: '评分规则',
  title: '预算绩效自评评分规则',
  notes: [
    '本表由财政部门填写，随自评表模板印发；绩效自评助手按本表计分。只改“取值”，不改“项目”的名称。',
    '百分数写成 90%，分数写成数字；“可填”列出的词要照写。整行删去的项目按产品默认口径。',
  ],
  item: '项目',
  value: '取值',
  remark: '说明',
  id: '规则编号',
  ruleTitle: '规则名称',
  fingerprint: '规则指纹',
  fingerprintRemark: '印发时由软件填写，用来识别规则是否被改动；财政部门手工修改规则后请清空，或用软件重新印发。',
  none: '无',
  off: '不启用',
  unused: '—',
  mayBe: (words: readonly string[]) => `可填：${words.join('、')}`,
  numberOf: {
    points: '填分数',
    percent: '填百分数',
    percentage: '填百分数',
    count: '填整数',
    text: '填文字',
    rule: '填检查项目的名称',
  },
  orOff: (word: string) => `不采用时填“${word}”`,
  basis: (says: string, source: string) => `${says}（${source}）`,
  noRules: '单项指标',
  rulesTitle: '十、单项指标的计分办法',
  rulesNote:
    '名称中包含所写文字的指标按这里的办法计分，先于上面各条。同一个“单项指标”写在几行的，第一行写名称、办法和要素，以后每行写一档或一项。',
  rule: (no: number) => `单项指标 ${String(no)}`,
  ruleHeadings: ['指标名称包含', '计分办法', '要素', '要素', '要素', '要素', '要素'],
} as const;

const quoted = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

/** Every one names the cell, what stands there and what to write. */
export const PROBLEM = {
  place: (cell: string, label: string) => `“评分规则”表 ${cell}（${label}）`,
  blank: (place: string, wanted: string) => `${place}没有填写，应${wanted}。`,
  broken: (place: string) => `${place}显示错误值或公式没有结果，请直接填写内容。`,
  notAChoice: (place: string, text: string, words: readonly string[]) =>
    `${place}写的是${quoted(text)}，只能填：${words.join('、')}。`,
  notARule: (place: string, text: string) =>
    `${place}写的${quoted(text)}不是检查项目，请照“问题清单”中“问题”一栏的名称填写。`,
  notPercent: (place: string, text: string) => `${place}应填百分数，例如 90%，现在是${quoted(text)}。`,
  notPoints: (place: string, text: string) => `${place}应填数字，例如 0.5，现在是${quoted(text)}。`,
  notCount: (place: string, text: string) => `${place}应填整数，例如 2，现在是${quoted(text)}。`,
  twice: (place: string, first: string) => `${place}与 ${first} 重复，请只留一行。`,
  unknown: (cell: string, text: string) => `“评分规则”表 ${cell} 的${quoted(text)}不是评分规则的项目，请检查写法。`,
  noLabel: (cell: string) => `“评分规则”表 ${cell} 没有写项目名称，这一行没有读取，请补上项目名称或清空这一行。`,
  together: (place: string, other: string) => `${place}和“${other}”要么都填写，要么都填“不启用”。`,
  noneAndMore: (place: string) => `${place}写了“无”，但还有同名的行，请只留一种。`,
  ruleName: (place: string) => `${place}没有写指标名称。`,
  ruleKind: (place: string, text: string, words: readonly string[]) =>
    `${place}的计分办法${quoted(text)}不认识，可填：${words.join('、')}。`,
  element: (place: string, text: string, words: readonly string[]) =>
    `${place}的${quoted(text)}不是这种办法的要素，应写成“名称：内容”，可用的名称有：${words.join('、')}。`,
  elementTwice: (place: string, name: string) => `${place}的“${name}”写了两次。`,
  elementMissing: (place: string, names: readonly string[]) => `${place}还缺少：${names.map(quoted).join('、')}。`,
  tooMuch: (place: string) => `${place}的内容没有写在要素一栏，请移到右边。`,
} as const;
