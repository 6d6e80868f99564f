import type { FactId } from '../../facts/ids';
import type { Block, Grid } from '../grid';
import { squeeze } from '../headingText';
import type { FigureMeasure } from './figureHeadings';
import type { FigureHeader, LineLabel } from './figureTable';

/** 单位名称 | 编制数 | 实有人数: people counted institution by institution. */

const NAMES = /^(预算|所属|下属|二级|机构)?(单位|机构|部门)(名称|全称)?$/;

/** 单位名称 in a row of headings. */
export function namesInstitutions(headings: readonly Block[]): boolean {
  return headings.some(({ text }) => NAMES.test(squeeze(text.slice(0, 20))));
}

/** The label stands under 单位名称. */
export function isUnderNames(grid: Grid, header: FigureHeader, { row, col }: LineLabel): boolean {
  if (row <= header.bottom) return false;
  const names = grid.blocks(header.top).filter(({ text }) => NAMES.test(squeeze(text.slice(0, 20))));
  return names.some(({ left, right }) => left <= col && col <= right);
}

/** 其中 is a part of the line above; kinds of people are no institutions. */
const NO_INSTITUTION = /^\s*其中|人员|职工|离退休|遗属|备注/;

/** null for a label that names no institution, or a column that counts nobody. */
export function institutionFact(label: string, measure: FigureMeasure): FactId | null {
  if (NO_INSTITUTION.test(label.slice(0, 40))) return null;
  if (measure === 'authorised') return 'headcount.authorised.ofInstitution';
  return measure === 'staff' ? 'headcount.actual.ofInstitution' : null;
}
