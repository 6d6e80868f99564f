import { columnIndex } from '../../../src/core/a1';
import type { CellRef, CellValue, Sheet } from '../../../src/core/model';
import { cleanForm, PRESET_IDS } from '../../layouts/clean';
import { valueAt, withCell } from './changes';
import { linesOf, reportOf, runsOf, SAMPLE_SHEETS, sentencesOf, textOf } from './reading';

/** Sentences follow the facts: the sample with other figures, and workbooks with fewer sheets. */

const DEPARTMENT = '部门整体支出绩效自评表';

function at(sheet: string, cell: string): CellRef {
  const match = /^([A-Z]+)(\d+)$/.exec(cell);
  return { sheet, row: Number(match?.[2]) - 1, col: columnIndex(match?.[1] ?? '') ?? -1 };
}

function cellValue(text: string | null): CellValue {
  if (text === null) return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? { n: text } : { s: text };
}

/** The sample's text with these cells changed, "表!B7" → what is typed. */
function told(changes: Readonly<Record<string, string | null>>, sheets: readonly Sheet[] = SAMPLE_SHEETS): string {
  const changedSheets = Object.entries(changes).reduce<readonly Sheet[]>((before, [place, text]) => {
    const [sheet = '', cell = ''] = place.split('!');
    return withCell(before, at(sheet, cell), cellValue(text));
  }, sheets);
  return linesOf(reportOf(changedSheets)).join('\n');
}

describe('the budget', () => {
  test('that shrank', () => {
    // 1500 − 1617.5399 = −117.5399; ÷ 1617.5399 = −7.2666 %
    const text = told({ [`${DEPARTMENT}!E7`]: '1500', [`${DEPARTMENT}!F7`]: '1400' });
    expect(text).toContain('年初到调整后预算净减117.5399万元，净减7.27%，未扣除政策性、上级交办等因素');
  });

  test('that stayed', () => {
    const text = told({ [`${DEPARTMENT}!E7`]: '1617.5399', [`${DEPARTMENT}!F7`]: '1600' });
    expect(text).toContain('全年预算与年初预算一致，没有调整。');
    expect(text).not.toContain('净增142');
  });

  test('without exempt amounts one rate stands alone', () => {
    const text = told({ '基础数据!B27': null, '基础数据!B28': null });
    expect(text).toContain('净增8.78%，未扣除政策性、上级交办等因素。');
    expect(text).not.toMatch(/扣除.{0,20}后为/);
  });

  test('changed by a tenth or more it is a problem, below it is none', () => {
    // (1779.29389 − 1617.5399) ÷ 1617.5399 = exactly 10 %
    const tenth = told({ [`${DEPARTMENT}!E7`]: '1779.29389' });
    expect(tenth).toContain('整体支出年初到调整后预算净增10.00%，达到需要说明原因的10%');
    expect(told({})).not.toContain('整体支出年初到调整后');
  });
});

describe('carry-over against last year', () => {
  test.each([
    // 86.923411 ÷ 100 − 1 = −13.08 %
    ['100', '比上年的100.00万元减少13.08%'],
    ['86.923411', '与上年的86.923411万元持平'],
    ['71.52', '比上年的71.52万元增加21.54%'],
  ])('%s', (last, words) => {
    expect(told({ '基础数据!B24': last })).toContain(words);
  });
});

describe('satisfaction against its target', () => {
  test.each([
    ['≥90%', '比目标值≥90%高2个百分点'],
    ['≥92%', '与目标值≥92%持平'],
    ['≥95%', '比目标值≥95%低3个百分点'],
  ])('%s', (target, words) => {
    expect(told({ '满意度调查!I3': target })).toContain(words);
  });

  test('what the survey lacks is asked for by name', () => {
    const text = told({ '满意度调查!E4': null });
    expect(text).toContain('回收【待补充：改厕农户满意度调查的回收份数】');
  });
});

describe('scores', () => {
  test('that are still open leave no total and no grade', () => {
    const text = told({ [`${DEPARTMENT}!G29`]: '5', [`${DEPARTMENT}!F29`]: '已改善', [`${DEPARTMENT}!H29`]: null });
    expect(text).toContain('还有5分值待评定，总分和等级在【待补充：“镇村环境面貌”的得分】填写后确定。');
    expect(text).not.toMatch(/整体支出自评得分/);
    expect(text).toContain('尚不能判定1项');
  });

  test('a missed indicator with its reason, and one that was reached', () => {
    const reason = '两个村的合同正在仲裁，5月底前办结。';
    expect(told({ [`${DEPARTMENT}!I20`]: reason })).toContain(`原因和改进措施：${reason}`);
    expect(told({ [`${DEPARTMENT}!F20`]: '120份' })).not.toContain('“清理农村集体经济合同”指标值');
  });

  test('a target that was exceeded by far asks for the reason', () => {
    // 90 ÷ 45
    const text = told({ [`${DEPARTMENT}!F14`]: '90条' });
    expect(text).toContain('整体支出“上报招商信息”指标值≥45条，实际90条，为指标值的200.00%，超出较多；');
    expect(text).toContain('【待补充：“上报招商信息”的原因和改进措施】');
  });
});

