import { recognise } from '../../../src/core/forms/recognise';
import type { Field, Form } from '../../../src/core/model';
import { layOut, mixed, placesOf, PUBLISHED_IDS, publishedTable, stretched, STRETCHES } from '../../layouts';
import type { Places } from '../../layouts';

/**
 * Published tables, then the same sheets stretched as counties stretch them: columns over two columns (merged or with a
 * blank one between), rows over two rows, blank rows between. Whatever was read must be read again, at the cell that
 * the old one has become.
 */

/** All that was read, each with the cell it came from. */
function readingOf(form: Form, places: Places): unknown {
  const cell = (field: Field): string =>
    field.at ? `${String(places.row(field.at.row))}:${String(places.col(field.at.col))} ${field.text}` : '-';
  return {
    kind: form.kind,
    year: form.year,
    unit: form.moneyUnit,
    project: form.projectName,
    money: form.funding?.rows.map((row) => [
      row.label,
      row.role,
      ...[row.originalBudget, row.adjustedBudget, row.actual, row.enteredRate, row.weight, row.enteredPoints].map(cell),
    ]),
    goals: form.goals.map((goal) => [cell(goal.expected), cell(goal.achieved)]),
    indicators: form.indicators.map((one) => [
      one.level1,
      one.level2,
      one.level3,
      ...[one.target, one.actual, one.weight, one.enteredPoints, one.deviation].map(cell),
    ]),
    total: form.total ? [cell(form.total.weight), cell(form.total.enteredPoints)] : null,
    grade: form.grade ? cell(form.grade) : null,
  };
}

const SAME: Places = { row: (row) => row, col: (col) => col };

describe.each(STRETCHES)('$name', (stretch) => {
  it.each(PUBLISHED_IDS)('table %s', (id) => {
    for (const options of mixed(12)) {
      const { sheet } = layOut(publishedTable(id), options);
      const [before] = recognise([sheet]).forms;
      const [after] = recognise([stretched(sheet, stretch)]).forms;
      const places = placesOf(sheet, stretch);
      expect(after && readingOf(after, SAME)).toEqual(before && readingOf(before, places));
    }
  });
});
