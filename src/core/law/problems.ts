import type * as z from 'zod/mini';
import { PROFILE_WORDING as SAY } from './wording';

type Issue = z.core.$ZodIssue;

/** "execution.bands[0].share" */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${String(key)}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

/** What the schema found, as a Chinese sentence that names the setting. */
export function problemOf(issue: Issue): string {
  const path = pathOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return SAY.unknownSetting(pathOf([...issue.path, issue.keys[0] ?? '']));
    case 'invalid_key':
      return SAY.unknownSetting(path);
    case 'invalid_type':
      return SAY.wrongType(path, SAY.type[issue.expected] ?? SAY.type['string'] ?? '');
    case 'invalid_value':
      return SAY.notAChoice(path, issue.values.map(String).join('、'));
    case 'invalid_format':
      return SAY.notADecimal(path);
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string' ? SAY.tooFew(path) : SAY.outOfBounds(path);
    case 'too_big':
      return SAY.outOfBounds(path);
    default:
      return SAY.wrongForm(path);
  }
}
