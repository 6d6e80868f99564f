import { crossFormMismatch } from '../../../src/core/checks/crossFormMismatch';
import type { Form, Indicator, PromisedTarget } from '../../../src/core/model';
import type { Subjects } from '../../../src/core/rule';
import { at, context, field, formOf, indicator, NONE, scoredForm, scoreOf, workbookOf } from './build';
import { said } from './troubles';
import type { Said } from './troubles';

/** One line of the table of targets, in columns G (name) and H (target) of the sheet 目标. */
function promise(row: number, name: string, target: string, extra: Partial<PromisedTarget> = {}): PromisedTarget {
  return {
    row: row - 1,
    unitName: '柳河镇人民政府',
    projectName: '农村道路项目',
    projectAt: at(`B${String(row)}`, '目标'),
    level1: '产出指标',
    level2: '数量指标',
    level3: name,
    nameAt: at(`G${String(row)}`, '目标'),
    target: field(`H${String(row)}`, target, { at: at(`H${String(row)}`, '目标') }),
    weight: NONE,
    budget: NONE,
    goal: NONE,
    direction: null,
    nature: null,
    ...extra,
  };
}

function workbook(promised: readonly PromisedTarget[], indicators: readonly Indicator[], form: Partial<Form> = {}) {
  const targets = formOf({ id: '目标#1', kind: 'targets', sheet: '目标', promised, titleAt: at('A1', '目标') });
  const project = { projectName: '农村道路项目', ...form };
  return workbookOf({
    forms: [
      scoredForm(
        project,
        indicators.map((one) => scoreOf(one)),
      ),
      { ...scoredForm({}), form: targets },
    ],
  });
}

const told = (book: Subjects['workbook']): Said[] => said(crossFormMismatch, book);

const ROAD = promise(3, '修路里程', '≥5公里');
const EASE = promise(4, '群众满意度', '≥90%', { level1: '满意度指标', level2: '服务对象满意度指标' });
const road = (target: string, extra: Partial<Indicator> = {}): Indicator =>
  indicator(12, '修路里程', { target, actual: '5公里' }, extra);
const ease = indicator(
  13,
  '群众满意度',
  { target: '≥90%', actual: '92%' },
  { level1: '满意度指标', level2: '服务对象满意度指标' },
);

describe('targets promised and targets evaluated', () => {
  it('agree in other words, other units and other signs of the same meaning', () => {
    for (const target of ['≥5公里', '不低于5公里', '≥5000米', '5公里', '指标1：≥5km'.slice(4)]) {
      expect(told(workbook([ROAD, EASE], [road(target), ease]))).toEqual([]);
    }
  });

  it('tell a figure that was changed, with both cells', () => {
    const book = workbook([ROAD, EASE], [road('≥4公里'), ease]);
    expect(told(book)).toEqual([
      {
        cell: 'D12',
        severity: 'warning',
        message: '“修路里程”申报的目标是 ≥5公里，自评表的目标是 ≥4公里，请按批复的目标自评，有调整的请注明。',
      },
    ]);
    expect(crossFormMismatch.find(book, context())[0]?.related).toEqual([at('H3', '目标')]);
  });

  it('tell a sign that was turned round, and a figure that became words', () => {
    expect(told(workbook([ROAD, EASE], [road('≤5公里'), ease]))).toMatchObject([{ cell: 'D12' }]);
    expect(told(workbook([ROAD, EASE], [road('按计划完成'), ease]))).toMatchObject([{ cell: 'D12' }]);
    const reverse = promise(3, '修路里程', '5公里', { direction: 'atMost' });
    expect(told(workbook([reverse, EASE], [road('≥5公里'), ease]))).toMatchObject([{ cell: 'D12' }]);
  });

  it('take an adjusted target for none that was changed, where the form prints the original too', () => {
    const adjusted = road('≥4公里', { originalTarget: field('I12', '≥5公里') });
    expect(told(workbook([ROAD, EASE], [adjusted, ease]))).toEqual([]);
  });

  it('read 90 with the unit % as 90%', () => {
    const bare = { ...EASE, target: field('H4', '0.9', { at: at('H4', '目标'), format: '0%' }) };
    expect(told(workbook([ROAD, bare], [road('≥5公里'), ease]))).toEqual([]);
  });

  it('name what was dropped and what was added, once each', () => {
    const other = indicator(14, '拆除危桥', { target: '≥2座', actual: '2座' });
    expect(told(workbook([ROAD, EASE], [road('≥5公里'), other]))).toEqual([
      {
        cell: 'G4',
        severity: 'warning',
        message: '“农村道路项目”申报的目标中，“群众满意度”在自评表里没有找到，请补上或说明原因。',
      },
      {
        cell: 'C14',
        severity: 'hint',
        message: '“农村道路项目”自评表里的“拆除危桥”在申报的目标中没有找到，请核对。',
      },
    ]);
  });

  it('take one target under a somewhat other name for the same', () => {
    const renamed = indicator(12, '新修道路里程', { target: '≥5公里', actual: '5公里' });
    expect(told(workbook([ROAD, EASE], [renamed, ease]))).toEqual([]);
  });

  it('say nothing of another project, of words put otherwise, of the execution rate', () => {
    expect(told(workbook([ROAD], [road('≥4公里')], { projectName: '水渠清淤项目' }))).toEqual([]);
    const words = promise(3, '路面状况', '明显改善');
    const now = indicator(12, '路面状况', { target: '有较大改善', actual: '达成年度指标' });
    const rate = indicator(13, '预算执行率', { target: '100%', actual: '98%' });
    expect(told(workbook([words], [now, rate]))).toEqual([]);
  });

  it('follow a project whose name is printed in another length', () => {
    expect(told(workbook([ROAD], [road('≥4公里')], { projectName: '2022年农村道路' }))).toMatchObject([
      { cell: 'D12' },
    ]);
  });
});
