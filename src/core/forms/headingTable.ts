/** Longest heading that patterns are tried on: longer ones are sentences. */
export const LONGEST_PATTERN = 24;

/** Spelling → what it means. */
export function bySpelling<Role extends string>(
  spellings: Readonly<Partial<Record<Role, readonly string[]>>>,
): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const [role, list] of Object.entries<readonly string[] | undefined>(spellings)) {
    for (const spelling of list ?? []) roles.set(spelling, role as Role);
  }
  return roles;
}

export function firstFit<Role>(patterns: readonly (readonly [RegExp, Role])[], text: string): Role | null {
  if (text === '' || text.length > LONGEST_PATTERN) return null;
  return patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
