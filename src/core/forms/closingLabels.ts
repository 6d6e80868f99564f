import { remembered } from './remembered';

/** Labels of the rows that close a table or a level. Tested on a heading's base. */

const TOTAL_LABEL =
  /^(绩效|自评|评价|综合|最终|项目|部门|单位|指标|考核|考评)*(总分|合计|总计|得分合计|总得分|总分值|合计得分|得分总计|分值合计|得分总和|总评分|总分数|总体得分|最终得分|综合得分)$|^(自评|综合|最终)(得分|评分)$/;

const LEVEL_WORDS = '产出|效益|效果|满意度|成本|投入|过程|管理|决策|履职|数量|质量|时效';
const SUBTOTAL_LABEL = new RegExp(`小计$|^(${LEVEL_WORDS})[^总]{0,8}(合计|得分)$`);

const GRADE_LABEL =
  /^(绩效|项目|部门|单位)?(自评|自我评价|评价|评定|综合|总体|综合评价)*(得分|结果|结论)?(等级|等次|级别|档次)$/;

/** 总分, 合计, 自评得分合计: the row of the whole table. */
export function isTotalLabel(base: string): boolean {
  return base.length <= 12 && saysTotal(base);
}

const saysTotal = remembered((base: string): boolean => TOTAL_LABEL.test(base) && !SUBTOTAL_LABEL.test(base));

/** 小计, 产出指标小计, 效益指标合计: the row of one level. */
export function isSubtotalLabel(base: string): boolean {
  return base.length <= 16 && SUBTOTAL_LABEL.test(base);
}

/** 评价等级, 自评等次. */
export function isGradeLabel(base: string): boolean {
  return base.length <= 14 && saysGrade(base);
}

const saysGrade = remembered((base: string): boolean => GRADE_LABEL.test(base));

/** A label beside which a grade may stand, or a text: it counts only when the value is one of the four grades. */
export function mayHoldGrade(base: string): boolean {
  return isGradeLabel(base) || /^(自评|评价|综合评价)(结果|结论)$/.test(base);
}
