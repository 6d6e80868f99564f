/** Every sentence of the command line. */

export const PRODUCT = '绩效自评助手';

export const FILE_TROUBLES = {
  'not-found': (path: string) => `没有找到文件“${path}”，请检查文件名和所在文件夹。`,
  'is-directory': (path: string) => `“${path}”是文件夹，不是工作簿；要处理整个文件夹请用 ziping batch。`,
  'not-a-file': (path: string) => `“${path}”不是普通文件，无法读取。`,
  'not-permitted': (path: string) => `没有权限读取“${path}”，请检查文件权限，或先关闭正在使用它的程序。`,
  'empty-file': (path: string) => `“${path}”是空文件（0 字节），请重新获取后再试。`,
  'file-too-large': (path: string) => `“${path}”超过 200 MB，不像一份自评工作簿，没有读取。`,
  'unreadable-file': (path: string) => `“${path}”读取失败，请检查磁盘或网络位置后再试。`,
  'output-exists': (path: string) => `输出文件“${path}”已经存在，没有覆盖；确实要覆盖请加 --force。`,
  'output-is-input': (path: string) => `输出文件“${path}”就是输入的工作簿，原件不会被改动，请换一个输出文件名。`,
  'output-is-directory': (path: string) => `输出位置“${path}”是文件夹，请写出文件名。`,
  'output-not-a-file': (path: string) => `“${path}”不是普通文件，没有覆盖，请换一个输出文件名。`,
  'output-folder-missing': (path: string) => `输出位置“${path}”所在的文件夹不存在，请先建好文件夹。`,
  'output-not-permitted': (path: string) => `没有权限写入“${path}”，请换一个文件夹，或先关闭正在使用它的程序。`,
  'output-name-too-long': (path: string) => `输出文件名“${path}”太长，系统不接受，请用 -o 另取一个短的名字。`,
  'output-disk-full': (path: string) => `磁盘空间不足，“${path}”没有写出。`,
  'output-failed': (path: string) => `“${path}”没有写成，请检查磁盘或网络位置后再试。`,
  'sheet-not-found': (names: string) => `工作簿里没有 --sheet 指定的工作表：${names}。`,
  'mapped-sheet-not-found': (names: string) =>
    `工作簿里没有 --map 对照文件写的工作表：${names}，请把 sheet 改成工作簿里的表名。`,
  'mapped-column-not-found': (places: string) =>
    `--map 对照文件写的这些列没有起作用：${places}，请写表头所在的列（合并的表头写最左一列），别的列占着这个含义时先把那一列写成 other。`,
  internal: (where: string) => `处理“${where}”时程序内部出错，这是本产品的缺陷，请把工作簿（可去掉内容）反馈给维护者。`,
} as const;

export type FileTroubleCode = keyof typeof FILE_TROUBLES;

const SHOWN_COLUMNS = 5;

/** “整体”表 G 列（indicator.actual）、“基础数据”表 Q 列（baseData.final） */
export function mappedColumns(all: readonly Readonly<Record<'sheet' | 'column' | 'role', string>>[]): string {
  const shown = all.slice(0, SHOWN_COLUMNS).map(({ sheet, column, role }) => `“${sheet}”表 ${column} 列（${role}）`);
  return shown.join('、') + (all.length > SHOWN_COLUMNS ? `等 ${String(all.length)} 处` : '');
}

const MAP_TABLES =
  'indicator 指标表、funding 资金栏、baseData 基础数据、projectList 项目清单、institutions 机构设置、' +
  'survey 满意度调查、targets 绩效目标表、work 工作履行情况';

