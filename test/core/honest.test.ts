import { evaluate } from '../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../src/core/law/builtin';
import type { FormResult } from '../../src/core/result';
import { cleanForm, PRESET_IDS } from '../layouts/clean';
import type { CleanForm } from '../layouts/clean';

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

/** What is wrong with the judgement of an honest form: error findings, edits, points that are not the true ones. */
function troubles({ laidOut, truth, preset, seed }: CleanForm): string[] {
  const options = { profile: BUILTIN_PROFILE, overwrite: 'higher', fileName: 'honest.xlsx' } as const;
  const { result, edits } = evaluate([laidOut.sheet], options);
  const form = result.forms[0];
  const name = `${preset.id} seed ${String(seed)}`;
  if (!form) return [`${name}: not recognised`];
  const errors = result.findings
    .filter((one) => one.severity === 'error')
    .map((one) => `${name}: ${one.rule} ${String(one.cell)} ${one.message}`);
  const warnings = result.findings
    .filter((one) => one.severity === 'warning')
    .map((one) => `${name}: ${one.rule} ${String(one.cell)} ${one.message}`);
  return [
    ...errors,
    ...warnings,
    ...edits.map((edit) => `${name}: would write ${edit.why}`),
    ...scoreTroubles(name, form, truth),
  ];
}

function scoreTroubles(name: string, form: FormResult, truth: CleanForm['truth']): string[] {
  const wrong = truth.indicators.flatMap((one, index) => {
    const read = form.indicators[index];
    const isOpen = one.points === null || read?.points === null;
    return isOpen || read?.points === Number(one.points).toFixed(2)
      ? []
      : [`${name}: ${one.name} ${String(read?.points)}, not ${String(one.points)}`];
  });
  const rate =
    truth.executionRate !== null &&
    Number(form.funding?.executionRate).toFixed(6) !== Number(truth.executionRate).toFixed(6)
      ? [`${name}: rate ${String(form.funding?.executionRate)}`]
      : [];
  return [...wrong, ...rate];
}

describe('honest forms', () => {
  it.each(PRESET_IDS)('%s raise no error and no warning, and nothing would be rewritten', (id) => {
    expect(SEEDS.flatMap((seed) => troubles(cleanForm(id, seed)))).toEqual([]);
  });
});
