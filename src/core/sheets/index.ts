import type { OwnSheet, Sheet } from '../model';
import type { Result } from '../result';
import { arithmeticSheet } from './arithmetic';
import { withBands } from './bands';
import { issuesSheet } from './issues';
import { summarySheet } from './summary';

/**
 * The sheets that the product writes beside the user's: 自评结果, 问题清单, 得分计算过程.
 * They hold nothing that changes from run to run, so that scoring the output again gives the same sheets.
 * @param result the workbook as it is after writing.
 * @param existing the workbook's sheets as they were read: 处理情况 is taken over from an earlier 问题清单.
 */
export function resultSheets(result: Result, existing: readonly Sheet[]): OwnSheet[] {
  return [summarySheet(result), issuesSheet(result, existing), arithmeticSheet(result)].map(withBands);
}
