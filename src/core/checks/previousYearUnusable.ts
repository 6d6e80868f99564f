import { check } from '../rule';
import { productDefault } from './basis';
import { fitOf, yearOf } from './previous/match';
import * as say from './wording';

/** The workbook handed over as last year's is of another year, or holds no filled form: nothing is compared. */
export const previousYearUnusable = check<'workbook'>({
  id: 'previous-year-unusable',
  title: '上年文件不能用于对比',
  about: 'workbook',
  severity: 'warning',
  cites: productDefault('与上一年度的自评工作簿对比'),
  find: (workbook) => {
    const { previous } = workbook;
    if (previous === null) return [];
    const year = yearOf(workbook.forms.map(({ form }) => form));
    switch (fitOf(workbook, previous)) {
      case 'fits':
        return [];
      case 'empty':
        return [{ at: null, message: say.previousEmpty(previous.fileName) }];
      case 'otherYear':
        return [{ at: null, message: say.previousOtherYear(previous.fileName, previous.year, year) }];
    }
  },
});