export const USAGE = {
  prefix: '命令有误：',
  seeHelp: '用 ziping --help 查看用法。',
  unknownOption: (name: string) => `没有“${name}”这个选项。`,
  unknownCommand: (name: string) => `没有“${name}”这个命令，可用的有 check、score、batch、clean、profile。`,
  missingArgument: '没有给出工作簿。',
  missingValue: (name: string) => `选项“${name}”后面缺少内容。`,
  missingOption: (name: string) => `缺少选项“${name}”。`,
  excessArguments: '给出的文件太多，这个命令一次只处理一个工作簿。',
  other: '参数无法识别。',
  notAYear: (text: string) => `--year 应是四位年份，例如 2022，而不是“${text}”。`,
  notJobs: (text: string) => `--jobs 应是 1 到 64 的整数，而不是“${text}”。`,
  notOverwrite: (text: string) => `--overwrite 只能是 none、higher 或 all，而不是“${text}”。`,
  reportForOne: '--report-file 一次只能用于一个工作簿。',
  reportUnreadable: (why: string) => `自评报告没有读出来：${why}`,
  reportNotDocx: (name: string) => `--report 写出的是 Word 文档，文件名应以 .docx 结尾，而不是“${name}”。`,
  reportIsOutput: '--report 与输出的工作簿是同一个文件名，请另取一个。',
  previousForOne: '--previous 一次只能用于一个工作簿。',
  previousUnreadable: (why: string) => `上年文件没有读出来：${why}`,
  profileSheetMissing: (path: string) => `工作簿“${path}”里没有“评分规则”表，或表中没有评分规则的项目。`,
  profileUnreadable: (path: string) => `规则文件“${path}”无法读取，请检查文件名和权限。`,
  profileNotJson: (path: string) => `规则文件“${path}”不是有效的 JSON，请检查括号、引号和逗号。`,
  profileWrong: (path: string, problems: string) => `规则文件“${path}”有误：${problems}`,
  mapUnreadable: (path: string) => `对照文件“${path}”无法读取，请检查文件名和权限。`,
  mapNotJson: (path: string) => `对照文件“${path}”不是有效的 JSON，请检查括号、引号和逗号。`,
  mapNotAList: (path: string) =>
    `对照文件“${path}”应是一个列表，每项形如 {"sheet":"表名","column":"F","role":"indicator.actual"}。`,
  mapField: (path: string, no: number, field: string) => `对照文件“${path}”第 ${no} 项的“${field}”没有填写或不是文字。`,
  mapColumn: (path: string, no: number, text: string) =>
    `对照文件“${path}”第 ${no} 项的列“${text}”不对，应是 A 到 XFD 的列标。`,
  mapTable: (path: string, no: number, text: string) =>
    `对照文件“${path}”第 ${no} 项的“${text}”没有写明是哪种表的列，前半可用的有：${MAP_TABLES}。`,
  mapRole: (path: string, no: number, text: string, roles: string) =>
    `对照文件“${path}”第 ${no} 项的“${text}”不是可用的列，可用的有：${roles}。`,
} as const;

export const HELP = {
  usage: '用法：',
  options: '选项：',
  commands: '命令：',
  arguments: '参数：',
  anyOption: '[选项]',
  anyCommand: '[命令]',
  product: '检查、评分预算绩效自评工作簿（.xlsx）。原件从不改动。',
  help: '显示帮助',
  version: '显示版本',
  check: '检查工作簿，只看不写',
  score: '评分，结果写入一份副本',
  batch: '逐个评分整个文件夹，并写出 汇总.xlsx',
  clean: '去掉本产品写入的结果表，另存一份',
  profile: '打印当前使用的评分规则，或写成“评分规则”表',
  profileList: '列出内置的评分规则',
  profileOut: '写成工作簿：没有给出工作簿时新建一份“评分规则”表，给出时印发其中的“评分规则”表（填写指纹）',
  profileWorkbook: '工作簿（.xlsx），打印它实际使用的规则',
  workbook: '工作簿（.xlsx）',
  workbooks: '工作簿（.xlsx），可以有几个',
  places: '文件夹或工作簿',
  json: '只输出 JSON',
  out: '输出文件（默认在原件旁边，名为“<原名>.已评分.xlsx”）',
  outRequired: '输出文件',
  outFolder: '输出文件夹',
  overwrite: '已填得分怎样处理：none 不动，higher 只调低偏高的，all 全部按规则',
  report: '另写一份自评报告（Word 文档 .docx），缺少的内容用黄底标出',
  reportFile: '已有的自评报告（.docx 或 .txt），与工作簿中的各表对照',
  noSheets: '不加结果表，只写表内得分',
  force: '允许覆盖已有的输出文件',
  profileFile: '使用这份评分规则：内置规则的编号、JSON 文件，或带“评分规则”表的工作簿',
  previous: '上年的自评工作簿，用于对比上年数和文字',
  sheet: '只处理这个工作表（可重复）；同一单位同年度的基础数据仍用来计算比率',
  year: '只处理这一年度的表',
  map:
    '更正读错的列：JSON 列表，每项写明 sheet 表名、column 列号、role 含义，如 ' +
    '{"sheet":"基础数据","column":"C","role":"baseData.final"}。role 的前半是哪种表：' +
    `${MAP_TABLES}；后半写 other 表示这一列不算；写错时会列出这种表可用的名称`,
  jobs: '同时处理的个数（默认最多 2 个）',
  exit: '退出状态：0 没有“必须改”的问题；1 有；2 文件无法读取、无法写出或命令有误。',
} as const;

