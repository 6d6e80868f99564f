import type { OwnSheet, Sheet } from '../model';
import type { FindingResult, Result } from '../result';
import { count, headingRow, link, noteRow, refOf, text, titleRow, type Row } from './cells';
import { HandledNotes } from './handled';
import { ruleTitle } from './grounds';
import { ISSUES, SEVERITY_NAMES, SHEET_NAMES } from './wording';

/** 问题清单: every finding with a link to its cell. What the user wrote under 处理情况 stays with the same finding. */
export function issuesSheet(result: Result, existing: readonly Sheet[]): OwnSheet {
  const notes = new HandledNotes(existing);
  const head = [titleRow(ISSUES.title), noteRow(ISSUES.note), headingRow(ISSUES.headings)];
  const rows = result.findings.map((finding, index) => findingRow(finding, index, notes));
  return {
    name: SHEET_NAMES.issues,
    widths: [6, 8, 20, 24, 60, 36, 24],
    rows: rows.length === 0 ? [...head, noteRow(ISSUES.none)] : [...head, ...rows],
    merges: [],
    frozenRows: head.length,
    userColumns: [ISSUES.headings.indexOf(ISSUES.handled)],
  };
}

function findingRow(finding: FindingResult, index: number, notes: HandledNotes): Row {
  const at = refOf(finding.sheet, finding.cell);
  const title = text(ruleTitle(finding.rule));
  const where = at ? link(at) : text(finding.sheet ?? ISSUES.wholeWorkbook);
  const message = text(finding.message);
  return [
    count(index + 1),
    text(SEVERITY_NAMES[finding.severity], 'strong'),
    title,
    where,
    message,
    text(finding.basis),
    { value: notes.take([title, where, message]) },
  ];
}
