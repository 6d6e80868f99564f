import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { supplementSheets, writeReportFully } from '../../core/narrative';
import type { PaneActions } from '../actions';
import { isReportable } from '../reportable';
import { headingId, outlineOf } from '../reportOutline';
import type { Outcome } from '../run';
import { countToWrite } from '../state';
import { REPORT } from '../wording';
import type { PageProps } from './page';
import { ReportGaps } from './ReportGaps';
import { ReportOutline } from './ReportOutline';
import { ReportPreview } from './ReportPreview';
import { ReportTop } from './ReportTop';
import { Section } from './Section';
import { useSurface } from './surface';

/** The report of one result: what is missing, its outline, and its text with the cell behind every figure. */
export default function ReportView({ state, actions, desk, outcome }: PageProps & { readonly outcome: Outcome }) {
  const surface = useSurface();
  const { evaluation, sheets } = outcome;
  const written = useMemo(() => writeReportFully(evaluation, sheets), [evaluation, sheets]);
  const lacking = useMemo(() => supplementSheets(evaluation, sheets).map(({ name }) => name), [evaluation, sheets]);
  const locate = useLocate(actions);
  if (!isReportable(outcome)) return <p className={surface.text}>{REPORT.noForms}</p>;
  const { report, problems } = written;
  return (
    <>
      <ReportTop
        report={report}
        problems={problems}
        unwritten={countToWrite(state)}
        isBusy={state.busy !== null}
        desk={desk}
        onLocate={locate}
      />
      <Parts
        title={REPORT.gaps}
        id="report-gaps"
        aside={String(report.gaps.length)}
        startsOpen={report.gaps.length > 0}
      >
        <ReportGaps
          gaps={report.gaps}
          lacking={lacking}
          isBusy={state.busy !== null}
          onAdd={() => {
            desk.askToAddSheets(lacking);
          }}
          onLocate={locate}
        />
      </Parts>
      <OutlinePart entries={outlineOf(report)} />
      <ReportPreview report={report} onLocate={locate} />
    </>
  );
}

/** The same function for as long as the page is shown: a long text need not be drawn anew for it. */
function useLocate(actions: PaneActions): (sheet: string, cell: string) => void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  return useCallback((sheet: string, cell: string) => void latest.current.locate(sheet, cell), []);
}

function OutlinePart({ entries }: { readonly entries: ReturnType<typeof outlineOf> }): ReactElement {
  return (
    <Parts title={REPORT.outline} id="report-outline" aside={REPORT.outlineCount(entries.length)} startsOpen>
      <ReportOutline
        entries={entries}
        onShow={(index) => {
          const heading = document.getElementById(headingId(index));
          heading?.scrollIntoView({ block: 'start' });
          heading?.focus({ preventScroll: true });
        }}
      />
    </Parts>
  );
}

interface PartsProps {
  readonly id: string;
  readonly title: string;
  readonly aside: string;
  readonly startsOpen: boolean;
  readonly children: ReactElement;
}

function Parts({ id, title, aside, startsOpen, children }: PartsProps): ReactElement {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <Section id={id} title={title} aside={aside} isOpen={isOpen} onToggle={setOpen}>
      {children}
    </Section>
  );
}
