import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { BUILTIN_PROFILES, builtinProfile } from '../../../src/core/law/builtins';
import { fingerprintOf } from '../../../src/core/law/fingerprint';
import { parseProfile } from '../../../src/core/law/profile';
import { profileSchema } from '../../../src/core/law/schema';
import { settingsOf } from '../../../src/core/law/settings';
import { PRODUCT_DEFAULT } from '../../../src/core/law/sources';

describe.each(BUILTIN_PROFILES.map((profile) => [profile.id, profile] as const))('%s', (id, profile) => {
  test('is found by its id, fits the schema, has no contradiction', () => {
    expect(builtinProfile(id)).toBe(profile);
    expect(profileSchema.safeParse(profile).success).toBe(true);
    expect(parseProfile(profile).ok).toBe(true);
  });

  test('carries the fingerprint of its own content, read back as a file too', () => {
    const parsed = parseProfile(profile);
    expect(parsed.ok && parsed.profile.fingerprint).toBe(profile.fingerprint);
    const { source, fingerprint, ...content } = profile;
    expect([source, fingerprintOf(content)]).toEqual(['builtin', fingerprint]);
  });

  test('every changed setting says where it comes from, in words and not as a change of the county', () => {
    for (const { changed, citation, path } of settingsOf(profile)) {
      expect(citation.says).not.toBe(path);
      if (changed) expect(citation.says).not.toMatch('本县已调整');
    }
  });
});

test('ids and fingerprints tell them apart; the default one is first', () => {
  expect(BUILTIN_PROFILES[0]).toBe(BUILTIN_PROFILE);
  expect(new Set(BUILTIN_PROFILES.map(({ id }) => id)).size).toBe(BUILTIN_PROFILES.length);
  expect(new Set(BUILTIN_PROFILES.map(({ fingerprint }) => fingerprint)).size).toBe(BUILTIN_PROFILES.length);
  expect(builtinProfile('none')).toBeNull();
});

test('figures that no document was seen to give rest on the product’s own default', () => {
  const changed = BUILTIN_PROFILES.flatMap((profile) => settingsOf(profile).filter((setting) => setting.changed));
  expect(changed.length).toBeGreaterThan(50);
  for (const { citation } of changed) expect(citation.source).toBe(PRODUCT_DEFAULT);
});

describe('rules for one name', () => {
  const problemsOf = (rule: object): readonly string[] => {
    const parsed = parseProfile({ quantitative: { byName: [{ name: '控制率', ...rule }] } });
    return parsed.ok ? [] : parsed.problems;
  };

  test.each<[string, object]>([
    ['bands of points', { kind: 'bands', better: 'higher', bands: [{ bound: '90', points: '5' }] }],
    ['a proportion', { kind: 'proportional', better: 'equal', target: '-30' }],
    ['a slope', { kind: 'slope', factor: 10, zeroAbove: 10 }],
    [
      'situations',
      { kind: 'situations', situations: [{ rate: 'rate.carryOver', is: 'atMost', bound: '0', share: 1 }] },
    ],
    [
      'milestones',
      {
        kind: 'milestones',
        milestones: [
          { month: '4', atLeast: 25, share: '0.25' },
          { month: '10', atLeast: 80, points: 5 },
        ],
      },
    ],
    ['a checklist', { kind: 'checklist', items: [{ says: '有制度', points: '1' }] }],
    ['violations', { kind: 'violations', minus: '0.5' }],
  ])('%s', (_name, rule) => {
    expect(problemsOf(rule)).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      'points and share at once',
      { kind: 'bands', better: 'higher', bands: [{ bound: '90', points: '5', share: '1' }] },
      '“quantitative.byName[0].bands[0]”',
    ],
    [
      'a share above one',
      { kind: 'situations', situations: [{ rate: 'rate.carryOver', is: 'atMost', bound: '0', share: '2' }] },
      '“quantitative.byName[0].situations[0].share”',
    ],
    [
      'a rate that is none',
      { kind: 'situations', situations: [{ rate: 'rate.luck', is: 'atMost', bound: '0', share: '1' }] },
      '“quantitative.byName[0].situations[0]',
    ],
    [
      'months out of order',
      {
        kind: 'milestones',
        milestones: [
          { month: '10', atLeast: '80', points: '5' },
          { month: '4', atLeast: '25', points: '5' },
        ],
      },
      '“quantitative.byName[0].milestones”',
    ],
    [
      'a month twice',
      {
        kind: 'milestones',
        milestones: [
          { month: '4', atLeast: '80', points: '5' },
          { month: '4', atLeast: '25', points: '5' },
        ],
      },
      '“quantitative.byName[0].milestones”',
    ],
    [
      'a thirteenth month',
      { kind: 'milestones', milestones: [{ month: '13', atLeast: '80', points: '5' }] },
      '“quantitative.byName[0].milestones[0]',
    ],
    [
      'a share of a month above one',
      { kind: 'milestones', milestones: [{ month: '4', atLeast: '25', share: '1.2' }] },
      '“quantitative.byName[0].milestones[0].share”',
    ],
    ['an empty checklist', { kind: 'checklist', items: [] }, '“quantitative.byName[0].items”至少'],
    ['an unknown kind', { kind: 'luck' }, '“quantitative.byName[0]'],
  ])('%s is refused', (_name, rule, expected) => {
    expect(problemsOf(rule).join('\n')).toContain(expected);
  });

  test('a share of projects above the whole is refused', () => {
    const parsed = parseProfile({ total: { projects: { share: '1.2', weighBy: 'budget' } } });
    expect(parsed.ok ? '' : parsed.problems.join()).toContain('“total.projects.share”');
  });
});

test('0.80 and 0.8 are one rule', () => {
  const [a, b] = ['0.80', '0.8'].map((full) => parseProfile({ qualitative: { full }, id: ' 县 ' }));
  if (!a?.ok || !b?.ok) throw new Error('refused');
  expect(a.profile).toEqual(b.profile);
  expect([a.profile.qualitative.full, a.profile.id]).toEqual(['0.8', '县']);
});
