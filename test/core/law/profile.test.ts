import fc from 'fast-check';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { CITATIONS } from '../../../src/core/law/citations';
import { canonicalJson, fingerprintOf } from '../../../src/core/law/fingerprint';
import { parseProfile } from '../../../src/core/law/profile';
import { profileSchema } from '../../../src/core/law/schema';
import { citationOf, settingsOf } from '../../../src/core/law/settings';
import {
  ARITHMETIC,
  KNOWN_BY_TITLE,
  PRODUCT_DEFAULT,
  PROJECT_EVALUATION,
  SOURCES,
} from '../../../src/core/law/sources';

function problemsOf(json: unknown): readonly string[] {
  const parsed = parseProfile(json);
  return parsed.ok ? [] : parsed.problems;
}

describe('the built-in profile', () => {
  test('fits its own schema and has no contradiction', () => {
    expect(profileSchema.safeParse(BUILTIN_PROFILE).success).toBe(true);
    expect(problemsOf({})).toEqual([]);
  });

  test('every setting is covered by a citation', () => {
    const uncovered = settingsOf(BUILTIN_PROFILE).filter(
      ({ path }) => ![...CITATIONS.keys()].some((key) => path === key || path.startsWith(key)),
    );
    expect(uncovered.map(({ path }) => path)).toEqual([]);
  });

  test('every citation covers a setting that exists', () => {
    const paths = settingsOf(BUILTIN_PROFILE).map(({ path }) => path);
    const idle = [...CITATIONS.keys()].filter((key) => !paths.some((path) => path === key || path.startsWith(key)));
    expect(idle).toEqual([]);
  });

  test('a document is named only for what it was seen to contain', () => {
    const cited = [...CITATIONS].filter(([, { source }]) => source === PROJECT_EVALUATION).map(([path]) => path);
    expect(cited).toEqual([
      'execution.defaultWeight',
      'execution.overBudget',
      'qualitative.full',
      'qualitative.partial',
      'total.grades',
      'weights.usualSplits[0]',
    ]);
    expect(citationOf('quantitative.overFulfilment.from').source).toBe(PRODUCT_DEFAULT);
    expect(citationOf('review.pointTolerance').source).toBe(ARITHMETIC);
  });

  test('sources print a title and number, never an article', () => {
    for (const { printed } of SOURCES) expect(printed).not.toMatch(/第.+条/);
    expect(PROJECT_EVALUATION.printed).toBe('《项目支出绩效评价管理办法》（财预〔2020〕10号）');
    expect(KNOWN_BY_TITLE.map(({ number }) => number)).toContain('财预〔2021〕101号');
  });
});

