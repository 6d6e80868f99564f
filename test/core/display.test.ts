import fc from 'fast-check';
import { cellQuantity, displayText } from '../../src/core/display';
import { decimal, fixed, HUNDRED } from '../../src/core/decimal';

describe('what a cell shows', () => {
  test.each([
    ['0.1', 'General', '0.1'],
    ['250000', '@', '250000'],
    ['95.06', '', '95.06'],
    ['0.95', '0%', '95%'],
    ['0.95060114', '0.00%', '95.06%'],
    ['-0.0005', '0.00%', '-0.05%'],
    ['1.005', '0.00', '1.01'],
    ['-0.001', '0.00', '0.00'],
    ['8827620.53', '#,##0.00', '8,827,620.53'],
    ['-1234567', '#,##0', '-1,234,567'],
    ['999', '#,##0', '999'],
    ['1672.699499', '0.00####', '1672.699499'],
    ['1672.6994996', '0.00####', '1672.6995'],
    ['60', '0.00####', '60.00'],
    ['-0.0000001', '0.0###', '0.0'],
    ['12345.5', '#,##0.00##', '12,345.50'],
    ['9.85', '0.00_ ', '9.85 '],
    ['0.98505', '0.00%_ ', '98.51% '],
    ['1234567.895', '#,##0.00_ ;[Red]\\-#,##0.00\\ ', '1,234,567.90 '],
    ['-3.5', '#,##0.00_ ;[Red]\\-#,##0.00\\ ', '-3.50 '],
    ['-3.5', '0.00_);\\(0.00\\)', '(3.50)'],
    ['21499254971180.85', '0.00_ ', '21499254971180.85 '],
    ['5', '0"个"', '5个'],
    ['50', '"≥"0"个"', '≥50个'],
    ['12.5', '#,##0.00"万元"', '12.50万元'],
    ['-5', '0.00_);[Red](0.00)', '(5.00)'],
    ['44926', 'yyyy"年"m"月"d"日"', '2022年12月31日'],
    ['44926', 'yyyy/m/d;@', '2022/12/31'],
    ['7', 'bad[[format', '7'],
  ])('%s under %s', (n, format, expected) => {
    expect(displayText({ n }, format)).toBe(expected);
  });

  test('text, logicals, errors and nothing', () => {
    expect(displayText({ s: ' =2口' }, '0.00')).toBe(' =2口');
    expect(displayText({ s: '5' }, '0;0;0;@"个"')).toBe('5个');
    expect(displayText({ b: true }, 'General')).toBe('TRUE');
    expect(displayText({ e: '#REF!' }, '0%')).toBe('#REF!');
    expect(displayText(null, '0%')).toBe('');
  });

  test('a code longer than Excel takes shows the plain number', () => {
    expect(displayText({ n: '12.5' }, 'm'.repeat(32_767))).toBe('12.5');
    expect(displayText({ n: '12.5' }, '0'.repeat(256))).toBe('12.5');
  });

  test('a rate rounds as exact decimals do', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 8 }), (digits, places) => {
        const n = decimal(String(digits)).div(decimal(`1${'0'.repeat(places)}`));
        const shown = displayText({ n: n.toFixed() }, '0.00%');
        expect(decimal(shown.slice(0, -1)).toFixed(2)).toBe(decimal(fixed(n.times(HUNDRED), 2)).toFixed(2));
      }),
    );
  });
});

