import type { ReactElement } from 'react';
import { FOCUS } from '../focus';
import { REPORT } from '../wording';
import { Notices } from './Notices';
import { usePageStyles, type PageProps } from './page';
import { PageBar } from './PageBar';
import { useSurface } from './surface';

/** The shell's report of the result, or why there is none. */
export function ReportPage(page: PageProps): ReactElement {
  const styles = usePageStyles();
  const surface = useSurface();
  const { state, dispatch, desk, renderReport } = page;
  return (
    <>
      <PageBar
        heading={REPORT.heading}
        back={REPORT.back}
        busy={state.busy}
        onBack={() => {
          dispatch({ type: 'viewed', view: 'results' });
          desk.focus(FOCUS.calculate);
        }}
      />
      <main className={styles.main}>
        <Notices {...page} />
        {state.outcome !== null && renderReport !== null && state.asking.length === 0 ? (
          renderReport(state.outcome)
        ) : (
          <p className={surface.text}>{renderReport === null ? REPORT.none : REPORT.notYet}</p>
        )}
      </main>
    </>
  );
}
