import { decimalsOf } from '../../decimal';
import { townshipIn } from '../across/names';
import type { Claim } from './claims';
import type { Passage } from './prose';
import { titlePassages, type ReadReport } from './reading';
import * as say from './wording';

/** The year and the unit that a report speaks of, against those of the forms: what stays when another text is copied. */

export interface IdentityFault {
  readonly passage: Passage;
  readonly start: number;
  readonly message: (where: string) => string;
  readonly isSure: boolean;
}

/** @param year under evaluation. */
export function identityFaults(read: ReadReport, year: number | null): IdentityFault[] {
  const own = ownTownships(read);
  return [
    ...(year === null
      ? []
      : [...titleYear(read, year), ...read.sentences.flatMap(({ claims }) => otherYear(claims, year))]),
    ...(own.length === 0 ? [] : [...titleUnit(read, own), ...otherUnits(read, own), ...otherKind(read, own)]),
  ];
}

const REPORT = /自评|评价|报告|总结/;

/** 2023年绩效自评报告 may name the year in which it was written, 2022年度 never does. */
function titleYear({ passages }: ReadReport, year: number): IdentityFault[] {
  return titlePassages(passages)
    .filter(({ text }) => REPORT.test(text))
    .flatMap((passage): IdentityFault[] => {
      const years = [...passage.text.matchAll(/(20[0-9]{2})年(度)?/g)];
      const said = years.map(([, digits]) => Number(digits));
      const [first] = years;
      if (first === undefined || said.includes(year)) return [];
      const isSure = first[2] !== undefined || said.every((one) => one < year);
      const message = (where: string): string => say.otherTitleYear(where, first[0], year);
      return isSure ? [{ passage, start: first.index, message, isSure: true }] : [];
    });
}

const FEWEST_DIGITS = 4;
/** The year of a figure stands this near before it. */
const NEAR = 120;
const LONGEST_SENTENCE = 400;

/** A figure of this year to the last decimal, said of another year. */
function otherYear(claims: readonly Claim[], year: number): IdentityFault[] {
  return claims.flatMap(({ figure, reading, isOtherYear, sentence, name }) => {
    const at = figure.start - sentence.start;
    const words = sentence.text.slice(Math.max(0, at - NEAR), at);
    const said = [...words.matchAll(/(20[0-9]{2})年/g)].at(-1)?.[1];
    const isLong = figure.digits.replace(/[.-]/g, '').length >= FEWEST_DIGITS && decimalsOf(figure.digits) > 0;
    if (!isOtherYear || !isLong || said === undefined || Number(said) >= year) return [];
    if (reading.subject.kind !== 'whole' || /持平|相同|一致|比|较/.test(sentence.text.slice(0, LONGEST_SENTENCE)))
      return [];
    const isOwn = reading.values.some(({ value, unit }) => unit === figure.unit && value.eq(figure.digits));
    const message = (where: string): string => say.figureOfOtherYear(where, name, figure.shown, said, year);
    return isOwn ? [{ passage: sentence.passage, start: figure.start, message, isSure: false }] : [];
  });
}

function ownTownships({ papers }: ReadReport): string[] {
  const names = papers.forms.flatMap(({ unitName }) => (unitName === null ? [] : (townshipIn(unitName) ?? [])));
  return [...new Set(names)];
}

function titleUnit({ passages }: ReadReport, own: readonly string[]): IdentityFault[] {
  return titlePassages(passages)
    .filter(({ text }) => REPORT.test(text))
    .flatMap((passage): IdentityFault[] => {
      const named = passage.text
        .split(/关于|20[0-9]{2}年度?/)
        .flatMap(
          (part) =>
            townshipIn(/^.{1,16}?(?:镇|乡|街道)(?=人民政府|办事处|部门|整体|预算|绩效|$)/.exec(part)?.[0] ?? '') ?? [],
        );
      const [other] = named.filter((name) => !isOwn(name, own) && !GENERAL.test(name));
      if (other === undefined) return [];
      const message = (where: string): string => say.otherUnitNamed(where, other, own);
      return [{ passage, start: passage.text.indexOf(other), message, isSure: true }];
    });
}

function isOwn(name: string, own: readonly string[]): boolean {
  return own.some((one) => one.endsWith(name) || name.endsWith(one));
}

const GENERAL =
  /[我本全各该]|^[乡城村两某其为与和由在从及]|乡镇|城镇|小镇|村镇|重点|建制|特色|试点|示范|相邻|周边|兄弟|文明|卫生|园林|最美/;

/** A township that speaks of itself: “2023年，堤村乡将加强预算管理”. */
const SPEAKING =
  /(?:^|[，,。;:])(?:20[0-9]{2}年(?:度|末|初)?[，,]?)?([一-鿿]{2,3}(?:镇|乡|街道))(?:人民政府|办事处|党委|政府)?(?=20[0-9]{2}年|[，,]?将|对|组织|成立|制定|核定|编制|年初|全年|整体支出|部门整体|自评|在职|严格|认真|高度重视)/g;

function otherUnits({ passages }: ReadReport, own: readonly string[]): IdentityFault[] {
  return passages
    .filter(({ kind }) => kind === 'prose')
    .flatMap((passage) =>
      [...passage.text.matchAll(SPEAKING)].flatMap((found): IdentityFault[] => {
        const name = found[1] ?? '';
        if (isOwn(name, own) || GENERAL.test(name)) return [];
        const message = (where: string): string => say.otherUnitNamed(where, name, own);
        return [{ passage, start: found.index + found[0].indexOf(name), message, isSure: false }];
      }),
    );
}

const KINDS = /镇$|乡$|街道$/;

/** 我镇 in the report of a 乡. */
function otherKind({ passages }: ReadReport, own: readonly string[]): IdentityFault[] {
  const kinds = new Set(own.flatMap((name) => KINDS.exec(name)?.[0] ?? []));
  if (kinds.size !== 1) return [];
  for (const passage of passages) {
    for (const found of passage.text.matchAll(/[我本](镇|乡(?!镇|村)|街道)/g)) {
      if (kinds.has(found[1] ?? '')) continue;
      const message = (where: string): string => say.otherUnitNamed(where, found[0], own);
      return [{ passage, start: found.index, message, isSure: false }];
    }
  }
  return [];
}
