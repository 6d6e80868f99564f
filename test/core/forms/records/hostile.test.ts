import * as fc from 'fast-check';
import { recognise } from '../../../../src/core/forms/recognise';
import type { CellRef, CellValue, Form, Rect, Sheet } from '../../../../src/core/model';
import { paper } from '../paper';

/** Base data and lists of any content: no throw, every cell on its own form, forms that do not overlap. */

const WORDS = [
  '基础数据表',
  '部门整体支出绩效自评表（2022年度）',
  '单位：万元',
  '财政供养人员情况（人）',
  '编制数',
  '2022年实际在职人数',
  '控制率',
  '经费控制情况（万元）',
  '2021年决算数',
  '2022年预算数',
  '三公经费',
  '项目支出',
  '1.公务接待',
  '合计',
  '其中：行政',
  '预算调整情况',
  '调整金额',
  '项目名称',
  '全年执行数',
  '年初预算数',
  '单位名称',
  '单位性质',
  '单位规格',
  '调查对象',
  '发放份数',
  '回收份数',
  '工作内容',
  '完成数量',
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '得分',
  '分值',
  '主要职责',
  '评价方法：座谈',
  '按收入性质分：',
  '其中：基本支出：900.47',
  '注：1.',
  '……',
  '95%',
  '30余',
  '—',
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS).map((s) => ({ s })) },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 3000 }).map((n) => ({ n: String(n) })) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant({ e: '#REF!' }) },
);

const rectangle: fc.Arbitrary<Rect> = fc
  .tuple(fc.nat(14), fc.nat(6), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const sheetArbitrary: fc.Arbitrary<Sheet> = fc
  .tuple(
    fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 18 }),
    fc.array(rectangle, { maxLength: 4 }),
  )
  .map(([values, merges]) => ({ ...paper('表', 'x'), values, formulas: [], formats: [], merges }));

function cellsOf(form: Form): CellRef[] {
  const facts = (form.facts ?? []).flatMap(({ field, labelAt }) => [field.at, labelAt]);
  const institutions = (form.institutions ?? []).flatMap(({ name, nature, rank, funding }) =>
    [name, nature, rank, funding].map(({ at }) => at),
  );
  const lines = (form.projectList?.projects ?? []).flatMap((line) => [line.name.at, line.budget.at, line.actual.at]);
  const promised = (form.promised ?? []).flatMap((one) => [one.target.at, one.projectAt, one.budget.at]);
  return [...facts, ...institutions, ...lines, ...promised].flatMap((at) => at ?? []);
}

it('never throws, and reads every cell on its own form', () => {
  let read = 0;
  fc.assert(
    fc.property(sheetArbitrary, (sheet) => {
      const { forms } = recognise([sheet]);
      read += forms.length;
      forms.forEach((form, index) => {
        const next = forms[index + 1];
        if (next) expect(next.range.top).toBeGreaterThan(form.range.bottom);
        for (const { row } of cellsOf(form)) {
          expect(row).toBeGreaterThanOrEqual(form.range.top);
          expect(row).toBeLessThanOrEqual(form.range.bottom);
        }
      });
    }),
    { numRuns: 1500 },
  );
  expect(read).toBeGreaterThan(150);
});

it('reads the same twice, and beside other sheets', () => {
  fc.assert(
    fc.property(sheetArbitrary, sheetArbitrary, (one, other) => {
      const alone = recognise([one]).forms;
      expect(recognise([one]).forms).toEqual(alone);
      const beside = recognise([{ ...other, name: '别的' }, one]).forms.filter(({ sheet }) => sheet === one.name);
      expect(beside).toEqual(alone);
    }),
    { numRuns: 150 },
  );
});

const factsOn = (values: CellValue[][]): number =>
  recognise([{ ...paper('表', 'x'), values, formulas: [], formats: [] }]).forms.flatMap(({ facts = [] }) => facts)
    .length;

const ROWS = 4000;
const HEADER = ['项目支出', '2021年决算数', '2022年预算数', '2022年决算数'].map((s) => ({ s }));
const LINE = [{ s: '1.公务接待' }, { n: '5' }, { n: '6' }, { n: '7' }];
const every = (line: (row: number) => CellValue[]): CellValue[][] =>
  Array.from({ length: ROWS }, (_, row) => line(row));

// Work that grows with the square of the rows or of a text's length runs into the time that a test may take.
it('reads thousands of lines, whatever stands between them', () => {
  expect(factsOn([HEADER, ...every(() => LINE)])).toBe(ROWS * 3);
  expect(factsOn(every(() => HEADER))).toBe(0);
  expect(factsOn(every((row) => (row % 2 ? LINE : HEADER)))).toBe((ROWS / 2) * 3);
  expect(factsOn(every(() => [{ s: '主要职责' }, { s: '基层治理' }]))).toBe(0);
  expect(factsOn([[{ s: '评价方法' }, { s: '座谈' }], ...every(() => [{ s: '主要职责' }, { s: '基层治理' }])])).toBe(
    ROWS + 1,
  );
});

it.each(['（', '：', '1', ' ', '项目支出', '2022年', '“', '、', '\n'])(
  'takes a longest cell of %j in its stride',
  (sign) => {
    const long = { s: sign.repeat(Math.floor(32767 / sign.length)) };
    const plain = [
      [{ s: '评价方法' }, { s: '座谈' }],
      [{ s: '评价目的' }, { s: '检验' }],
    ];
    const hostile: CellValue[][] = [
      [long, long, long],
      [{ s: '项目名称' }, long],
      [long, { n: '1' }, { n: '2' }, long],
    ];
    expect(factsOn([...hostile, ...plain])).toBe(2);
  },
);
