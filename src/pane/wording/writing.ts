import type { OfferKind } from '../../core/selection';

/** Sentences about what is written, what is not, and what is taken away. */

export const PREVIEW = {
  heading: '写入前请看一遍',
  back: '返回',
  chosen: (ticked: number, all: number) => `将写入 ${String(ticked)} 个单元格（共列出 ${String(all)} 个）`,
  confirm: (count: number) => `写入 ${String(count)} 个单元格`,
  confirmSheets: '只写结果表',
  nothingTicked: '没有勾选要写的单元格',
  kept: '写入前会留下原来的值，之后可以一键撤销。建议先把工作簿另存一份再写。',
  keptShort: '原来的值会留下，可以撤销。',
  stale: '工作簿又改过，写入前会先按新的内容重新核对。',
  scoresOnly: '只写得分',
  scoresOnlyNote: '只填写自评表里的得分、执行率、总分和等级。',
  withSheets: '同时写结果表',
  withSheetsNote: '另加“自评结果”“问题清单”“得分计算过程”三张表，您的表不受影响。',
  scope: '写入范围',
  blank: '空',
  tick: (cell: string, what: string, from: string, to: string) => `写入 ${cell}（${what}）：${from} 改为 ${to}`,
  tickForm: (name: string) => `“${name}”全部勾选`,
  formCount: (ticked: number, all: number) => `${String(ticked)} / ${String(all)}`,
  show: '展开',
  hide: '收起',
  total: (total: string) => `写入后总分 ${total}`,
  totalWaits: '有空白得分没有勾选，这张表的总分和等级先不写。',
  kinds: {
    judged: '您的判定',
    blank: '补填',
    lowered: '调低偏高的自评',
    raised: '自评偏低，默认不改',
    rate: '执行率',
    total: '总分',
    grade: '等级',
  } satisfies Record<OfferKind, string>,
} as const;

export const BY_HAND = {
  heading: '需手工填写',
  lead: '这些单元格是公式或受保护，本产品不会改动，请您自己填写。',
  row: (value: string) => `应为 ${value}`,
  copy: '复制清单',
  title: (file: string) => `需手工填写的单元格${file === '' ? '' : `（${file}）`}`,
} as const;

export const REMOVE = {
  heading: '移除结果表',
  lead: '将删除本产品写入的这些表，您自己的表不受影响；删除后不能撤销，需要时可重新写入。',
  edited: (name: string) => `${name}（您改过内容）`,
  confirm: '移除',
  cancel: '不移除',
} as const;
