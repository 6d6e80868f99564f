import fc from 'fast-check';
import { cellKey, cellOf } from '../../src/core/a1';
import { evaluate } from '../../src/core/evaluate';
import { evaluateInSteps } from '../../src/core/evaluateInSteps';
import { fixEdits } from '../../src/core/fixes';
import { judgementEdit, judgementsOf, readPoints, type Judgement } from '../../src/core/judgement';
import { BUILTIN_PROFILE } from '../../src/core/law/builtin';
import { levelSums } from '../../src/core/levels';
import { decimal, fixed, plain } from '../../src/core/decimal';
import type { CellRef, Edit, Sheet } from '../../src/core/model';
import type { FindingResult } from '../../src/core/result';
import type { Tier } from '../../src/core/scores/score';
import { planSheet, type FormPlan } from '../../src/core/selection';
import { paper } from '../core/forms/paper';
import { sampleSheets } from './sample';

/** What a person lets through, and what she is asked. */

const OPTIONS = { profile: BUILTIN_PROFILE, overwrite: 'higher', fileName: '' } as const;

/** Rates 80 ÷ 100 = 80 % → 8 of 10; 数量 3 of 4 km → 37.5 of 50; 效益 met → 30; 满意度 met → 10: 85.5. */
function form(points: Partial<Record<'rate' | 'length' | 'benefit' | 'content' | 'total', string>> = {}): Sheet {
  const { rate = '', length = '', benefit = '', content = '', total = '' } = points;
  return paper(
    '项目自评',
    `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 项目名称 | 村道修补 | < | < | < | < | < |
| 资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| 年度资金总额 | 100 | 100 | 80 | 10 | 80%% | ${rate} |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 修补村道 | ≥4公里 | 3公里 | 50 | ${length} |
| 效益指标 | 社会效益 | 受益户数 | ≥80户 | 80户 | 30 | ${benefit} |
| 满意度指标 | 满意度 | 村民满意度 | ≥90% | 95% | 10 | ${content} |
| 总分 | < | < | < | < | 100 | ${total} |
`,
  );
}

function planOf(sheet: Sheet, ticks: ReadonlyMap<string, boolean> = new Map(), judged: readonly Edit[] = []): FormPlan {
  const [plan] = planSheet(sheet, {
    profile: BUILTIN_PROFILE,
    columnRoles: [],
    taking: new Set(['项目自评#1']),
    judged,
    ticks,
  });
  if (plan === undefined) throw new Error('the form was not planned');
  return plan;
}

const lines = ({ offers }: FormPlan): string[] =>
  offers.map(({ edit, kind, ticked }) => {
    return `${ticked ? '☑' : '☐'} ${cellOf(edit.at)} ${kind} ${edit.from ?? '空'} → ${String(Object.values(edit.to ?? {})[0])}`;
  });
const keyFor = (at: CellRef | undefined): string => (at === undefined ? '' : cellKey(at));

describe('the cells of a form', () => {
  test('blank ones are filled, and the total is the sum of what will stand', () => {
    expect(lines(planOf(form()))).toEqual([
      '☑ G6 blank 空 → 37.5',
      '☑ G7 blank 空 → 30',
      '☑ G8 blank 空 → 10',
      '☑ G4 blank 空 → 8',
      '☑ G9 total 空 → 85.5',
    ]);
  });

  test('an over-claim is lowered, a stricter score stays: the total follows what stands', () => {
    const plan = planOf(form({ rate: '8', length: '40', benefit: '28', content: '10', total: '86' }));
    expect(lines(plan)).toEqual(['☑ G6 lowered 40 → 37.5', '☐ G7 raised 28 → 30', '☑ G9 total 86 → 83.5']);
    // 8 + 37.5 + 28 + 10
    expect(plan.total && plain(plan.total)).toBe('83.5');
  });

  test('an over-claim that is left as it is leaves no total to correct', () => {
    const sheet = form({ rate: '8', length: '40', benefit: '30', content: '10', total: '88' });
    const at = planOf(sheet).offers[0]?.edit.at;
    expect(at).toBeDefined();
    const plan = planOf(sheet, new Map([[keyFor(at), false]]));
    expect(lines(plan)).toEqual(['☐ G6 lowered 40 → 37.5']);
    expect(plan.total && plain(plan.total)).toBe('88');
  });

  test('while a blank score is left out, the total and the grade wait', () => {
    const at = planOf(form()).offers[1]?.edit.at;
    const plan = planOf(form(), new Map([[keyFor(at), false]]));
    expect(plan.totalWaits).toBe(true);
    expect(plan.total).toBeNull();
    expect(lines(plan).some((line) => line.includes('total'))).toBe(false);
  });
});

describe('points by level', () => {
  test('the execution rate first, then the labels in the form’s order', () => {
    const [scored] = evaluate([form()], OPTIONS).scored;
    if (scored === undefined) throw new Error('nothing was scored');
    const sums = levelSums(scored, 'higher').map(({ label, weight, points, pending }) => {
      return [label, plain(weight), fixed(points, 2), plain(pending)];
    });
    expect(sums).toEqual([
      [null, '10', '8.00', '0'],
      ['产出指标', '50', '37.50', '0'],
      ['效益指标', '30', '30.00', '0'],
      ['满意度指标', '10', '10.00', '0'],
    ]);
  });
});

