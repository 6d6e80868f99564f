import { cellOf } from '../../../../src/core/a1';
import { decimal, plain, sum } from '../../../../src/core/decimal';
import { evaluate } from '../../../../src/core/evaluate';
import { recognise } from '../../../../src/core/forms/recognise';
import { BUILTIN_PROFILE } from '../../../../src/core/law/builtin';
import type { Field, Form, Sheet } from '../../../../src/core/model';
import { layOut, mixed, oneAtATime, publishedTable } from '../../../layouts';

/**
 * The four whole-department tables among those that counties published: what sets them apart, in every layout. That
 * each of their cells is read at its address is under test with the other published tables.
 */

const LAYOUTS = [...oneAtATime(), ...mixed(24)];

function formOn(sheet: Sheet): Form {
  const { forms } = recognise([sheet]);
  expect(forms).toHaveLength(1);
  return forms[0] as Form;
}

const plainForm = (id: string): Form => formOn(layOut(publishedTable(id)).sheet);
const where = (field: Field | undefined): string => (field?.at ? cellOf(field.at) : '-');
const values = (form: Form, of: (one: Form['indicators'][number]) => Field): (string | null)[] =>
  form.indicators.map((one) => of(one).quantity.value);

it.each(['019', '028', '043', '057'])('%s is a department form in every layout', (id) => {
  const kinds = LAYOUTS.map((options) => formOn(layOut(publishedTable(id), options).sheet).kind);
  expect(new Set(kinds)).toEqual(new Set(['department']));
});

describe('019, a district of Chongqing: no level names, amounts taken out of the web page, the rate printed as 79.27', () => {
  const form = plainForm('019');

  it('reads six indicators of 10 points, each with its sign and unit', () => {
    expect(form.indicators.map(({ level1, level2 }) => [level1, level2])).toEqual(
      Array.from({ length: 6 }, () => [null, null]),
    );
    expect(values(form, ({ weight }) => weight)).toEqual(['10', '10', '10', '10', '10', '10']);
    expect(values(form, ({ actual }) => actual)).toEqual(['100', '8', '1', '50', '0', '0.1']);
    expect(
      form.indicators.map(
        ({ target: { quantity } }) =>
          `${quantity.comparator ?? '?'} ${String(quantity.value)} ${String(quantity.unit)}`,
      ),
    ).toEqual(['? 90 %', 'atLeast 8 万亩', 'atLeast 1 万亩', 'atLeast 50 万亩', '? 0.9 %', '? 0.4 %']);
  });

  it('keeps the rate, its weight and its points on the row that prints them', () => {
    const [total, fiscal] = form.funding?.rows ?? [];
    expect([total?.role, total?.actual.state, total?.enteredRate.state]).toEqual(['total', 'blank', 'blank']);
    // 79.27 % of 10 points is 7.927, printed 7.93.
    expect([fiscal?.role, fiscal?.enteredRate.text, fiscal?.weight.text, fiscal?.enteredPoints.text]).toEqual([
      'fiscal',
      '79.27',
      '10',
      '7.93',
    ]);
  });
});

describe('028, a city of Hunan: an index table whose standards stand where targets would', () => {
  const form = plainForm('028');

  it('takes no standard for a target, and keeps it in words', () => {
    expect(form.indicators).toHaveLength(9);
    expect(form.indicators.map(({ target, actual }) => [target.state, actual.state])).toEqual(
      Array.from({ length: 9 }, () => ['absent', 'absent']),
    );
    expect(form.indicators.map(({ standard }) => standard?.text)).toEqual([
      '≦100%,每超1个百分点扣0.5分',
      '≦0,每超1个百分点扣0.5分',
      '≥90%计5分;80%-90%计4分;70%-80%计3分',
      '=0计3分;0-10%计2分;10-20%计1分',
      '每个专项未按进度扣0.5分',
      '无结余3分;不超上年结转2分',
      '≦100%,每超1个百分点扣1分',
      '①②③各1分',
      '每出现一例扣1分,扣完为止',
    ]);
  });

  it('reads weights of rows and of levels: 5 + 5 + 5 = 15, the excerpt of 过程 says 15 of its 40', () => {
    expect(values(form, ({ weight }) => weight)).toEqual(['5', '5', '5', '3', '3', '3', '6', '3', '3']);
    expect(
      form.subtotals.map(
        ({ level, label, weight, rows }) =>
          `${String(level)} ${label} ${String(weight.quantity.value)} ${String(rows.length)}`,
      ),
    ).toEqual([
      '1 投入(15分) 15 3',
      '1 过程(40分) 40 6',
      '2 预算配置(15分) 15 3',
      '2 预算执行(15分) 15 4',
      '2 预算管理(15分) 15 2',
    ]);
  });
});

describe('043, a city of Hainan: a summary by level 1 only, with a grade', () => {
  const form = plainForm('043');

  it('reads four lines that have a name, a weight and points, and a total', () => {
    expect(form.indicators.map(({ level1, level3 }) => [level1, level3])).toEqual([
      ['投入', null],
      ['过程', null],
      ['产出', null],
      ['效果', null],
    ]);
    expect(values(form, ({ weight }) => weight).map(Number)).toEqual([15, 55, 20, 10]);
    expect(values(form, ({ enteredPoints }) => enteredPoints).map(Number)).toEqual([15, 49.04, 20, 10]);
    // 15 + 49.04 + 20 + 10 = 94.04
    const points = values(form, ({ enteredPoints }) => enteredPoints).flatMap((value) => value ?? []);
    expect(plain(sum(points.map(decimal)))).toBe('94.04');
    expect(Number(form.total?.enteredPoints.quantity.value)).toBe(94.04);
    expect(Number(form.total?.weight.quantity.value)).toBe(100);
  });
});

describe('057, a county of Hunan: the row of money alone, and the two ways of adding it up', () => {
  it('reads the row, and the rates that follow from it', () => {
    const { sheet } = layOut(publishedTable('057'));
    const form = formOn(sheet);
    const [row] = form.funding?.rows ?? [];
    expect(form.funding?.rows).toHaveLength(1);
    expect([row?.originalBudget, row?.adjustedBudget, row?.actual].map((field) => field?.text)).toEqual([
      '861.10',
      '2030.12',
      '2030.12',
    ]);
    expect(form.moneyUnit).toBe('万元');
    const { forms } = evaluate([sheet], { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '' }).result;
    // 2030.12 ÷ 2030.12; (2030.12 − 861.10) ÷ 861.10 = 1169.02 ÷ 861.10
    expect([forms[0]?.funding?.executionRate, forms[0]?.funding?.adjustmentRate]).toEqual(['1', '1.35758913']);
    expect(where(row?.enteredRate)).not.toBe('-');
  });
});
