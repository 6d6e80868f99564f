import type { Profile } from '../law/profile';
import { ruleLeaves } from '../law/settings';
import type { CellRef, CellValue, Sheet } from '../model';
import type { RuleChange, RuleSheet } from '../rule';
import { nearestPlace, readProfileSheet, type SheetRules } from './read';
import { shownSetting } from './shown';

/** Which rules a workbook is judged by. */
export interface RulesInForce {
  readonly profile: Profile;
  /** The workbook's own sheet of rules; null where it has none. */
  readonly ruleSheet: RuleSheet | null;
}

/**
 * Rules that were chosen go first, then those on the workbook's own sheet, then `profile`.
 * @param isChosen a person or the command line named `profile` for this run.
 */
export function rulesInForce(sheets: readonly Sheet[], profile: Profile, isChosen: boolean): RulesInForce {
  const own = readProfileSheet(sheets);
  if (own === null) return { profile, ruleSheet: null };
  const { problems } = own;
  if (own.profile === null) return { profile, ruleSheet: { problems, isInForce: false, change: null } };
  if (isChosen) {
    return { profile, ruleSheet: { problems, isInForce: false, change: differenceFrom(profile, own, own.profile) } };
  }
  return { profile: own.profile, ruleSheet: { problems, isInForce: true, change: stampOf(own, own.profile) } };
}

function stampOf({ issued }: SheetRules, { fingerprint }: Profile): RuleChange | null {
  return issued === null || issued.fingerprint === fingerprint ? null : { kind: 'stamp', at: issued.at };
}

/** The first setting, in the order of the profile, that is not as in the chosen rules. */
function differenceFrom(chosen: Profile, own: SheetRules, here: Profile): RuleChange | null {
  const [theirs, ours] = [new Map(ruleLeaves(chosen)), new Map(ruleLeaves(here))];
  const paths = [...new Set([...ours.keys(), ...theirs.keys()])].filter((path) => ours.get(path) !== theirs.get(path));
  const [first] = paths;
  if (first === undefined) return null;
  const cells = paths.flatMap((path) => placeOf(path, own) ?? []);
  return {
    kind: 'chosen',
    at: placeOf(first, own) ?? own.top,
    setting: own.labels.get(nearestPlace(first, own.places) ?? '') ?? shownSetting.label(first),
    here: textOf(shownSetting.value(here, first)),
    issued: textOf(shownSetting.value(chosen, first)),
    cells: distinct(cells),
  };
}

function placeOf(path: string, { places }: SheetRules): CellRef | null {
  const known = nearestPlace(path, places);
  return known === null ? null : (places.get(known) ?? null);
}

/** Each cell once. */
function distinct(cells: readonly CellRef[]): CellRef[] {
  return cells.filter(
    (cell, index) => cells.findIndex((one) => one.row === cell.row && one.col === cell.col) === index,
  );
}

function textOf(value: CellValue): string | null {
  if (value === null || 'b' in value || 'e' in value) return null;
  return 's' in value ? value.s : value.n;
}
