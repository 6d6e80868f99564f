import type { ReactElement, ReactNode } from 'react';
import { FOCUS } from '../focus';
import { Notices } from './Notices';
import { usePageStyles, type PageProps } from './page';
import { PageBar } from './PageBar';

export interface BackPageProps {
  readonly page: PageProps;
  readonly heading: string;
  readonly back: string;
  readonly children: ReactNode;
}

/** A page beside the results, with the way back to them. */
export function BackPage({ page, heading, back, children }: BackPageProps): ReactElement {
  const styles = usePageStyles();
  const { state, dispatch, desk } = page;
  return (
    <>
      <PageBar
        heading={heading}
        back={back}
        busy={state.busy}
        onBack={() => {
          dispatch({ type: 'viewed', view: 'results' });
          desk.focus(FOCUS.calculate);
        }}
      />
      <main className={styles.main}>
        <Notices {...page} />
        {children}
      </main>
    </>
  );
}
