import { lazy, Suspense, type ReactElement } from 'react';
import { REPORT } from '../wording';
import { BackPage } from './BackPage';
import type { PageProps } from './page';
import { useSurface } from './surface';

const ReportView = lazy(() => import('./ReportView'));

/** The report of the result, written when it is looked at. */
export function ReportPage(page: PageProps): ReactElement {
  const surface = useSurface();
  const { state } = page;
  return (
    <BackPage page={page} heading={REPORT.heading} back={REPORT.back}>
      {state.outcome === null || state.asking.length > 0 ? (
        <p className={surface.text}>{REPORT.notYet}</p>
      ) : (
        <Suspense fallback={<p className={surface.caption}>{REPORT.opening}</p>}>
          <ReportView {...page} outcome={state.outcome} />
        </Suspense>
      )}
    </BackPage>
  );
}
