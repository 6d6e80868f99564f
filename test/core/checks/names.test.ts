import fc from 'fast-check';
import {
  indicatorKey,
  isOneProject,
  likeness,
  projectKey,
  townshipIn,
  unitKey,
} from '../../../src/core/checks/across/names';

describe('names of projects', () => {
  it.each([
    ['1.农村户厕改造项目', '农村户厕改造项目'],
    ['（2）农村户厕改造项目', '农村户厕改造项目'],
    ['其中：农村户厕改造项目', '农村户厕改造项目'],
    ['“农村户厕改造”项目', '农村户厕改造项目'],
    ['2022年度农村户厕改造项目', '农村户厕改造项目'],
    ['农村户厕 改造（二期）', '农村户厕改造二期'],
  ])('%s is %s', (name, key) => {
    expect(projectKey(name)).toBe(key);
  });

  it('are none where nothing is left', () => {
    expect([null, '', '1.', '（）', '1'].map(projectKey)).toEqual([null, null, null, null, null]);
  });

  it('are one project where one of them prints more of the name', () => {
    expect(isOneProject('农村户厕改造项目', '户厕改造')).toBe(true);
    expect(isOneProject('农村户厕改造项目', '农村户厕改造专项资金')).toBe(true);
    expect(isOneProject('农村户厕改造项目', '农村道路项目')).toBe(false);
    expect(isOneProject('项目', '农村道路项目')).toBe(false);
  });
});

describe('names of units', () => {
  it.each([
    ['巨鹿县小吕寨镇人民政府本级', '小吕寨镇'],
    ['河北省邢台市巨鹿县小吕寨镇', '小吕寨镇'],
    ['小吕寨镇财政所', '小吕寨镇'],
    ['柳河乡卫生院', '柳河乡'],
    ['新华街道办事处', '新华街道'],
    ['张集镇人民政府', '张集镇'],
    ['石城乡政府', '石城乡'],
    ['巨鹿县住房和城乡建设局', null],
    ['县城镇管理中心', null],
    ['乡镇企业局', null],
    ['巨鹿县交通运输局', null],
    ['', null],
  ])('%s: township %s', (name, township) => {
    expect(townshipIn(name)).toBe(township);
  });

  it('are one with and without the county', () => {
    expect(unitKey('巨鹿县教育局')).toBe(unitKey('教育局'));
    expect(unitKey('巨鹿县教育局机关')).toBe(unitKey('巨鹿县教育局'));
  });
});

describe('names of indicators', () => {
  it('go without number, sign and the blank for a figure', () => {
    expect(indicatorKey('指标1：新建面积≥**平方米')).toBe('新建面积平方米');
    expect(indicatorKey('1.修路里程')).toBe('修路里程');
    expect(indicatorKey('指标2')).toBeNull();
  });

  it('share from nothing to all of their pairs of characters', () => {
    expect(likeness('修路里程', '修路里程')).toBe(1);
    expect(likeness('修路里程', '新修道路里程')).toBeCloseTo(2 / 3);
    expect(likeness('修路里程', '群众满意度')).toBe(0);
  });
});

it('any text is taken in, at once and without throwing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
      expect(() => [projectKey(text), unitKey(text), townshipIn(text), indicatorKey(text)]).not.toThrow();
    }),
  );
  const long = '县镇（1.'.repeat(8000);
  expect(projectKey(long)?.length).toBeLessThanOrEqual(120);
});
