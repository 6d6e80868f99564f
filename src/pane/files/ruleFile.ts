import type { Profile } from '../../core/law/profile';
import { readProfileSheet } from '../../core/profileSheet/read';
import { ChosenFileError } from '../chosenFile';
import { readProfile } from '../profiles';
import { FILES, SETTINGS } from '../wording';
import { sheetsIn } from './book';

/** Rules out of a file that a person picked. */
export type RuleFile =
  /** `text`: what brings the same rules back on another day. */
  | { readonly ok: true; readonly profile: Profile; readonly text: string }
  /** Chinese sentences that name the field or the cell. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** A rule file (.json), or a workbook with the sheet 评分规则. Never throws for what is in the file. */
export async function rulesIn(file: File): Promise<RuleFile> {
  try {
    return /\.xls[xm]$/i.test(file.name) ? await rulesInWorkbook(file) : await rulesInText(file);
  } catch (error) {
    if (error instanceof ChosenFileError) return { ok: false, problems: [error.message] };
    throw error;
  }
}

async function rulesInText(file: File): Promise<RuleFile> {
  const text = await file.text().catch(() => {
    throw new ChosenFileError(FILES.unreadable(file.name));
  });
  const parsed = await readProfile(text);
  return parsed.ok ? { ...parsed, text } : parsed;
}

async function rulesInWorkbook(file: File): Promise<RuleFile> {
  const rules = readProfileSheet(await sheetsIn(file));
  if (rules === null) return { ok: false, problems: [SETTINGS.noRuleSheet(file.name)] };
  if (rules.profile === null) return { ok: false, problems: rules.problems.map(({ message }) => message) };
  return { ok: true, profile: { ...rules.profile, source: 'file' }, text: JSON.stringify(rules.profile) };
}
