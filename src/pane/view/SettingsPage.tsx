import { lazy, Suspense, type ReactElement } from 'react';
import { profileInForce } from '../state';
import { SETTINGS } from '../wording';
import { BackPage } from './BackPage';
import type { PageProps } from './page';
import { useSurface } from './surface';

const Settings = lazy(() => import('./Settings'));

/** The rules in force, loaded when they are looked at. */
export function SettingsPage(page: PageProps): ReactElement {
  const surface = useSurface();
  const { state, desk } = page;
  return (
    <BackPage page={page} heading={SETTINGS.heading} back={SETTINGS.back}>
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
    </BackPage>
  );
}
