import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS, describeChecks } from '../../../src/core/checks';
import { productDefault } from '../../../src/core/checks/basis';
import { inReadingOrder } from '../../../src/core/checks/order';
import { runChecks } from '../../../src/core/checks/run';
import type { CheckInput } from '../../../src/core/checks/run';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { check } from '../../../src/core/rule';
import type { Severity, Trouble } from '../../../src/core/rule';
import { at, context, field, indicator, scoredForm, scoreOf } from './build';

const input = (extra: Partial<CheckInput> = {}): CheckInput => ({
  forms: [scoredForm({}, [])],
  aside: [],
  unrecognised: [],
  sheetNames: ['项目', '乙'],
  ...extra,
});

const rule = (id: string, troubles: readonly Trouble[], extra: { comparesEntered?: true } = {}) =>
  check<'form'>({
    id,
    title: id,
    about: 'form',
    severity: 'warning',
    cites: productDefault('示例'),
    find: () => troubles,
    ...extra,
  });

describe('runChecks', () => {
  it('orders errors, warnings, hints, each by sheet, row and column', () => {
    const troubles: Trouble[] = [
      { at: at('B2', '乙'), message: '1', severity: 'error' },
      { at: at('C3'), message: '2', severity: 'hint' },
      { at: at('B3'), message: '3' },
      { at: at('A9'), message: '4', severity: 'error' },
      { at: at('A2'), message: '5' },
    ];
    const found = runChecks(input(), context(), [rule('example', troubles)]);
    expect(found.map(({ message }) => message)).toEqual(['4', '1', '5', '3', '2']);
  });

  it('isolates a rule that throws and tells that it was ours', () => {
    const broken = check<'form'>({
      id: 'broken',
      title: '示例检查',
      about: 'form',
      severity: 'error',
      cites: productDefault('示例'),
      find: () => {
        throw new Error('bug');
      },
    });
    const found = runChecks(input(), context(), [broken, rule('example', [{ at: at('B2'), message: '1' }])]);
    expect(found).toEqual([
      expect.objectContaining({ rule: 'example', severity: 'warning' }),
      {
        rule: 'internal-error',
        severity: 'hint',
        at: at('A1'),
        message: '本软件的“示例检查”这项检查在这张表上没有运行成功，其他检查和得分不受影响。',
        basis: '本产品默认口径（县级可改）',
      },
    ]);
  });

  it('applies the severities of the profile', () => {
    const example = rule('example', [{ at: at('B2'), message: '1' }]);
    const severities = (value: Severity | 'off') =>
      context({ profile: { ...BUILTIN_PROFILE, severities: { example: value } } });
    expect(runChecks(input(), severities('off'), [example])).toEqual([]);
    expect(runChecks(input(), severities('error'), [example])).toMatchObject([{ severity: 'error' }]);
  });

  it('says nothing of a formula that recalculates, where an entered figure is compared', () => {
    const trouble = [{ at: at('B2'), message: '1' }];
    const stale = context({ recalculates: (cell) => cell?.row === 1 });
    expect(runChecks(input(), stale, [rule('example', trouble, { comparesEntered: true })])).toEqual([]);
    expect(runChecks(input(), stale, [rule('example', trouble)])).toHaveLength(1);
  });

  it('tells one thing once, and of a broken cell only that it is broken', () => {
    const twice = [
      { at: at('B2'), message: '1' },
      { at: at('B2'), message: '1' },
    ];
    expect(runChecks(input(), context(), [rule('example', twice)])).toHaveLength(1);
    const score = scoreOf(indicator(12, '里程', { weight: '10' }, { enteredPoints: field('G12', '#REF!') }));
    const forms = [scoredForm({}, [score])];
    const found = runChecks(input({ forms }), context(), [
      ...CHECKS,
      rule('example', [{ at: at('G12'), message: '1' }]),
    ]);
    expect(found.filter((draft) => draft.at?.row === 11 && draft.at.col === 6).map((draft) => draft.rule)).toEqual([
      'formula-error',
    ]);
  });

  it('asks nothing of a blank form but to be filled', () => {
    const score = scoreOf(indicator(12, '里程', { target: '5', weight: '30' }));
    const forms = [scoredForm({ state: 'blank' }, [score])];
    expect(runChecks(input({ forms }), context()).map((draft) => draft.rule)).toEqual(['form-blank']);
  });

  it('keeps every finding whatever the order they come in', () => {
    const severity = fc.constantFrom<Severity>('error', 'warning', 'hint');
    const draft = fc.record({ severity, row: fc.nat(5), col: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(draft), (drafts) => {
        const placed = drafts.map(({ severity: level, row, col }) => ({
          severity: level,
          at: { sheet: '项目', row, col },
        }));
        const once = inReadingOrder(placed, ['项目']);
        expect(inReadingOrder([...once].reverse(), ['项目']).map((one) => one.severity)).toEqual(
          once.map((one) => one.severity),
        );
        expect(new Set(once)).toEqual(new Set(placed));
      }),
    );
  });
});

describe('the table of contents', () => {
  const ids = CHECKS.map(({ id }) => id);

  it('names every rule once, in kebab-case, with its basis', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, title, basis } of describeChecks()) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
      expect(title).toMatch(/\p{Script=Han}/u);
      expect(basis).not.toBe('');
    }
  });

  it('lists every rule file of the room', () => {
    const room = join(__dirname, '../../../src/core/checks');
    const declared = readdirSync(room)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [...readFileSync(join(room, file), 'utf8').matchAll(/^\s+id: '([a-z0-9-]+)',$/gm)].map((match) => match[1]),
      );
    expect(declared.sort()).toEqual([...ids].sort());
  });

  it('has a test that lets each rule pass and one that lets it fail', () => {
    const tests = readdirSync(__dirname)
      .filter((file) => file.endsWith('.test.ts') && file !== 'run.test.ts' && file !== 'sheets.test.ts')
      .map((file) => readFileSync(join(__dirname, file), 'utf8'))
      .join('\n');
    const files = readdirSync(join(__dirname, '../../../src/core/checks')).filter((file) => file.endsWith('.ts'));
    for (const id of ids) {
      const file = files.find((name) =>
        readFileSync(join(__dirname, '../../../src/core/checks', name), 'utf8').includes(`id: '${id}'`),
      );
      expect({ id, tested: tests.includes(`'../../../src/core/checks/${file?.replace('.ts', '') ?? ''}'`) }).toEqual({
        id,
        tested: true,
      });
    }
  });
});