export const PRINT = {
  file: '工作簿',
  profile: '评分规则',
  noForms: '没有识别到可以评分的自评表。',
  year: (year: number) => `${year} 年度`,
  notJudged: '未参加计算',
  execution: (rate: string, weight: string, points: string) =>
    `预算执行：执行率 ${rate}，分值 ${weight}，得分 ${points}`,
  fact: (label: string, rate: string) => `${label}：${rate}`,
  unknownRate: '无法计算',
  unknown: '待定',
  columns: {
    row: '行',
    name: '指标',
    target: '指标值',
    actual: '完成值',
    weight: '分值',
    entered: '表内得分',
    points: '应得分',
    steps: '计算过程',
  },
  total: (points: string, weight: string | null) =>
    weight === null ? `总分：${points}` : `总分：${points}（满分 ${weight}）`,
  totalPending: (known: string, pending: string) => `总分：待定（已确定 ${known} 分，还有 ${pending} 分值待评定）`,
  kept: (weight: string) => `其中 ${weight} 分值无法重新计算，保留表内原得分`,
  grade: (grade: string) => `等级：${grade}`,
  counts: (errors: number, warnings: number, hints: number) =>
    `必须改 ${errors} 项，请核实 ${warnings} 项，提示 ${hints} 项`,
  noFindings: '没有发现问题。',
  basis: '依据：',
  fix: '建议：',
  wholeWorkbook: '整个工作簿',
  edits: {
    check: (count: number) => `评分时会写入 ${count} 个单元格`,
    score: (count: number) => `已写入 ${count} 个单元格`,
  },
  edit: (from: string, to: string, why: string) => `${from} → ${to}（${why}）`,
  blank: '空',
  notWritten: '需要手工填写',
  byHand: (value: string, why: string) => `应为 ${value}（${why}）`,
  output: (path: string) => `已写出：${path}`,
  report: (path: string) => `自评报告已写出：${path}`,
  beside: (name: string) => `结果表写在“${name}”，因为同名的表是您自己的或被改动过，没有覆盖。`,
  unjudged: (status: string) => `（${status}）`,
} as const;

export const BATCH = {
  summaryFile: '汇总.xlsx',
  summarySheet: '汇总',
  scored: '已评分',
  headings: ['文件', '单位', '表格', '总分', '等级', '执行率（%）', '必须改', '请核实', '问题'],
  widths: [36, 28, 52, 10, 8, 12, 10, 10, 60],
  noFiles: '没有找到可以处理的 .xlsx 工作簿。',
  skipped: (path: string) => `跳过“${path}”：是本产品写出的文件。`,
  progress: (done: number, of: number, file: string, how: string) => `[${done}/${of}] ${file}：${how}`,
  done: (errors: number, warnings: number) => `必须改 ${errors} 项，请核实 ${warnings} 项`,
  summaryWritten: (path: string) => `汇总已写出：${path}`,
  folderUnreadable: (path: string) => `文件夹“${path}”无法读取，请检查权限。`,
  folderFailed: (path: string) => `输出文件夹“${path}”无法建立，请检查权限。`,
  workerDied: '处理这个文件时内存不足或程序中断',
  pending: (weight: string) => `还有 ${weight} 分值待评定`,
  byHand: (count: number) => `${count} 个单元格需要手工填写`,
  noForms: '没有识别到可以评分的自评表',
  noneTaking: '自评表尚未填写，或不是所选的年度和工作表，没有参加计算',
  wholeWorkbook: '（整个工作簿）',
  stopped: '已停止，正在处理的文件处理完后退出。',
} as const;

export const RULES = {
  listed: (id: string, title: string, fingerprint: string) => `${id}  ${title}  ${fingerprint}`,
  changed: '“评分规则”表的内容与印发时的规则指纹不一致，可能被改动过。',
  noStamp: '“评分规则”表没有“规则指纹”一行，请从新生成的“评分规则”表复制这一行。',
  issued: (title: string, fingerprint: string) => `已印发：${title}（${fingerprint}）`,
} as const;

export const CLEAN = {
  removed: (names: string) => `已去掉：${names}`,
  none: '没有本产品写入的结果表，输出与原件内容相同。',
} as const;
