import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, type ReactElement, type ReactNode } from 'react';
import type { Workbook } from '../workbook/workbook';
import { useDesk, useRequest } from './desk';
import { loadJudge, type Outcome } from './run';
import type { PaneStorage } from './storage';
import { useTheme, type ThemeChoice } from './theme';
import { usePane, type PaneRequest } from './usePane';
import { Dialogs } from './view/Dialogs';
import type { PageProps } from './view/page';
import { ReportPage } from './view/ReportPage';
import { loadResults, ResultsPage } from './view/ResultsPage';
import { SettingsPage } from './view/SettingsPage';

const PreviewPage = lazy(() => import('./view/PreviewPage'));

export interface PaneProps {
  /** The one workbook this pane is about. Another one needs another pane: give it another React key. */
  readonly workbook: Workbook;
  readonly storage: PaneStorage;
  /** What a ribbon button asked for; null = just open. */
  readonly request: PaneRequest | null;
  readonly version: string;
  /** auto = as the computer is set. */
  readonly theme?: ThemeChoice;
  /** The shell's own buttons, above everything else: the workbench opens and saves files there. */
  readonly tools?: ReactNode;
  /** false: what a run needs is not fetched ahead, because something of the shell's is to come first. */
  readonly fetchesAhead?: boolean;
  /** Hears of every new result, for a shell that shows findings elsewhere too. */
  onOutcome?(outcome: Outcome): void;
}

/**
 * The whole pane, for any workbook: Excel's, or one that a page holds itself. Opening it reads nothing and writes
 * nothing. It fills the box it stands in, from 320 px on; that box scrolls.
 */
export function Pane(props: PaneProps): ReactElement {
  const styles = useStyles();
  const theme = useTheme(props.theme ?? 'auto');
  return (
    // Classes of the provider go on to the layer of dialogs, which must not hide the page: the pane's look stands below.
    <FluentProvider theme={theme} style={WHOLE_BOX}>
      <div className={styles.pane}>
        {props.tools}
        <Pages {...props} />
      </div>
    </FluentProvider>
  );
}

const WHOLE_BOX = { minHeight: '100%', display: 'flex' };

const useStyles = makeStyles({
  pane: {
    flexGrow: 1,
    minWidth: '280px',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
});

function Pages({ workbook, storage, request, version, fetchesAhead = true, onOutcome }: PaneProps): ReactElement {
  const handle = usePane(workbook, storage);
  const desk = useDesk(handle);
  useRequest(request, desk);
  const { outcome } = handle.state;
  useEffect(() => {
    if (outcome !== null) onOutcome?.(outcome);
  }, [outcome, onOutcome]);
  useEffect(() => {
    // Asked for again where it is needed, and trouble is told there.
    if (fetchesAhead) void Promise.all([loadJudge(), loadResults()]).catch(() => undefined);
  }, [fetchesAhead]);
  const page: PageProps = { ...handle, desk, version };
  return (
    <>
      <Page {...page} />
      <Dialogs {...page} />
    </>
  );
}

function Page(page: PageProps): ReactElement {
  const { view, outcome } = page.state;
  if (view === 'settings') return <SettingsPage {...page} />;
  if (view === 'report') return <ReportPage {...page} />;
  if (view === 'preview' && outcome !== null) {
    return (
      <Suspense fallback={null}>
        <PreviewPage {...page} outcome={outcome} />
      </Suspense>
    );
  }
  return <ResultsPage {...page} />;
}
