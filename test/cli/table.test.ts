import * as fc from 'fast-check';
import { table } from '../../src/cli/table';
import { displayWidth, safe, wrap } from '../../src/cli/text';

describe('text for a terminal', () => {
  test('Chinese characters take two columns, digits and letters one', () => {
    expect(displayWidth('得分9.51')).toBe(8);
    expect(displayWidth('（20%）')).toBe(7);
    expect(displayWidth('e\u0301')).toBe(1);
  });

  test('escape sequences of a hostile cell do not reach the terminal', () => {
    expect(safe('\u001b[2J公厕\u0007\u202e改造\r\n完成')).toBe('[2J公厕改造 完成');
    expect(safe('普通文字 ≥95%')).toBe('普通文字 ≥95%');
  });

  test('nothing that steers is left in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(safe(text))),
    );
  });

  test('wrapping loses no character and keeps to the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        const lines = wrap(text, width);
        return lines.join('') === text && lines.every((line) => displayWidth(line) <= width);
      }),
    );
  });
});

describe('a table', () => {
  const columns = [{ heading: '指标', atMost: 8 }, { heading: '得分', align: 'right' as const }, { heading: '过程' }];

  test('columns stand under each other where Chinese and digits mix', () => {
    expect(
      table(
        columns,
        [
          ['公厕', '9.5', '10 × 0.95'],
          ['ab', '10', '满分'],
        ],
        60,
      ),
    ).toEqual(['指标  得分  过程', '────  ────  ─────────', '公厕   9.5  10 × 0.95', 'ab      10  满分']);
  });

  test('a cell that is too long goes on in the next line', () => {
    const lines = table(columns, [['公共厕所改造', '1', '']], 60);
    expect(lines.slice(2)).toEqual(['公共厕所     1', '改造']);
  });

  test('the last column takes what is left', () => {
    const lines = table(columns, [['a', '1', '字'.repeat(40)]], 34);
    expect(lines.slice(2).every((line) => displayWidth(line) <= 34)).toBe(true);
  });
});
