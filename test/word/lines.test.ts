import * as fc from 'fast-check';
import { balancedLines } from '../../src/word/balancedLines';
import { measuresOf, widthOf } from '../../src/word/measures';
import { OFFICIAL_STYLE } from '../../src/word/styleProfile';

describe('lines and characters', () => {
  it('22 lines of 28 characters fit into the type area, and not one more', () => {
    const { width, height, line, character } = measuresOf(OFFICIAL_STYLE);
    expect([Math.floor(height / line), Math.floor(width / character)]).toEqual([22, 28]);
    // 156 mm ÷ 28 = 15.79 磅, a quarter of a point closer than the letters' 16.
    expect(measuresOf(OFFICIAL_STYLE).characterSpacing).toBe(-5);
  });

  it.each([
    ['小吕寨镇', 4],
    ['2022年度', 4],
    ['“好”', 3],
    ['A—1', 2],
    ['', 0],
  ])('%s is %d characters wide', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('a title', () => {
  it.each([
    ['2022年度小吕寨镇整体绩效自评工作报告', ['2022年度小吕寨镇整体绩效自评工作报告']],
    ['2022年度巨鹿县小吕寨镇整体绩效自评工作报告', ['2022年度巨鹿县小吕寨镇', '整体绩效自评工作报告']],
    ['巨鹿县小吕寨镇农村厕所改造项目支出绩效自评报告', ['巨鹿县小吕寨镇农村厕所改造', '项目支出绩效自评报告']],
    ['关于二〇二二年度巨鹿县小吕寨镇人民政府的情况汇报', ['关于二〇二二年度巨鹿县小', '吕寨镇人民政府的情况汇报']],
  ])('%s', (title, lines) => {
    expect(balancedLines(title, 20)).toEqual(lines);
  });

  it('loses nothing and never parts a number, however long it is', () => {
    const piece = fc.constantFrom(
      '绩效自评',
      '小吕寨镇',
      '2022',
      '报告',
      '的',
      '（',
      'GB9704',
      '【待补充：绩效自评的单位】',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 4, max: 24 }), (pieces, capacity) => {
        const title = pieces.join('');
        const lines = balancedLines(title, capacity);
        expect(lines.join('')).toBe(title);
        expect(lines.join('\n')).not.toMatch(/[0-9A-Z]\n[0-9A-Z]|【[^】]*\n/);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(capacity, longest(line)));
      }),
    );
  });
});

/** The width of what may not be parted. */
function longest(line: string): number {
  return Math.max(0, ...(line.match(/【[^】]*】|[!-~]+/g) ?? []).map(widthOf));
}
