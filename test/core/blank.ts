import type { CellRef, Form, Sheet } from '../../src/core/model';
import type { IndicatorScore } from '../../src/core/scores/score';

/** What forms, scores and sheets of tests have in common: all that a test says nothing of. */

/** A filled project form without rows on a sheet. */
export function blankForm(sheet: string, titleAt: CellRef): Form {
  return {
    id: `${sheet}#1`,
    kind: 'project',
    sheet,
    range: { top: 0, left: 0, bottom: 40, right: 8 },
    state: 'filled',
    title: '项目支出绩效自评表',
    titleAt,
    year: 2022,
    unitName: null,
    projectName: null,
    moneyUnit: '万元',
    columns: [],
    funding: null,
    goals: [],
    indicators: [],
    subtotals: [],
    texts: [],
    hasReasonColumn: true,
    hasWeights: true,
    hasPoints: true,
    total: null,
    grade: null,
  };
}

/** Nothing is known of the row but the indicator. */
export const UNSCORED: Omit<IndicatorScore, 'indicator' | 'weight' | 'entered' | 'status'> = {
  points: null,
  method: null,
  steps: [],
  assumptions: [],
  ratio: null,
  met: null,
  obstacle: null,
  direction: null,
  hints: [],
  exact: null,
  overFulfilled: false,
  tier: null,
  candidate: null,
  offer: null,
  band: null,
  notScoredBecause: null,
  group: [],
};

/** A sheet of these values from A1 on, without formulas, formats or merges. */
export function sheetOf(name: string, values: Sheet['values']): Sheet {
  return {
    name,
    state: 'visible',
    isProtected: false,
    row0: 0,
    col0: 0,
    values,
    formulas: values.map((row) => row.map(() => null)),
    formats: values.map((row) => row.map(() => 'General')),
    merges: [],
    hiddenRows: [],
  };
}