describe('points that a person types', () => {
  const sheet = paper(
    '项目自评',
    `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
| 效益指标 | 社会效益 | 村容村貌 | 明显改善 | 已完成 | 10 | |
| 产出指标 | 数量指标 | 修补村道 | ≥4公里 | 4公里 | 90 | 90 |
`,
  );

  function asked(): Judgement {
    const [scored] = evaluate([sheet], OPTIONS).scored;
    const [judgement] = scored === undefined ? [] : judgementsOf(scored, BUILTIN_PROFILE);
    if (judgement === undefined) throw new Error('nothing is asked');
    return judgement;
  }
  const answer = (typed: string, tier: Tier | null): string => {
    const read = readPoints(typed, asked(), tier, BUILTIN_PROFILE);
    return read.ok ? plain(read.points) : read.problem;
  };

  test('the row is asked with its bands; 已完成 suggests a tier and states none; only 达成 offers points', () => {
    const { stated, candidate, tiers } = asked();
    expect([stated, candidate]).toEqual([null, 'achieved']);
    const bands = tiers.map(({ tier, band, offer }) => {
      return [tier, plain(band.from), plain(band.to), band.toIncluded, offer && plain(offer)];
    });
    expect(bands).toEqual([
      ['achieved', '8', '10', true, '10'],
      ['partial', '6', '8', false, null],
      ['notAchieved', '0', '6', false, null],
    ]);
  });

  test.each([
    ['8', 'achieved', '8'],
    ['7.99', 'achieved', 'outsideTier'],
    ['8', 'partial', 'outsideTier'],
    ['6', 'partial', '6'],
    ['６．５', 'partial', '6.5'],
    ['5.99', 'notAchieved', '5.99'],
    ['6', 'notAchieved', 'outsideTier'],
    ['10.01', null, 'outsideWeight'],
    ['7.555', null, 'tooManyDecimals'],
    ['-1', null, 'notANumber'],
    ['七分', null, 'notANumber'],
    ['1e1', null, 'notANumber'],
    ['', null, 'notANumber'],
  ] as const)('%s in tier %s: %s', (typed, tier, expected) => {
    expect(answer(typed, tier)).toBe(expected);
  });

  test('whatever is admitted lies within the tier’s band and the weight, with two decimals at most', () => {
    const tiers = fc.constantFrom<Tier | null>('achieved', 'partial', 'notAchieved', null);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000 }), tiers, (thousandths, tier) => {
        const read = readPoints(String(thousandths / 1000), asked(), tier, BUILTIN_PROFILE);
        const bounds = { achieved: [8000, 10_001], partial: [6000, 8000], notAchieved: [0, 6000] } as const;
        const [from, below] = tier === null ? [0, 10_001] : bounds[tier];
        const isAdmissible = thousandths % 10 === 0 && thousandths >= from && thousandths < below;
        expect(read.ok).toBe(isAdmissible);
      }),
    );
  });

  test('an answer is an edit of the score cell that knows what the cell held; a formula is never answered over', () => {
    const edit = judgementEdit(asked(), decimal('9.5'), '您判定');
    expect(edit && [cellOf(edit.at), edit.from, edit.to]).toEqual(['G3', null, { n: '9.5' }]);
    expect(judgementEdit({ ...asked(), keeps: 'formula' }, decimal('9.5'), '')).toBeNull();
    expect(judgementEdit({ ...asked(), keeps: 'locked' }, decimal('9.5'), '')).toBeNull();
  });
});

describe('a repair as edits', () => {
  const finding = (to: string): FindingResult => ({
    rule: 'total-mismatch',
    severity: 'error',
    message: '',
    sheet: '项目自评',
    cell: 'B2',
    related: [],
    basis: '',
    fix: { label: '改', edits: [{ sheet: '项目自评', cell: 'B2', from: 'x', to }] },
  });
  const sheet = paper('项目自评', '| a | b |\n| c | x |');
  const asText = { ...sheet, formats: sheet.formats.map((row) => row.map(() => '@')) };

  test.each([
    ['97.41', sheet, { n: '97.41' }],
    ['97.41', asText, { s: '97.41' }],
    ['≥95%', sheet, { s: '≥95%' }],
    ['=SUM(A1)', sheet, { s: '=SUM(A1)' }],
  ] as const)('%s becomes what a person would type', (to, where, expected) => {
    expect(fixEdits(finding(to), [where])[0]?.to).toEqual(expected);
  });

  test('a finding without a repair has no edits', () => {
    expect(fixEdits({ ...finding('1'), fix: null }, [sheet])).toEqual([]);
  });
});

test('judged in steps, the sample gives the very same evaluation', () => {
  const steps = evaluateInSteps(sampleSheets(), OPTIONS);
  const told: (string | null)[] = [];
  let step = steps.next();
  while (step.done !== true) {
    told.push(step.value.sheet);
    step = steps.next();
  }
  expect(told).toEqual([...sampleSheets().map(({ name }) => name), null]);
  expect(step.value.result).toEqual(evaluate(sampleSheets(), OPTIONS).result);
});
