/** Every sentence of the core's own that a user sees; checks and scores keep theirs in their rooms. */

export const editReasons = {
  pointsBlank: (points: string): string => `得分为空，按规则算出 ${points} 分`,
  pointsTooHigh: (entered: string, points: string): string => `填写的 ${entered} 分高于按规则算出的 ${points} 分`,
  pointsOther: (entered: string, points: string): string => `填写的 ${entered} 分与按规则算出的 ${points} 分不同`,
  rateBlank: (rate: string): string => `执行率为空，算得 ${rate}`,
  rateWrong: (entered: string, rate: string): string => `填写的执行率 ${entered} 与算得的 ${rate} 不同`,
  totalBlank: (total: string): string => `总分为空，各项得分相加为 ${total} 分`,
  totalWrong: (entered: string, total: string): string => `填写的总分 ${entered} 与各项得分之和 ${total} 不同`,
  gradeBlank: (total: string, grade: string): string => `等级为空，总分 ${total} 分对应“${grade}”`,
  gradeWrong: (entered: string, total: string, grade: string): string =>
    `填写的等级“${entered}”与总分 ${total} 分不符，应为“${grade}”`,
};

export const notWrittenReasons = {
  formula: '这个单元格是公式，没有改动；请核对公式，或手工填写',
  recalculates: '这个单元格是公式，打开工作簿后会自动重算，请核对是否为此值',
  locked: '这个单元格受工作表保护，没有改动；请由有权限的人手工填写',
  broken: '这个单元格显示错误值，没有改动；请先改正',
};

export const formNotes = {
  unjudged: '本表没有参加计算',
};

const addedBy = { institution: '各单位', kind: '各类人员' };

export const headcountNotes = {
  names: { authorised: '编制数', actual: '在职人数' },
  addedUp: (parts: readonly string[], total: string, by: 'institution' | 'kind'): string =>
    `由本产品按${addedBy[by]}相加：${parts.join(' + ')} = ${total}`,
  part: (count: string, cell: string): string => `${count}（${cell}）`,
  notAddedUp: (cell: string): string => `各单位的编制数和在职人数没有填全（${cell}），不能相加`,
};
