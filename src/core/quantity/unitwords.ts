/** Units met in target and actual cells, as data. */

function listed(words: string): string[] {
  return words.split(' ');
}

/** Counting words: a noun may follow them (50个村, 3场培训). */
export const COUNTERS: ReadonlySet<string> = new Set([
  ...listed(
    '个 名 位 人 户 家 座 处 所 项 场 次 期 批 台 套 辆 件 条 份 本 册 张 块 片 根 棵 株 头 只 间 栋 幢 宗 起 例 篇 部',
  ),
  ...listed(
    '支 组 对 班 届 轮 门 道 口 眼 盏 种 类 款 枚 颗 袋 箱 桶 瓶 盒 包 艘 架 孔 樘 扇 面 幅 羽 尾 匹 段 节 封 笔 单 则 集 副',
  ),
  ...listed(
    '人次 户次 场次 班次 台次 车次 件次 项次 辆次 批次 期次 频次 例次 架次 剂次 台套 件套 床日 剂 村 桌 字 页 首',
  ),
]);

const MEASURES: ReadonlySet<string> = new Set([
  ...listed('元 角 美元 港元 欧元 分 % ‰ 百分点 个百分点 米 延米 延长米 千米 公里 里 厘米 公分 毫米 英寸 寸 尺'),
  ...listed('平方米 平米 平方 平方公里 平方千米 平方厘米 公顷 亩 立方米 立方 方 升 毫升 吨 公斤 千克 斤 克 毫克 微克'),
  ...listed(
    '年 个月 月 周 星期 天 日 个工作日 工作日 小时 个小时 分钟 秒 季度 个季度 周年 岁 周岁 学年 学期 学时 课时 学分 工日',
  ),
  ...listed(
    '千瓦 千瓦时 兆瓦 兆瓦时 度 千伏安 兆 摄氏度 分贝 倍 级 星 星级 人天 人日 人月 床位 标段 网点 ℃ ㎡ ㎢ ㎥ ㎞ ㎝ ㎜ ㎏ °',
  ),
]);

/** Latin unit signs in lower case, with what they stand for. */
export const LATIN: ReadonlyMap<string, string> = new Map([
  ['m', '米'],
  ['km', '公里'],
  ['cm', '厘米'],
  ['mm', '毫米'],
  ['m2', '平方米'],
  ['m²', '平方米'],
  ['km2', '平方公里'],
  ['km²', '平方公里'],
  ['m3', '立方米'],
  ['m³', '立方米'],
  ['hm2', '公顷'],
  ['hm²', '公顷'],
  ['ha', '公顷'],
  ['kg', '公斤'],
  ['g', '克'],
  ['mg', '毫克'],
  ['ug', '微克'],
  ['t', '吨'],
  ['l', '升'],
  ['ml', '毫升'],
  ['kw', '千瓦'],
  ['mw', '兆瓦'],
  ['kwh', '千瓦时'],
  ['kva', '千伏安'],
  ['db', '分贝'],
  ['h', '小时'],
  ['min', '分钟'],
  ['s', '秒'],
  ['kb', 'KB'],
  ['mb', 'MB'],
  ['gb', 'GB'],
  ['tb', 'TB'],
  ['pb', 'PB'],
]);

/** Spellings of one unit; left out = the word stands for itself. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['㎡', '平方米'],
  ['平米', '平方米'],
  ['平方', '平方米'],
  ['㎢', '平方公里'],
  ['平方千米', '平方公里'],
  ['㎥', '立方米'],
  ['立方', '立方米'],
  ['方', '立方米'],
  ['㎞', '公里'],
  ['千米', '公里'],
  ['㎝', '厘米'],
  ['公分', '厘米'],
  ['㎜', '毫米'],
  ['㎏', '公斤'],
  ['千克', '公斤'],
  ['延米', '米'],
  ['延长米', '米'],
  ['名', '人'],
  ['位', '人'],
  ['周岁', '岁'],
  ['日', '天'],
  ['个工作日', '工作日'],
  ['个小时', '小时'],
  ['月', '个月'],
  ['星期', '周'],
  ['个季度', '季度'],
  ['周年', '年'],
  ['度', '千瓦时'],
  ['百分点', '个百分点'],
  ['场次', '场'],
  ['批次', '批'],
  ['期次', '期'],
  ['频次', '次'],
  ['台套', '台'],
  ['人日', '人天'],
  ['工日', '人天'],
  ['摄氏度', '℃'],
]);

/** Things counted one by one, for which 个 is the everyday word: 11所 = 11个. Persons, households and times are not. */
export const THINGS: ReadonlySet<string> = new Set(
  listed(
    '个 家 座 处 所 项 台 套 辆 件 条 份 本 册 块 片 根 棵 株 只 间 栋 幢 宗 起 例 篇 部 支 组 道 口 眼 盏 种 类 场 期 批',
  ),
);

/** Units no noun follows without making a statement: 95%群众, 3年计划. */
export const BEFORE_NO_NOUN: ReadonlySet<string> = new Set(listed('% ‰ 点 分 年 月 日 天 级 星 度 倍 岁 时'));

/** Behind a Chinese numeral these are ranks or other words (一级, 二期, 一起, 十分), not counts. */
export const RANKS: ReadonlySet<string> = new Set(
  listed(
    '级 星 星级 类 期 批 部 届 组 段 班 分 度 方 面 对 门 口 道 起 里 节 种 块 片 头 根 双 例 则 首 页 日 月 季度 学期 角 代',
  ),
);

export const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['万亿', '1000000000000'],
  ['千亿', '100000000000'],
  ['百亿', '10000000000'],
  ['十亿', '1000000000'],
  ['亿', '100000000'],
  ['千万', '10000000'],
  ['百万', '1000000'],
  ['十万', '100000'],
  ['万', '10000'],
  ['千', '1000'],
  ['百', '100'],
]);

export function isListed(word: string): boolean {
  return COUNTERS.has(word) || MEASURES.has(word);
}
