import { sum } from '../../decimal';
import type { FigureSlip } from './changes';
import type { Figure, Sentence } from './sentences';
import { spanOf, wordsBefore } from './spans';
import * as say from './wording';

/**
 * Parts behind 其中 that are kinds of one classification (工资福利支出, 商品和服务支出 …) never make more than the whole. Less
 * they may make: a text need not name every kind.
 */

const CLASSES: readonly RegExp[] = [
  /^(?:工资福利|商品和服务|对个人和家庭的?补助|资本性|债务利息及费用|对企业补助|其他)支?出?$/,
  /^(?:一般公共预算|政府性基金预算?|国有资本经营预算?|财政专户管理|上年结转|单位|事业收入|其他)(?:财政)?(?:拨款|资金|收入|补助)?(?:收入)?$/,
  /^(?:一般公共服务|公共安全|教育|科学技术|文化旅游体育与传媒|社会保障和就业|卫生健康|节能环保|城乡社区|农林水|交通运输|自然资源海洋气象等?|住房保障|灾害防治及应急管理|其他)支出$/,
];
const FEWEST = 2;

export function classSlips(sentence: Sentence): FigureSlip[] {
  const { figures } = sentence;
  const first = figures.findIndex((_, index) => /^[，,]?其中:?/.test(wordsBefore(sentence, index)));
  const whole = figures[first - 1];
  if (whole === undefined || !isMoney(whole)) return [];
  const parts = figures.slice(first).map((figure, index) => ({ figure, name: nameOf(sentence, first + index) }));
  const isOneClass = CLASSES.some((names) => parts.every(({ name }) => names.test(name)));
  if (parts.length < FEWEST || !isOneClass || !parts.every(({ figure }) => isMoney(figure))) return [];
  const [all, each] = [spanOf(whole), parts.map(({ figure }) => spanOf(figure))];
  const known = each.filter((one) => one !== null);
  if (all === null || known.length < each.length || sum(known.map(({ low }) => low)).lte(all.high)) return [];
  const shown = parts.map(({ figure }) => figure.shown).join('、');
  return [{ figure: whole, message: (where) => say.partsAbove(where, whole.shown, shown) }];
}

function nameOf(sentence: Sentence, index: number): string {
  return wordsBefore(sentence, index)
    .replace(/^[，,、和及]+/, '')
    .replace(/^其中:?/, '')
    .replace(/(?:为|是|:)$/, '');
}

function isMoney({ unit }: Figure): boolean {
  return unit !== null && /元$/.test(unit);
}
