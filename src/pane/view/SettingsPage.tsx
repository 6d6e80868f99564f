import { lazy, Suspense, type ReactElement } from 'react';
import { FOCUS } from '../focus';
import { profileInForce } from '../state';
import { SETTINGS } from '../wording';
import { Notices } from './Notices';
import { usePageStyles, type PageProps } from './page';
import { PageBar } from './PageBar';
import { useSurface } from './surface';

const Settings = lazy(() => import('./Settings'));

/** The rules in force, loaded when they are looked at. */
export function SettingsPage(page: PageProps): ReactElement {
  const styles = usePageStyles();
  const surface = useSurface();
  const { state, dispatch, desk } = page;
  return (
    <>
      <PageBar
        heading={SETTINGS.heading}
        back={SETTINGS.back}
        busy={state.busy}
        onBack={() => {
          dispatch({ type: 'viewed', view: 'results' });
          desk.focus(FOCUS.calculate);
        }}
      />
      <main className={styles.main}>
        <Notices {...page} />
        <Suspense fallback={<p className={surface.caption}>{SETTINGS.loading}</p>}>
          <Settings
            profile={profileInForce(state)}
            isChosen={state.profileIsChosen}
            sheets={state.outcome?.sheets ?? null}
            isBusy={state.busy !== null}
            onProfile={(profile, text) => {
              desk.run((actions) => actions.useProfile(profile, text));
            }}
          />
        </Suspense>
      </main>
    </>
  );
}