describe('a county’s profile', () => {
  test('may be partial: what it leaves out stays as built in', () => {
    const parsed = parseProfile({ id: 'xian', quantitative: { overFulfilment: { from: '1.2' } } });
    if (!parsed.ok) throw new Error(parsed.problems.join());
    expect(parsed.profile.quantitative.overFulfilment.from).toBe('1.2');
    expect(parsed.profile.quantitative.overFulfilment.countsByAtLeast).toBe('2');
    expect(parsed.profile.quantitative.atMost).toBe('ratio');
    expect(parsed.profile.source).toBe('file');
    expect(parsed.profile.fingerprint).not.toBe(BUILTIN_PROFILE.fingerprint);
  });

  test('JSON numbers are taken as they are printed', () => {
    const parsed = parseProfile({ qualitative: { partial: 0.5 }, total: { ceiling: 79 } }, 'workbook');
    if (!parsed.ok) throw new Error(parsed.problems.join());
    expect(parsed.profile.qualitative.partial).toBe('0.5');
    expect(parsed.profile.total.ceiling).toBe('79');
    expect(parsed.profile.source).toBe('workbook');
  });

  test('an empty file has the fingerprint of the built-in profile, whatever it claims', () => {
    const parsed = parseProfile({ fingerprint: 'made up', source: 'builtin' });
    if (!parsed.ok) throw new Error(parsed.problems.join());
    expect(parsed.profile.fingerprint).toBe(BUILTIN_PROFILE.fingerprint);
    expect(parsed.profile.source).toBe('file');
  });

  test('a changed setting is the county’s own, not the document’s', () => {
    const parsed = parseProfile({ qualitative: { partial: '0.5' } });
    if (!parsed.ok) throw new Error(parsed.problems.join());
    const changed = settingsOf(parsed.profile).filter((setting) => setting.changed);
    expect(changed.map(({ path, value }) => [path, value])).toEqual([['qualitative.partial', '0.5']]);
    expect(changed[0]?.citation.source).toBe(PRODUCT_DEFAULT);
  });

  test.each<[string, unknown, string]>([
    ['not an object', [], 'JSON 对象'],
    ['null', null, 'JSON 对象'],
    ['a misspelt setting', { quantitative: { atmost: 'linear' } }, '“quantitative.atmost”'],
    ['a misspelt room', { rundung: {} }, '“rundung”'],
    [
      'an unknown choice',
      { execution: { method: 'steps' } },
      '“execution.method”只能填下列之一：linear、bands、perPoint',
    ],
    ['a number in words', { review: { lowExecution: '九成' } }, '“review.lowExecution”应是'],
    ['a negative share', { review: { lowExecution: -1 } }, '“review.lowExecution”应是'],
    ['an exponent', { weights: { total: 1e21 } }, '“weights.total”应是'],
    ['a list for an object', { rounding: [] }, '“rounding”应填一个对象'],
    ['no list', { total: { caps: '79' } }, '“total.caps”应填一个列表'],
    ['no grade at all', { total: { grades: [] } }, '“total.grades”至少'],
    ['too many decimals', { rounding: { pointDecimals: 3 } }, '“rounding.pointDecimals”超出'],
    ['a wrong part of a list', { execution: { bands: [{ from: '1', share: 'x' }] } }, '“execution.bands[0].share”'],
    ['an unknown severity', { severities: { 'total-mismatch': 'fatal' } }, '“severities.total-mismatch”'],
    ['a hostile rule id', { severities: { 'a b': 'off' } }, '“severities.a b”'],
    ['tiers upside down', { qualitative: { full: '0.5' } }, '“qualitative.partial”应小于'],
    ['a share above one', { quantitative: { late: { share: '1.5' } } }, '“quantitative.late.share”'],
    [
      'bands out of order',
      {
        execution: {
          bands: [
            { from: '0.5', share: '1' },
            { from: '0.6', share: '1' },
          ],
        },
      },
      '从高到低',
    ],
    ['grades with a gap below', { total: { grades: [{ grade: '优', from: '90' }] } }, '最后一档'],
    [
      'a step of nothing',
      {
        quantitative: {
          byName: [
            { name: '率', kind: 'deduct', better: 'lower', threshold: '0', per: '0', minus: '1', count: 'whole' },
          ],
        },
      },
      '“quantitative.byName[0].per”应大于 0',
    ],
  ])('%s is refused, and the sentence names the setting', (_name, json, expected) => {
    const problems = problemsOf(json);
    expect(problems).not.toEqual([]);
    expect(problems.join('\n')).toContain(expected);
  });

  test('a key that would reach the prototype changes nothing', () => {
    const problems = problemsOf(
      JSON.parse('{"__proto__":{"polluted":"yes"},"execution":{"__proto__":{"method":"x"}}}'),
    );
    expect(problems.length).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('never throws, whatever JSON holds', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void parseProfile(json)));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(BUILTIN_PROFILE)), fc.jsonValue(), (key, json) => {
        void parseProfile({ [key]: json });
      }),
    );
  });
});

describe('the fingerprint', () => {
  test('is FNV-1a with 64 bits, by its published value for the one byte "1"', () => {
    expect(fingerprintOf(1)).toBe('af63ac4c86019afc');
  });

  test('canonical JSON sorts keys', () => {
    expect(canonicalJson({ b: 1, a: [null, 'x'] })).toBe('{"a":[null,"x"],"b":1}');
  });

  test('does not depend on the order of keys', () => {
    expect(fingerprintOf({ a: 1, b: { c: 2, d: 3 } })).toBe(fingerprintOf({ b: { d: 3, c: 2 }, a: 1 }));
    expect(fingerprintOf({ a: 1 })).not.toBe(fingerprintOf({ a: 2 }));
  });
});
