import { headcountOverAuthorised } from '../../../src/core/checks/headcountOverAuthorised';
import { headcountSumMismatch } from '../../../src/core/checks/headcountSumMismatch';
import type { FactId } from '../../../src/core/facts/ids';
import type { FormFact } from '../../../src/core/model';
import type { Subjects } from '../../../src/core/rule';
import { at, field, scoredForm } from './build';
import { said } from './troubles';

/** Facts of a form of base data, typed in column C from row 3 down. */
function baseData(given: readonly (readonly [id: FactId, content: string])[]): Subjects['form'] {
  const facts = given.map(([id, content], index): FormFact => {
    const row = String(index + 3);
    return { id, label: id, labelAt: at(`A${row}`), field: field(`C${row}`, content), unit: '人', subject: null };
  });
  return { scored: scoredForm({ kind: 'baseData', facts }) };
}

describe('headcount-sum-mismatch', () => {
  it('accepts parts that make the whole, and a whole without parts', () => {
    const parts = baseData([
      ['headcount.authorised', '56'],
      ['headcount.authorised.administrative', '28'],
      ['headcount.authorised.institution', '28'],
    ]);
    expect(said(headcountSumMismatch, parts)).toEqual([]);
    expect(said(headcountSumMismatch, baseData([['headcount.authorised', '56']]))).toEqual([]);
  });

  it('reads people whose unit is glued to the number', () => {
    const glued = baseData([
      ['headcount.actual', '53人'],
      ['headcount.actual.administrative', '26人'],
      ['headcount.actual.institution', '28人'],
    ]);
    expect(said(headcountSumMismatch, glued)).toMatchObject([{ cell: 'C3', severity: 'error' }]);
  });

  it('counts 参公人员 beside 事业人员 where only both make the whole: 24 + 26 + 5 + 2 = 57', () => {
    const lines = [
      ['headcount.actual', '57'],
      ['headcount.actual.administrative', '24'],
      ['headcount.actual.institution', '26'],
      ['headcount.actual.institution', '5'],
      ['headcount.actual.worker', '2'],
    ] as const;
    expect(said(headcountSumMismatch, baseData(lines))).toEqual([]);
    const within = lines.map(([id, count]) => [id, count === '57' ? '52' : count] as const);
    expect(said(headcountSumMismatch, baseData(within))).toEqual([]);
  });

  it('is a hint below the whole: 工勤 may have no line', () => {
    const below = baseData([
      ['headcount.actual', '53'],
      ['headcount.actual.administrative', '26'],
      ['headcount.actual.institution', '25'],
    ]);
    expect(said(headcountSumMismatch, below)).toEqual([
      {
        cell: 'C3',
        severity: 'hint',
        message: '在职人数合计填 53 人，各类人员加起来是 51 人，请核对有没有漏填的人员类别。',
      },
    ]);
  });

  it('says nothing of a whole that is blank or words', () => {
    for (const whole of ['', '—', '见附表']) {
      const open = baseData([
        ['headcount.actual', whole],
        ['headcount.actual.administrative', '26'],
      ]);
      expect(said(headcountSumMismatch, open)).toEqual([]);
    }
  });
});

describe('headcount-over-authorised', () => {
  const people = (authorised: string, actual: string) =>
    baseData([
      ['headcount.authorised', authorised],
      ['headcount.actual', actual],
    ]);

  it('accepts as many people as posts', () => {
    expect(said(headcountOverAuthorised, people('56', '56'))).toEqual([]);
    expect(said(headcountOverAuthorised, people('', '56'))).toEqual([]);
  });

  it('warns of one more', () => {
    expect(said(headcountOverAuthorised, people('56', '57'))).toMatchObject([{ cell: 'C4', severity: 'warning' }]);
  });
});
