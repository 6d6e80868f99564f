import fc from 'fast-check';
import { cellOf, parseA1 } from '../../../src/core/a1';
import type { CellRef } from '../../../src/core/model';
import type { Place, Sentence } from '../../../src/core/narrative/document';
import { changed, inputCells, valueAt, withCell } from './changes';
import { reportOf, SAMPLE_SHEETS, sentencesOf, textOf } from './reading';

/** Each sentence knows on which cells it depends: no other cell changes it, and its own figures do. */

const BEFORE = sentencesOf(reportOf(SAMPLE_SHEETS));
const CELLS = inputCells(SAMPLE_SHEETS);

function keyOf({ id, runs }: Sentence): string {
  return `${id} ${textOf(runs)}`;
}

function isAt(place: Place, at: CellRef): boolean {
  return place.sheet === at.sheet && place.cell === cellOf(at);
}

function dependsOn({ dependsOn: places }: Sentence, at: CellRef): boolean {
  return places.some((place) => isAt(place, at));
}

/** Sentences that changed, came or went although they do not name the cell. */
function strangers(at: CellRef, after: readonly Sentence[]): string[] {
  const [was, is] = [new Set(BEFORE.map(keyOf)), new Set(after.map(keyOf))];
  const gone = BEFORE.filter((one) => !is.has(keyOf(one)));
  const come = after.filter((one) => !was.has(keyOf(one)));
  const replaced = new Set(gone.filter((one) => dependsOn(one, at)).map(({ id }) => id));
  return [
    ...gone.filter((one) => !dependsOn(one, at)),
    ...come.filter((one) => !dependsOn(one, at) && !replaced.has(one.id)),
  ].map(keyOf);
}

/** Sentences that quote the cell and stayed as they were. */
function unmoved(at: CellRef, after: readonly Sentence[]): string[] {
  const is = new Set(after.map((one) => JSON.stringify(one)));
  return BEFORE.filter(
    (one) =>
      one.runs.some((run) => run.kind === 'figure' && run.origin === 'cell' && isAt(run.from[0], at)) &&
      is.has(JSON.stringify(one)),
  ).map(keyOf);
}

function check(at: CellRef, isCleared: boolean): void {
  const value = isCleared ? null : changed(valueAt(SAMPLE_SHEETS, at));
  const after = sentencesOf(reportOf(withCell(SAMPLE_SHEETS, at, value)));
  expect([`${at.sheet}!${cellOf(at)}`, strangers(at, after), unmoved(at, after)]).toEqual([
    `${at.sheet}!${cellOf(at)}`,
    [],
    [],
  ]);
}

test('there is much to change', () => {
  expect(CELLS.length).toBeGreaterThan(500);
});

test('one input cell changed: only sentences that name it may change, those that quote it do', () => {
  fc.assert(fc.property(fc.constantFrom(...CELLS), fc.boolean(), check), { numRuns: 30 });
}, 60_000);

describe('cells that decide more than they are quoted for', () => {
  test.each([
    ['部门整体支出绩效自评表', 'F7', true],
    ['部门整体支出绩效自评表', 'F20', false],
    ['项目清单', 'B4', true],
    ['工作履行情况', 'B3', false],
    ['基础数据', 'B28', true],
    ['项目自评-燃气安全专项', 'F7', false],
  ])('%s!%s', (sheet, cell, isCleared) => {
    const address = parseA1(cell);
    if (address === null) throw new Error(cell);
    check({ sheet, ...address }, isCleared);
  });
});

test('every sentence of the sample depends on a cell that its figures come from', () => {
  const wrong = BEFORE.filter((one) =>
    one.runs.some(
      (run) =>
        run.kind === 'figure' &&
        !run.from.every((place) =>
          one.dependsOn.some((other) => other.sheet === place.sheet && other.cell === place.cell),
        ),
    ),
  );
  expect(wrong.map(keyOf)).toEqual([]);
});
