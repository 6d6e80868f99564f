import { chineseNumber } from '../../core/narrative/outline';

/** How Word writes the numbers of its lists (ST_NumberFormat, ISO 29500-1 17.18.59); unknown ones as digits. */

type Format = (value: number) => string;

const CHINESE: Format = (value) => (value > 0 && value < 100 ? chineseNumber(value) : String(value));
const LEGAL = [...'〇壹贰叁肆伍陆柒捌玖'];
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['none', () => ''],
  ['bullet', () => ''],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['decimalEnclosedCircle', fromCode(0x2460, 20)],
  ['decimalEnclosedCircleChinese', fromCode(0x2460, 20)],
  ['decimalEnclosedParen', fromCode(0x2474, 20)],
  ['decimalEnclosedFullstop', fromCode(0x2488, 20)],
  ['ideographEnclosedCircle', fromCode(0x3280, 10)],
  ['upperLetter', (value) => letter(value)],
  ['lowerLetter', (value) => letter(value).toLowerCase()],
  ['upperRoman', (value) => roman(value)],
  ['lowerRoman', (value) => roman(value).toLowerCase()],
  ['chineseLegalSimplified', (value) => (value < 10 ? (LEGAL[value] ?? '') : String(value))],
  ['ideographTraditional', (value) => STEMS[value - 1] ?? String(value)],
  ['ideographZodiac', (value) => BRANCHES[value - 1] ?? String(value)],
  ...[
    'chineseCounting',
    'chineseCountingThousand',
    'ideographDigital',
    'japaneseCounting',
    'japaneseDigitalTenThousand',
    'taiwaneseCounting',
    'taiwaneseCountingThousand',
    'taiwaneseDigital',
  ].map((name): [string, Format] => [name, CHINESE]),
]);

export function formatted(value: number, format: string): string {
  return FORMATS.get(format)?.(value) ?? String(value);
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** A row of `count` characters that begins with that for 1. */
function fromCode(first: number, count: number): Format {
  return (value) => (value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value));
}

/** A … Z, AA, BB … as Word goes on. */
function letter(value: number): string {
  if (value < 1 || value > 780) return String(value);
  const place = (value - 1) % 26;
  return String.fromCharCode(65 + place).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}
