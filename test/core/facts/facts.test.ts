import * as fc from 'fast-check';
import { decimal, plain } from '../../../src/core/decimal';
import { amountOf, factIn, factsOf, type WorkbookFacts } from '../../../src/core/facts/facts';
import type { FactId } from '../../../src/core/facts/ids';
import { recognise } from '../../../src/core/forms/recognise';
import type { Sheet } from '../../../src/core/model';
import { paper } from '../forms/paper';

/** What a workbook says of a figure: exact, in the unit asked for, and unknown where it is not said. */

const factsIn = (...drawings: (string | Sheet)[]): WorkbookFacts => {
  const sheets = drawings.map((one, index) => (typeof one === 'string' ? paper(`表${String(index + 1)}`, one) : one));
  return factsOf(recognise(sheets).forms);
};
const NONE = decimal('-1');
const said = (facts: WorkbookFacts, id: FactId, unit: string): string | null => {
  const amount = amountOf(facts, id, unit);
  return amount === null ? null : plain(amount);
};

const PEOPLE = '财政供养人员情况（人） | 编制数 | 2022年实际在职人数 | 控制率\n合计 | 56 | 53 | 94.64%';
const money = (unit: string, ...lines: string[]): string =>
  `经费控制情况（${unit}） | 2021年决算数 | 2022年预算数 | 2022年决算数\n${lines.join('\n')}`;

it('converts to the unit that is asked for, exactly', () => {
  const facts = factsIn(`${PEOPLE}\n${money('元', '公用经费 | 1,284,600.05 | 1402850 | 132.085万元')}`);
  expect(said(facts, 'operatingPublic.lastFinal', '万元')).toBe('128.460005');
  expect(said(facts, 'operatingPublic.budget', '元')).toBe('1402850');
  expect(said(facts, 'operatingPublic.final', '元')).toBe('1320850');
  expect(said(facts, 'headcount.actual', '人')).toBe('53');
});

it('is unknown where nothing is said, where no number is, and in a unit that cannot be converted', () => {
  const facts = factsIn(`${PEOPLE}\n${money('万元', '公用经费 | | — | 约一百')}`);
  expect(said(facts, 'procurement.final', '万元')).toBeNull();
  expect(said(facts, 'operatingPublic.lastFinal', '万元')).toBeNull();
  expect(said(facts, 'operatingPublic.budget', '万元')).toBeNull();
  expect(said(facts, 'headcount.actual', '万元')).toBeNull();
});

it('never takes a broken formula for a figure', () => {
  const sheet = paper('甲', `${PEOPLE}\n${money('万元', '公用经费 | 1 | 2 | 3')}`);
  const values = sheet.values.map((row, r) => row.map((value, c) => (r === 3 && c === 3 ? { e: '#REF!' } : value)));
  expect(said(factsIn({ ...sheet, values }), 'operatingPublic.final', '万元')).toBeNull();
});

it('takes the first reading that says a number, in the order of the sheets', () => {
  const facts = factsIn(
    `${PEOPLE}\n${money('万元', '公用经费 | | 5 | 4')}`,
    `${PEOPLE}\n${money('万元', '公用经费 | 3 | 6 | 7')}`,
  );
  expect(said(facts, 'operatingPublic.lastFinal', '万元')).toBe('3');
  expect(said(facts, 'operatingPublic.budget', '万元')).toBe('5');
  expect(factIn(facts, 'operatingPublic.lastFinal')?.formId).toBe('表2#1');
  expect(facts.get('operatingPublic.final')?.map(({ field }) => field.text)).toEqual(['4', '7']);
});

describe('exempt adjustments', () => {
  const changes = (...lines: string[]): string =>
    `${PEOPLE}\n预算调整情况（万元） | 调整金额 | 说明\n${lines.join('\n')}`;

  it('are the sum of their lines, each kind for itself', () => {
    const facts = factsIn(changes('政策性增资 | 56.78301 |', '落实新出台政策 | 3.2 |', '上级临时交办任务 | 8 |'));
    // 56.78301 + 3.2
    expect(said(facts, 'adjustment.exempt.policy', '万元')).toBe('59.98301');
    expect(said(facts, 'adjustment.exempt.assigned', '万元')).toBe('8');
    expect(said(facts, 'adjustment.exempt.forceMajeure', '万元')).toBeNull();
  });

  it('are unknown as a whole while one line cannot be read; a blank line says nothing', () => {
    expect(
      said(factsIn(changes('政策性增资 | 56 |', '政策调整 | 若干 |')), 'adjustment.exempt.policy', '万元'),
    ).toBeNull();
    expect(said(factsIn(changes('政策性增资 | 56 |', '政策调整 | |')), 'adjustment.exempt.policy', '万元')).toBe('56');
  });

  it('are not added up over two forms that repeat them', () => {
    const drawing = changes('政策性增资 | 56 |', '上级交办任务 | 8 |');
    expect(said(factsIn(drawing, drawing), 'adjustment.exempt.policy', '万元')).toBe('56');
  });
});

it('says the same amount in 元 as in 万元, ten thousand times the figure', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (fen) => {
      const yuan = `${String(Math.floor(fen / 100))}.${String(fen % 100).padStart(2, '0')}`;
      const facts = factsIn(`${PEOPLE}\n${money('元', `公用经费 | 1 | 1 | ${yuan}`)}`);
      const [inYuan, inTenThousands] = ['元', '万元'].map((unit) => amountOf(facts, 'operatingPublic.final', unit));
      expect(plain(inYuan ?? NONE)).toBe(plain((inTenThousands ?? NONE).times('10000')));
      expect(Number(plain(inYuan ?? NONE))).toBe(fen / 100);
    }),
    { numRuns: 100 },
  );
});
