import { cellOf } from '../../../../src/core/a1';
import { evaluate } from '../../../../src/core/evaluate';
import { recognise } from '../../../../src/core/forms/recognise';
import { BUILTIN_PROFILE } from '../../../../src/core/law/builtin';
import { plain, sum, decimal } from '../../../../src/core/decimal';
import type { CellRef, Field, Form, Quantity, Sheet } from '../../../../src/core/model';
import { placesOf, RETYPED, stretched, STRETCHES, type Places } from '../../../layouts';
import { paper } from '../paper';
import { readingOf } from '../reading';
import type { DepartmentCase } from './case';
import { BUREAU_FORMS } from './bureauForms';
import { INDEX_TABLES } from './indexTables';
import { PROVINCE_FORMS } from './provinceForms';
import { TARGET_FORMS } from './targetForms';

/** Whole-department layouts as counties draw them, each cell at its address, in many shapes of the same sheet. */

const CASES: readonly DepartmentCase[] = [...TARGET_FORMS, ...INDEX_TABLES, ...PROVINCE_FORMS, ...BUREAU_FORMS];
const SAME: Places = { row: (row) => row, col: (col) => col };

const squeeze = (text: string): string => text.replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');

/** All that was read, as short lines; cells are where `places` says the old ones have come to stand. */
function linesOf(forms: readonly Form[], places: Places): string[] {
  const cell = (at: CellRef | null): string =>
    at ? cellOf({ ...at, row: places.row(at.row), col: places.col(at.col) }) : '-';
  const field = (one: Field): string => `${cell(one.at)}=${squeeze(one.text)}`;
  return forms.flatMap((form) => [
    [form.kind, form.state, form.year ?? '-', form.moneyUnit ?? '-', form.unitName ?? '-'].join(' '),
    ...(form.funding?.rows ?? []).map((row) =>
      [row.role, row.originalBudget, row.adjustedBudget, row.actual, row.enteredRate, row.weight, row.enteredPoints]
        .map((one) => (typeof one === 'string' ? one : field(one)))
        .join(' '),
    ),
    ...form.goals.map((goal) =>
      [goal.expected, goal.achieved]
        .filter(({ text }) => text !== '')
        .map(field)
        .join(' '),
    ),
    ...form.indicators.map((one) =>
      [
        [one.level1, one.level2, one.level3].map((name) => squeeze(name ?? '*')).join('/'),
        ...[one.target, one.originalTarget, one.actual, one.weight, one.enteredPoints, one.coefficient].map(field),
        ...[one.deviation, one.standard, one.explanation].map((each) => (each ? field(each) : '-')),
        said(one.target.quantity),
      ].join(' '),
    ),
    ...form.subtotals.map((one) => [one.level, squeeze(one.label), field(one.weight), one.rows.length].join(' ')),
    form.total ? [form.total.weight, form.total.enteredPoints].map(field).join(' ') : 'no total',
    ...(form.facts ?? []).map((fact) => [fact.id, field(fact.field), fact.unit ?? '-'].join(' ')),
  ]);
}

/** 95.00% typed as text says the same as 0.95 shown as 95.00%. */
function said({ value, ...rest }: Quantity): string {
  return JSON.stringify({ ...rest, value: value === null ? null : plain(decimal(value)) });
}

const read = (sheet: Sheet): readonly Form[] => {
  const { forms, unrecognised } = recognise([sheet]);
  expect(unrecognised).toEqual([]);
  return forms;
};

function scoredForm(forms: readonly Form[]): Form {
  const scored = forms.filter(({ kind }) => kind === 'department');
  expect(scored).toHaveLength(1);
  return scored[0] as Form;
}

describe.each(CASES)('$name', (one) => {
  const sheet = paper('整体', one.drawing);

  it('is read cell by cell', () => {
    const forms = read(sheet);
    const form = scoredForm(forms);
    const { head, unit, money, rows, total, grade } = one;
    expect(readingOf(form)).toMatchObject({ head, unit, money, rows, total, grade });
    const at = (field: Field): string => (field.at ? cellOf(field.at) : '-');
    expect(form.indicators.map(({ weight }) => weight.quantity.value)).toEqual(one.weights);
    expect(
      form.subtotals.map(
        ({ level, label, weight, rows: under }) =>
          `${String(level)} ${label} ${String(weight.quantity.value)}@${at(weight)} ${under.map((row) => row + 1).join()}`,
      ),
    ).toEqual(one.subtotals);
    expect(
      forms
        .flatMap(({ facts = [] }) => facts)
        .map(({ id, field, unit: said }) => `${id} ${at(field)} ${field.text} ${said ?? '-'}`),
    ).toEqual(one.facts);
  });

  it('says the rates that were worked out by hand', () => {
    const { forms } = evaluate([sheet], { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '' }).result;
    const funding = forms.find(({ kind }) => kind === 'department')?.funding ?? null;
    expect([funding?.executionRate ?? null, funding?.adjustmentRate ?? null]).toEqual([
      one.executionRate,
      one.adjustmentRate,
    ]);
  });

  it('prints sums that are right, so that the drawing is one that a county could have printed', () => {
    const form = scoredForm(read(sheet));
    const weights = one.weights.flatMap((weight) => weight ?? []);
    const printed = form.total?.weight.quantity.value ?? null;
    const execution = form.funding?.rows[0]?.weight.quantity.value ?? form.funding?.labelWeight ?? '0';
    if (printed !== null) expect(plain(sum([...weights, execution].map(decimal)))).toBe(printed);
    for (const { weight, rows } of form.subtotals) {
      const under = form.indicators
        .filter(({ row }) => rows.includes(row))
        .map((row) => row.weight.quantity.value ?? '0');
      expect(plain(sum(under.map(decimal)))).toBe(weight.quantity.value);
    }
  });

  it.each(STRETCHES)('is read the same with $name', (stretch) => {
    expect(linesOf(read(stretched(sheet, stretch)), SAME)).toEqual(linesOf(read(sheet), placesOf(sheet, stretch)));
  });

  it.each(RETYPED)('is read the same with $name', ({ retype }) => {
    const changed = retype(sheet);
    const places: Places = { row: (row) => row + changed.row0, col: (col) => col + changed.col0 };
    const lines = (forms: readonly Form[], from: Places): string[] =>
      linesOf(forms, from).map((line) => line.replaceAll('：', ':'));
    expect(lines(read(changed), SAME)).toEqual(lines(read(sheet), places));
  });
});
