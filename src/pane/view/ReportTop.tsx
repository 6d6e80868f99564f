import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OutlineProblem, Report } from '../../core/narrative';
import type { Desk } from '../desk';
import { FINDING, REPORT } from '../wording';
import { useSurface } from './surface';

const useStyles = makeStyles({
  open: { borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}` },
  complete: { borderLeft: `3px solid ${tokens.colorBrandForeground1}` },
  wrong: { borderLeft: `3px solid ${tokens.colorStatusDangerBorderActive}` },
});

export interface ReportTopProps {
  readonly report: Report;
  /** What is wrong in the workbook's own outline. */
  readonly problems: readonly OutlineProblem[];
  /** Cells with results that are not in the forms yet. */
  readonly unwritten: number;
  readonly isBusy: boolean;
  readonly desk: Desk;
  onLocate(sheet: string, cell: string): void;
}

/** How far the report is, and what can be done with it. */
export function ReportTop(props: ReportTopProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { report, problems, unwritten, desk } = props;
  const isComplete = report.gaps.length === 0;
  return (
    <>
      <section
        aria-label={REPORT.actions}
        className={mergeClasses(surface.card, surface.stack, isComplete ? styles.complete : styles.open)}
      >
        <p className={surface.text}>{isComplete ? REPORT.complete : REPORT.incomplete(report.gaps.length)}</p>
        {unwritten > 0 && <p className={surface.text}>{REPORT.unwritten(unwritten)}</p>}
        <Buttons isBusy={props.isBusy} desk={desk} />
        <p className={surface.caption}>{REPORT.writeNote}</p>
      </section>
      {problems.length > 0 && (
        <section
          aria-label={REPORT.outlineProblems}
          className={mergeClasses(surface.card, surface.stack, styles.wrong)}
        >
          <p className={surface.text}>{REPORT.outlineProblems}</p>
          {problems.map(({ sheet, cell, message }) => (
            <div key={message} className={surface.row}>
              <span className={surface.caption}>{message}</span>
              <Button
                size="small"
                onClick={() => {
                  props.onLocate(sheet, cell);
                }}
              >
                {FINDING.locateIn(sheet, cell)}
              </Button>
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function Buttons({ isBusy, desk }: Pick<ReportTopProps, 'isBusy' | 'desk'>): ReactElement {
  const surface = useSurface();
  return (
    <div className={surface.row} role="group" aria-label={REPORT.actions}>
      <Button
        data-testid="export-word"
        size="small"
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => {
          desk.runCopying((actions) => actions.exportWord());
        }}
      >
        {REPORT.word}
      </Button>
      <Button
        data-testid="write-report"
        size="small"
        disabledFocusable={isBusy}
        onClick={() => {
          desk.run((actions) => actions.writeReport());
        }}
      >
        {REPORT.write}
      </Button>
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => {
          desk.runCopying((actions) => actions.copyReport());
        }}
      >
        {REPORT.copy}
      </Button>
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => {
          desk.run((actions) => actions.calculate());
        }}
      >
        {REPORT.refresh}
      </Button>
    </div>
  );
}
