import { Button } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { FOCUS } from '../focus';
import { isReportable } from '../reportable';
import { countToWrite } from '../state';
import { supplementList } from '../supplements';
import { REPORT, TOOLS } from '../wording';
import { LastYear } from './LastYear';
import { Notices } from './Notices';
import { OldReportNote } from './OldReportNote';
import { usePageStyles, type PageProps } from './page';
import type * as results from './Results';
import { Waiting, Welcome } from './States';
import { Tools } from './Tools';
import { TopBar } from './TopBar';

/** Fetched while the user still reads the first page. */
export function loadResults(): Promise<typeof results> {
  return import('./Results');
}

const Results = lazy(loadResults);

/** Where the pane starts, and where it comes back to. */
export function ResultsPage(page: PageProps): ReactElement {
  const styles = usePageStyles();
  const { state, desk } = page;
  const isAsking = state.asking.length > 0;
  const hasRun = state.outcome !== null && !isAsking;
  const count = hasRun ? countToWrite(state) : 0;
  return (
    <>
      <TopBar
        busy={state.busy}
        hasRun={hasRun}
        canWrite={hasRun && takesAny(page)}
        count={count}
        onCalculate={() => {
          desk.run((actions) => actions.calculate());
        }}
        onCheck={() => {
          desk.run((actions) => actions.calculate(), FOCUS.tally);
        }}
        onWrite={() => {
          desk.run((actions) => actions.openPreview(), FOCUS.heading);
        }}
      />
      <main className={styles.main}>
        <Notices {...page} />
        <Undo {...page} />
        <OldReportNote {...page} />
        <Content {...page} />
      </main>
      <Foot {...page} hasRun={hasRun} />
    </>
  );
}

/** Something may be written: scores, or at least our own sheets. */
function takesAny({ state: { outcome } }: PageProps): boolean {
  return outcome?.evaluation.result.forms.some((form) => form.takesPart) ?? false;
}

/** Right below what was said of the write, and there as long as it can be taken back. */
function Undo({ state, desk }: PageProps): ReactElement | null {
  const { outcome, undo, busy } = state;
  if (outcome === null || undo === null) return null;
  return (
    <div>
      <Button
        data-testid="undo"
        size="small"
        disabledFocusable={busy !== null}
        onClick={() => {
          desk.run((actions) => actions.undo(), FOCUS.calculate);
        }}
      >
        {TOOLS.undoCount(undo.length)}
      </Button>
    </div>
  );
}

function Content({ state, actions, dispatch, desk }: PageProps): ReactElement | null {
  if (state.asking.length > 0) return <Waiting />;
  if (state.outcome !== null) {
    const { outcome } = state;
    return (
      <Suspense fallback={null}>
        <Results state={state} outcome={outcome} actions={actions} dispatch={dispatch} desk={desk} />
      </Suspense>
    );
  }
  return (
    <Welcome
      hasKeptUndo={state.hasKeptUndo}
      isBusy={state.busy !== null}
      onUndo={() => {
        desk.run((now) => now.undo(), FOCUS.calculate);
      }}
    />
  );
}

function Foot({ state, desk, version, dispatch, hasRun }: PageProps & { readonly hasRun: boolean }) {
  const { outcome, notes } = state;
  const hasForms = (outcome?.evaluation.result.forms.length ?? 0) > 0;
  return (
    <Tools
      version={version}
      hasForms={hasRun && hasForms}
      noReport={hasRun && outcome !== null && !isReportable(outcome) ? REPORT.noForms : null}
      hasOwnSheets={hasRun && (outcome?.sheets.some(({ isOwn }) => isOwn === true) ?? false)}
      isBusy={state.busy !== null}
      files={
        <LastYear
          previous={state.previous}
          isBusy={state.busy !== null}
          onFile={(file) => {
            desk.run((actions) => actions.takePrevious(file));
          }}
          onRemove={() => {
            desk.run((actions) => actions.takePrevious(null), FOCUS.calculate);
          }}
        />
      }
      onCopySupplements={() => {
        if (outcome !== null) desk.copy(supplementList(outcome, notes));
      }}
      onReport={() => {
        desk.run((actions) => actions.report(), FOCUS.heading);
      }}
      onRemoveSheets={desk.askToRemoveSheets}
      onSettings={() => {
        dispatch({ type: 'viewed', view: 'settings' });
        desk.focus(FOCUS.heading);
      }}
    />
  );
}
