/** Sentences about the forms and how their columns were understood. */

export const FORMS = {
  heading: '自评表',
  references: '基础数据与清单',
  summary: (taking: number, all: number) => `${String(taking)} 张参与，共 ${String(all)} 张`,
  take: (name: string) => `“${name}”参与计算`,
  onSheet: (name: string, sheet: string) => `${name}（${sheet}）`,
  aside: {
    blank: '空白表，没有可计算的内容',
    hidden: '在隐藏的工作表上，不参与',
    otherYear: (year: number | null) => `${year === null ? '' : `${String(year)} 年度，`}与多数表年度不同，勾选后参与`,
    notChosen: '没有勾选，不参与',
    lends:
      '没有勾选，不检查它本身，但其中的数字仍用来算整体支出的比率；连数字也不用时，请隐藏这张工作表，再点“计算得分”',
  },
  pendingRecalculation: '勾选已改，点“计算得分”后生效。',
  whatAndWhere: (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' · '),
  total: '总分',
  pendingTotal: '待定',
  points: '分',
  known: (known: string) => `已确定 ${known} 分`,
  pending: (weight: string) => `待判定 ${weight} 分值`,
  kept: (weight: string) => `其中 ${weight} 分值沿用表内得分`,
  afterWriting: '按您的选择写入之后',
  entered: (points: string) => `表内填 ${points}`,
  rate: '执行率',
  noRate: '算不出',
  grade: '等级',
  noGrade: '等级待定',
  execution: '预算执行',
  otherLevel: '其他指标',
  bar: (label: string, points: string, weight: string) => `${label}：${points} 分，分值 ${weight}`,
  barPending: (weight: string) => `（还有 ${weight} 待判定）`,
  donut: (known: string, pending: string, weight: string) => `满分 ${weight}，已确定 ${known}，待判定 ${pending}`,
  notScored: '没有分值，只检查填写是否完整',
  reference: '不计分，用来与其他表核对',
  columns: '识别结果',
  columnsLead: '各列是按表头这样认的；认错了可以改，改后重新计算。',
  columnsAgain: '恢复按表头认',
  columnsAgainOf: (sheet: string) => `“${sheet}”恢复按表头认`,
  lost: (sheet: string) => `“${sheet}”按您改过的列已认不出是什么表，没有列入结果。`,
  column: (letter: string, heading: string) => (heading === '' ? `${letter} 列` : `${letter} 列“${heading}”`),
  columnRole: (letter: string, heading: string) => (heading === '' ? `${letter} 列是` : `${letter} 列“${heading}”是`),
  uncertain: '不太确定',
} as const;

export const WORKINGS = {
  heading: '计算过程',
  facts: '读到的数据',
  loading: '正在打开 …',
  rule: (no: number) => `规则 ${String(no)}`,
  rules: '计分规则与依据',
  figures: (points: string | null, weight: string | null) =>
    `${points ?? '待定'}${weight === null ? '' : ` / ${weight}`}`,
} as const;

export const COLUMN_DIALOG = {
  heading: '请确认几列的含义',
  lead: '下面这些列的表头有不止一种理解，确认一次即可，以后打开这份工作簿不再问。',
  where: (sheet: string, letter: string) => `${sheet}，${letter} 列`,
  confirm: '确认并计算',
} as const;
