/** What the columns of base data and lists can be, by the names under which a person corrects a misread one. */
export const RECORD_ROLES = {
  baseData: [
    'authorised',
    'staff',
    'originalBudget',
    'budget',
    'final',
    'lastBudget',
    'lastFinal',
    'amount',
    'adjustment',
    'controlRate',
    'changeRate',
    'executionRate',
    'areaApproved',
    'areaActual',
    'areaRate',
    'investmentApproved',
    'investmentActual',
    'investmentRate',
    'other',
  ],
  institutions: ['name', 'nature', 'rank', 'funding', 'other'],
  projectList: [
    'name',
    'originalBudget',
    'adjustment',
    'adjustedBudget',
    'budget',
    'received',
    'actual',
    'rate',
    'weight',
    'points',
    'grade',
    'reason',
    'indicator',
    'other',
  ],
  survey: ['scope', 'time', 'method', 'sent', 'returned', 'valid', 'satisfied', 'rate', 'target', 'other'],
  targets: [
    'project',
    'unitName',
    'budget',
    'goal',
    'level1',
    'level2',
    'level3',
    'comparator',
    'nature',
    'direction',
    'target',
    'originalTarget',
    'unit',
    'weight',
    'other',
  ],
  work: ['field', 'content', 'done', 'unit', 'other'],
} as const;

export type RecordTable = keyof typeof RECORD_ROLES;

export type BaseDataRole = (typeof RECORD_ROLES.baseData)[number];

/** The column says nothing that counts. */
export const TAKEN_OUT = 'other';
