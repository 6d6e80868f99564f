import * as fc from 'fast-check';
import { recognise } from '../../../src/core/forms/recognise';
import type { CellValue, Rect, Sheet } from '../../../src/core/model';
import { expectLinear } from '../../growth';
import { paper } from './paper';

/** Whatever a workbook holds: no throw, and no more time than the sheet has cells and texts have signs. */

const sheetOf = (values: (CellValue | undefined)[][], options: Partial<Sheet> = {}): Sheet => ({
  name: '表',
  state: 'visible',
  isProtected: false,
  row0: 0,
  col0: 0,
  values: values.map((row) => row.map((cell) => cell ?? null)),
  formulas: [],
  formats: [],
  merges: [],
  hiddenRows: [],
  ...options,
});

/** @param rowsOf the rows at a share of the full size */
const expectLinearReading = (rowsOf: (share: number) => (CellValue | undefined)[][], runs = 3): void => {
  expectLinear((share) => recognise([sheetOf(rowsOf(share))]), runs);
};

const WORDS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '执行率',
  '年初预算数',
  '全年执行数',
  '年度资金总额',
  '其中：财政拨款',
  '项目支出绩效自评表（2022年度）',
  '项目名称',
  '总分',
  '小计',
  '评价等级',
  '预期目标',
  '实际完成情况',
  '年度绩效目标1（40分）',
  '注：1.',
  '指标1：',
  '≥5公里',
  '95%',
  '1',
  '—',
  '（（（（',
  '：：：：',
];

const cellArbitrary: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS).map((s) => ({ s })) },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((s) => ({ s })),
  fc.integer().map((number) => ({ n: String(number) })),
  fc.boolean().map((b) => ({ b })),
  fc.constantFrom('#REF!', '#DIV/0!').map((e) => ({ e })),
);

const mergeArbitrary: fc.Arbitrary<Rect> = fc
  .tuple(fc.nat(14), fc.nat(12), fc.nat(6), fc.nat(6))
  .map(([top, left, rows, cols]) => ({ top, left, bottom: top + rows, right: left + cols }));

const sheetArbitrary: fc.Arbitrary<Sheet> = fc
  .record({
    values: fc.array(fc.array(cellArbitrary, { maxLength: 12 }), { maxLength: 14 }),
    merges: fc.array(mergeArbitrary, { maxLength: 12 }),
    row0: fc.nat(5),
    col0: fc.nat(5),
    isProtected: fc.boolean(),
  })
  .map(({ values, ...options }) => sheetOf(values, options));