describe('what a cell says', () => {
  test.each([
    ['0.95', '0%', '95', '%'],
    ['0.95060114', '0.00%', '95.060114', '%'],
    ['0.07', '0%', '7', '%'],
    ['1', '0.00%', '100', '%'],
    ['1.1', '0%', '110', '%'],
    ['95', '0.00"%"', '95', '%'],
    ['50', 'General', '50', null],
    ['50', '0"个"', '50', '个'],
    ['12.5', '#,##0.00"万元";[Red]-#,##0.00"万元"', '12.5', '万元'],
    ['12.5', '0.0万元', '12.5', '万元'],
    ['12.5', '0.00_ ', '12.5', null],
    ['0', '0%', '0', '%'],
  ])('%s under %s is %s %s', (n, format, value, unit) => {
    expect(cellQuantity({ n }, format)).toMatchObject({ kind: 'number', value, unit });
  });

  test('a sign in the number format counts', () => {
    expect(cellQuantity({ n: '50' }, '"≥"0"个"')).toMatchObject({ comparator: 'atLeast', value: '50', unit: '个' });
  });

  test.each([
    ['1', 'yyyy/m/d', '1900-01-01'],
    ['59', 'yyyy/m/d', '1900-02-28'],
    ['61', 'yyyy/m/d', '1900-03-01'],
    ['36585', 'yyyy-mm-dd', '2000-02-29'],
    ['44926', 'm/d/yy', '2022-12-31'],
    ['44926.75', 'yyyy/m/d h:mm', '2022-12-31'],
    ['73050', 'yyyy/m/d', '2099-12-31'],
    ['2958465', 'yyyy/m/d', '9999-12-31'],
  ])('serial %s under %s is %s', (n, format, date) => {
    expect(cellQuantity({ n }, format)).toMatchObject({
      kind: 'date',
      comparator: 'by',
      date,
      since: date,
      value: null,
    });
  });

  test.each([
    ['44805', '[$-804]yyyy"年"m"月"', '2022-09-30', '2022-09-01'],
    ['44805', 'yyyy"年"', '2022-12-31', '2022-01-01'],
    ['44926', 'm"月"d"日"', '--12-31', '--12-31'],
    ['44805', 'm"月"', '--09-30', '--09-01'],
    ['44805', 'mmm-yy', '2022-09-30', '2022-09-01'],
    ['44805.5', 'yyyy/mm/dd hh:mm:ss', '2022-09-01', '2022-09-01'],
  ])('serial %s under %s says no more than it shows: by %s', (n, format, date, since) => {
    expect(cellQuantity({ n }, format)).toMatchObject({ kind: 'date', date, since });
  });

  test('a format that divides by ten thousand says what it shows', () => {
    expect(cellQuantity({ n: '123456' }, '0\\.0,"万元"')).toMatchObject({ value: '12.3', unit: '万元' });
    expect(cellQuantity({ n: '123456' }, '0!.0,"万元"')).toMatchObject({ value: '12.3', unit: '万元' });
    expect(cellQuantity({ n: '123456' }, '0.00,')).toMatchObject({ value: '123456', unit: null });
  });

  test('a serial that is no day stays a number, a time of day is no quantity', () => {
    expect(cellQuantity({ n: '-5' }, 'yyyy/m/d')).toMatchObject({ kind: 'number', value: '-5' });
    expect(cellQuantity({ n: '60' }, 'yyyy/m/d')).toMatchObject({ kind: 'number', value: '60' });
    expect(cellQuantity({ n: '0.5' }, 'h:mm')).toMatchObject({ kind: 'text', value: null });
    expect(cellQuantity({ n: '1.5' }, '[h]:mm')).toMatchObject({ kind: 'text', value: null });
  });

  test('serials agree with the calendar of the runtime', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const day = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
        expect(cellQuantity({ n: String(serial) }, 'yyyy/m/d').date).toBe(day);
      }),
    );
  });

  test('text is read, errors and logicals are words, nothing is nothing', () => {
    expect(cellQuantity({ s: '≥95%' }, '@')).toMatchObject({ kind: 'number', comparator: 'atLeast', unit: '%' });
    expect(cellQuantity({ e: '#DIV/0!' }, '0%')).toMatchObject({ kind: 'text', value: null });
    expect(cellQuantity({ b: false }, 'General')).toMatchObject({ kind: 'text', value: null });
    expect(cellQuantity(null, '0%')).toMatchObject({ kind: 'empty', value: null });
  });
});