test('an actual without a unit is told in the unit of its target', () => {
  expect(told({ [`${DEPARTMENT}!F20`]: '111' })).toContain('“清理农村集体经济合同”指标值≥120份，实际111份');
});

test('rows that share one weight are counted and not judged one by one', () => {
  const text = linesOf(reportOf([cleanForm('D1', 7).laidOut.sheet])).join('\n');
  expect(text).toMatch(/整体支出共有绩效指标8项。/);
  expect(text).not.toContain('其中：预算执行');
});

test('items of a small adjustment are not asked for, those of a large one are', () => {
  const items = {
    '基础数据!B26': null,
    '基础数据!B27': null,
    '基础数据!B28': null,
    '基础数据!B29': null,
    [`${DEPARTMENT}!J10`]: null,
  };
  expect(told(items)).not.toContain('【待补充：预算调整的事项');
  expect(told({ ...items, [`${DEPARTMENT}!E7`]: '1779.29389' })).toContain('【待补充：预算调整的事项');
});

describe('a workbook with fewer sheets', () => {
  const FORMS = SAMPLE_SHEETS.filter(({ name }) => name === DEPARTMENT);

  test('asks for what it does not have', () => {
    const { gaps } = reportOf(FORMS);
    const asked = gaps.map(({ what }) => what);
    for (const what of ['编制数', '在职人数', '满意度调查的对象、时间、方式和问卷份数', '评价方法', '单位主要职责']) {
      expect(asked).toContain(what);
    }
  });

  test('tells the output and satisfaction indicators where lists are missing', () => {
    const text = linesOf(reportOf(FORMS)).join('\n');
    expect(text).toContain('“上报招商信息”指标值≥45条，实际48条');
    expect(text).toContain('“群众满意度”指标值≥90%，实际92%');
  });

  test('of base data alone has no score and invents none', () => {
    const text = linesOf(reportOf(SAMPLE_SHEETS.filter(({ name }) => name === '基础数据'))).join('\n');
    expect(text).toContain('编制数56名');
    expect(text).toContain('【待补充：部门整体支出绩效自评表或项目支出绩效自评表】');
    expect(text).not.toMatch(/自评得分\d/);
  });

  test('of nothing is a report of gaps', () => {
    const report = reportOf([]);
    expect(report.gaps.length).toBeGreaterThan(10);
    expect(runsOf(report).filter(({ kind }) => kind === 'figure')).toEqual([]);
  });

  test('projects that the list names and nobody evaluated are named', () => {
    const text = linesOf(reportOf(SAMPLE_SHEETS.filter(({ name }) => name !== '项目自评-燃气安全专项'))).join('\n');
    expect(text).toContain('清单中的“燃气安全隐患专项整治项目”没有对应的项目支出绩效自评表。');
    // 236.8 + 352.4365; 236.8 + 300.4365
    expect(text).toContain('纳入本次自评的项目2个，预算589.2365万元、执行537.2365万元。');
  });
});

describe('any layout', () => {
  test.each(PRESET_IDS)('%s: sentences are whole and quote what stands in their cells', (id) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const sheets = [cleanForm(id, seed).laidOut.sheet];
      const report = reportOf(sheets);
      const said = sentencesOf(report).map(({ runs }) => textOf(runs));
      expect(said.filter((one) => /undefined|null|NaN|[，。；]{2}|\{|\}|（）|“”/.test(one))).toEqual([]);
      const lost = runsOf(report).filter(
        (run) =>
          run.kind === 'figure' &&
          run.origin === 'cell' &&
          valueAt(sheets, at(run.from[0].sheet, run.from[0].cell)) === null,
      );
      expect(lost).toEqual([]);
    }
  });
});

test('text of cells that looks like slots, markup or a formula stays text', () => {
  const text = told({ '基本情况!B5': '{unit}<b>=1+1</b>【待补充：无】' });
  expect(text).toContain('主要职责：{unit}<b>=1+1</b>【待补充：无】');
});

test('what is written about the money stands once: with the problem, else with the budget', () => {
  const note = '上级年中追加人居环境整治72万元';
  const [calm, tense] = [told({}), told({ [`${DEPARTMENT}!E7`]: '1779.29389' })];
  expect(calm).toContain(`预算执行和调整的说明：${note}`);
  expect(tense).not.toContain('预算执行和调整的说明');
  expect(tense.split(note)).toHaveLength(2);
});

test('no heading stands over nothing: what no cell gives occasion for is asked for', () => {
  for (const sheets of [[], SAMPLE_SHEETS, SAMPLE_SHEETS.filter(({ name }) => name === '基础数据')]) {
    const { blocks } = reportOf(sheets);
    const empty = blocks.filter((block, index) => {
      const next = blocks[index + 1];
      const isOver = next?.kind === 'heading' && block.kind === 'heading' && next.level > block.level;
      return block.kind === 'heading' && !isOver && (next === undefined || next.kind === 'heading');
    });
    expect(empty).toEqual([]);
  }
});