describe('arbitrary sheets', () => {
  it('never throw, and every row that is read lies on its form', () => {
    fc.assert(
      fc.property(sheetArbitrary, (sheet) => {
        for (const form of recognise([sheet]).forms) {
          const rows = [...form.indicators.map((one) => one.row), ...(form.funding?.rows ?? []).map((one) => one.row)];
          expect(rows.every((row) => row >= form.range.top && row <= form.range.bottom)).toBe(true);
          expect(new Set(form.indicators.map((one) => one.row)).size).toBe(form.indicators.length);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('read the same twice, and beside other sheets', () => {
    fc.assert(
      fc.property(sheetArbitrary, sheetArbitrary, (one, other) => {
        const alone = recognise([one]);
        const together = recognise([{ ...other, name: '别的' }, one]);
        expect(together.forms.filter((form) => form.sheet === '表')).toEqual(alone.forms);
      }),
      { numRuns: 100 },
    );
  });
});

describe('sheets beyond measure', () => {
  const HEADING = WORDS.slice(0, 7).map((s) => ({ s }));

  it.each([
    ['brackets', '('],
    ['full-width brackets', '（'],
    ['colons', '：'],
    ['digits', '9'],
    ['blanks', ' '],
    ['Chinese blanks', '\u3000'],
    ['words', '指标'],
    ['letters and strokes', 'A/'],
    ['line breaks', '\n'],
    ['years', '2022年'],
  ])('a longest cell of %s', (_, unit) => {
    expectLinearReading((share) => {
      const long = { s: unit.repeat((32767 * share) / unit.length) };
      return [
        [{ s: '项目支出绩效自评表' }, long],
        [{ s: '项目名称' }, long],
        HEADING,
        Array.from({ length: 7 }, () => long),
        [long, null, { s: '修路' }, { n: '5' }, { n: '5' }, { n: '90' }, { n: '90' }],
        [{ s: '总分' }, long, long, long, long, long, long],
      ];
    }, 3);
  });

  it('2,000 rows of 60 columns', () => {
    let state = 7;
    const next = (most: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state % most;
    };
    const rows = Array.from({ length: 2000 }, () =>
      Array.from({ length: 60 }, () => ({ s: `${WORDS[next(WORDS.length)] ?? ''}${String(next(100000))}` })),
    );
    expectLinearReading((share) => rows.slice(0, 2000 * share));
  });

  it('nothing but headings, row upon row', () => {
    expectLinearReading((share) => Array.from({ length: 2000 * share }, () => HEADING));
  });

  it('nothing but money headings, row upon row', () => {
    const row = ['项目资金', '年初预算数', '全年预算数', '全年执行数', '执行率', '得分'].map((s) => ({ s }));
    const amounts = ['年度资金总额', '1', '1', '1', '1', '1'].map((s) => ({ s }));
    expectLinearReading((share) =>
      Array.from({ length: 2000 * share }, (_, index) => (index % 2 === 0 ? row : amounts)),
    );
  });

  it('nothing but totals, notes and goals under one heading', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [
      { s: ['总分', '小计', '年度绩效目标1（40分）', '预期目标', '产出指标（50分）'][index % 5] ?? '' },
      { s: '实际完成情况' },
      { s: `名${String(index)}` },
      { n: '5' },
      { n: '5' },
      { n: '1' },
      { n: '1' },
    ]);
    expectLinearReading((share) => [HEADING, ...rows.slice(0, 5000 * share)]);
  });

  it('only numbers', () => {
    const rows = Array.from({ length: 3000 }, () => Array.from({ length: 40 }, () => ({ n: '12345.67' })));
    expectLinearReading((share) => rows.slice(0, 3000 * share));
    expect(recognise([sheetOf(rows)])).toEqual({ forms: [], unrecognised: [] });
  });

  it('thousands of merges, overlapping, outside the used range and over whole columns', () => {
    const merges: Rect[] = Array.from({ length: 5000 }, (_, index) => ({
      top: index % 40,
      left: index % 9,
      bottom: (index % 40) + 30,
      right: (index % 9) + 20,
    }));
    merges.push({ top: 0, left: 0, bottom: 1048575, right: 16383 }, { top: 900000, left: 5, bottom: 900010, right: 9 });
    const row = (index: number): CellValue[] => [{ s: '产出' }, { s: '数量' }, { s: `名${String(index)}` }, { n: '5' }];
    const values = [HEADING, ...Array.from({ length: 60 }, (_, index) => row(index))];
    expectLinear((share) => recognise([sheetOf(values, { merges: merges.slice(-5002 * share) })]));
  });

  it('a merge upside down', () => {
    const merges = [{ top: 5, left: 5, bottom: 1, right: 1 }];
    expect(() => recognise([sheetOf([HEADING, HEADING], { merges })])).not.toThrow();
  });

  it('one weight merged over all of 1,000 rows', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [
      { s: '产出' },
      { s: '数量' },
      { s: `名${String(index)}` },
      { n: '5' },
      { n: '5' },
      index === 0 ? { n: '90' } : null,
      { n: '1' },
    ]);
    // Each row names all others that share the weight: what comes out grows with the square, so time is not held.
    const merges = [{ top: 1, left: 5, bottom: 1000, right: 5 }];
    const [form] = recognise([sheetOf([HEADING, ...rows], { merges })]).forms;
    expect(form?.indicators).toHaveLength(1000);
    expect(form?.indicators.filter(({ sharedWith }) => sharedWith.length !== 999)).toHaveLength(0);
  });

  it('rows of different lengths, none at all, and empty sheets', () => {
    const ragged = sheetOf([
      [],
      [{ s: '项目支出绩效自评表' }],
      [],
      HEADING,
      [{ s: '产出' }],
      [null, null, { s: '修路' }],
    ]);
    expect(() => recognise([ragged, sheetOf([]), sheetOf([[]])])).not.toThrow();
  });

  it('a sheet called like a property of every object', () => {
    const sheet = {
      ...paper(
        '__proto__',
        '一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分\nconstructor | toString | 5 | 5 | 90 | 90',
      ),
    };
    expect(recognise([sheet]).forms.map((form) => [form.sheet, form.indicators[0]?.level1])).toEqual([
      ['__proto__', 'constructor'],
    ]);
  });
});
