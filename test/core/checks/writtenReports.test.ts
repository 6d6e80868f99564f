import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { Sheet } from '../../../src/core/model';
import { reportOfLines } from '../../../src/core/reportText';
import { writtenReports, type WrittenReport } from './writtenReports/readWritten';

/** Whole reports in the styles of several provinces: nothing is said but what is true, and planted faults are found. */

interface Found {
  readonly rule: string;
  readonly message: string;
}

function allFound(sheets: readonly Sheet[], lines: readonly string[] | null): Found[] {
  const report = lines === null ? null : reportOfLines('自评报告.docx', lines);
  const options = { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '自评.xlsx', report } as const;
  return evaluate(sheets, options).result.findings.map(({ rule, message }) => ({ rule, message }));
}

const withoutBlanks = (text: string): string => text.replace(/ /g, '');

describe.each(writtenReports().map((report) => [report.name, report] as const))('%s', (_, report) => {
  const own = new Set(allFound(report.sheets, null).map(({ message }) => message));
  const foundIn = (lines: readonly string[]): Found[] =>
    allFound(report.sheets, lines).filter(({ message }) => !own.has(message));
  const sound = foundIn(report.lines);

  it('as it stands', () => {
    expect(sound.map(({ rule }) => rule)).toEqual(report.truths.map(({ rule }) => rule));
    report.truths.forEach(({ says }, index) => {
      expect(sound[index]?.message).toContain(says);
    });
  });

  it.each(report.faults.map(({ right, wrong, says }) => [right, wrong, says]))('%s → %s', (right, wrong, says) => {
    const { lines, no } = planted(report, right, wrong);
    const added = foundIn(lines).filter(({ message }) => !sound.some((one) => one.message === message));
    const messages = added.map(({ message }) => withoutBlanks(message));
    expect(
      messages.filter((one) => one.includes(`第${String(no)}段`) && one.includes(withoutBlanks(says))),
    ).toHaveLength(1);
  });
});

function planted({ lines }: WrittenReport, right: string, wrong: string): { lines: string[]; no: number } {
  const at = lines.findIndex((line) => line.includes(right));
  if (at < 0) throw new Error(`not in the report: ${right}`);
  return { lines: lines.map((line, index) => (index === at ? line.replace(right, wrong) : line)), no: at + 1 };
}
