import type { Institution } from '../../model';
import { fieldIn } from '../grid';
import type { Heading } from '../headingText';
import { isTotalLabel } from '../closingLabels';
import { listFinder, rowsOf } from './lists';
import { recordForm } from './recordForm';

/** 机构设置: the units that belong to the one that reports. */

type InstitutionColumn = 'name' | 'nature' | 'rank' | 'funding';

const HEADINGS: readonly (readonly [RegExp, InstitutionColumn])[] = [
  [/^(单位|机构|部门|预算单位|下属单位|所属单位|内设机构|所属机构)(名称|全称)?$|^名称$/, 'name'],
  [/^(单位|机构)?(性质|类型)$/, 'nature'],
  [/^(单位|机构)?(规格|级别|行政级别)$/, 'rank'],
  [/^(经费|资金|预算)(保障|来源|供给|管理)?(形式|方式|性质)$|^经费(保障|来源)$/, 'funding'],
];

export const institutionList = listFinder<InstitutionColumn>({
  table: 'institutions',
  key: /性质|类型|规格|级别/,
  roleOf: ({ base }: Heading) => HEADINGS.find(([pattern]) => base.length <= 12 && pattern.test(base))?.[1] ?? null,
  fits: (roles) => roles.has('name') && roles.size >= 3,
  read: (grid, list) => {
    const institutions = list.rows.flatMap((row): Institution[] => {
      const name = fieldIn(grid, list.span('name'), row);
      if (name.at?.row !== row || name.text === '' || isTotalLabel(name.text)) return [];
      const [nature, rank, funding] = (['nature', 'rank', 'funding'] as const).map((role) =>
        fieldIn(grid, list.span(role), row),
      );
      return nature && rank && funding ? [{ name, nature, rank, funding }] : [];
    });
    return recordForm(grid, {
      kind: 'institutions',
      area: list.area,
      facts: [],
      institutions,
      isFilled: institutions.length > 0,
      year: null,
      usedRows: rowsOf(list),
    });
  },
});
