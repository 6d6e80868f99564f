import type { ReactElement } from 'react';
import { Notice, Stale } from './Notice';
import type { PageProps } from './page';

/** What is being done, was done or went wrong, and whether the result is still that of the workbook. */
export function Notices({ state, actions, dispatch, desk }: PageProps): ReactElement {
  return (
    <>
      <Notice
        busy={state.busy}
        said={state.said}
        trouble={state.trouble}
        onCancel={actions.cancel}
        onAgain={desk.again}
        onClose={() => {
          dispatch({ type: 'said', said: [] });
        }}
        onCopy={desk.copy}
      />
      {state.outcome !== null && state.busy === null && (state.view === 'results' || state.view === 'report') && (
        <Stale
          isStale={state.isStale}
          isUnheard={state.isUnheard}
          onAgain={() => {
            desk.run((now) => now.calculate());
          }}
        />
      )}
    </>
  );
}
