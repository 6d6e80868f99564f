/**
 * A few settings are a word or several values in the profile; on the sheet each is a row of its own. Here the one is
 * turned into the other: settings are named by their paths.
 */

export type Leaf = string | number | boolean | null;

/** The value of every path that a line can have; a setting that is turned off has null. */
export function unfolded(profile: object): (path: string) => Leaf {
  return (path) => {
    const value = at(profile, path);
    if (path === 'quantitative.late') return isRecord(value) ? 'share' : asLeaf(value);
    if (path === 'quantitative.satisfaction') return isRecord(value) ? asLeaf(value['between']) : asLeaf(value);
    return asLeaf(value);
  };
}

/** The list at a path. */
export function listAt(profile: object, path: string): readonly unknown[] {
  const value = at(profile, path);
  if (Array.isArray(value)) return value;
  return isRecord(value) ? Object.entries(value) : [];
}

/** Puts paths together to the tree that `parseProfile` reads. Of a choice with values, both rows become one setting. */
export function folded(values: ReadonlyMap<string, unknown>): object {
  const all = new Map(values);
  const late = all.get('quantitative.late');
  const lateShare = taken(all, 'quantitative.late.share');
  if (late === 'share') all.set('quantitative.late', { share: lateShare });
  const between = all.get('quantitative.satisfaction');
  const [full, zero] = [taken(all, 'quantitative.satisfaction.full'), taken(all, 'quantitative.satisfaction.zero')];
  if (between !== undefined && between !== 'asTarget') all.set('quantitative.satisfaction', { full, zero, between });
  return tree([...all].map(([path, value]) => [path.split('.'), value]));
}

function taken(values: Map<string, unknown>, path: string): unknown {
  const value = values.get(path);
  values.delete(path);
  return value;
}

type Branch = readonly [readonly string[], unknown];

function tree(branches: readonly Branch[]): object {
  const heads = [...new Set(branches.map(([[head = '']]) => head))];
  return Object.fromEntries(
    heads.map((head) => {
      const own = branches.filter(([path]) => path[0] === head);
      const leaf = own.find(([path]) => path.length === 1);
      return [head, leaf === undefined ? tree(own.map(([path, value]) => [path.slice(1), value])) : leaf[1]];
    }),
  );
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : null), value);
}

function asLeaf(value: unknown): Leaf {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
