import { lazy, Suspense, type ReactElement } from 'react';
import { FOCUS } from '../focus';
import { REPORT } from '../wording';
import { Notices } from './Notices';
import { usePageStyles, type PageProps } from './page';
import { PageBar } from './PageBar';
import { useSurface } from './surface';

const ReportView = lazy(() => import('./ReportView'));

/** The report of the result, written when it is looked at. */
export function ReportPage(page: PageProps): ReactElement {
  const styles = usePageStyles();
  const surface = useSurface();
  const { state, dispatch, desk } = page;
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
        {state.outcome === null || state.asking.length > 0 ? (
          <p className={surface.text}>{REPORT.notYet}</p>
        ) : (
          <Suspense fallback={<p className={surface.caption}>{REPORT.opening}</p>}>
            <ReportView {...page} outcome={state.outcome} />
          </Suspense>
        )}
      </main>
    </>
  );
}
