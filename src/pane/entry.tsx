/// <reference types="office-js" />
import { useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { isHostRecentEnough, OfficeWorkbook } from '../workbook/office';
import { Pane } from './Pane';
import { ErrorBoundary } from './start/ErrorBoundary';
import type { WindowWithStart } from './start/firstPage/handshake';
import { NOT_IN_EXCEL } from './start/firstPage/wording';
import { ribbonAction } from './start/request';
import { StartPage } from './start/StartPage';
import { OLD_EXCEL } from './start/wording';
import { browserStorage } from './storage';
import { PRODUCT } from './wording';

/** Of package.json, put in by the build. */
declare const PANE_VERSION: string;

function PaneInExcel(): ReactElement {
  const [given] = useState(() => ({
    workbook: new OfficeWorkbook(),
    storage: browserStorage(),
    request: { action: ribbonAction(window.location.search), no: 1 },
  }));
  // Seen by screen readers alone: Excel shows the name above the pane.
  const title = (
    <section className="unseen" aria-label={PRODUCT}>
      <h1>{PRODUCT}</h1>
    </section>
  );
  return <Pane {...given} version={PANE_VERSION} tools={title} />;
}

function pageFor(host: Office.HostType | null): ReactElement {
  if (host !== Office.HostType.Excel) return <StartPage {...NOT_IN_EXCEL} version={PANE_VERSION} />;
  if (!isHostRecentEnough()) return <StartPage {...OLD_EXCEL} version={PANE_VERSION} />;
  return <PaneInExcel />;
}

// The first page waits for this no longer than its patience, and gives way whenever it comes.
void Office.onReady(({ host }) => {
  const place = document.getElementById('pane');
  if (place === null) return;
  (window as WindowWithStart).zipingStart?.ready();
  createRoot(place).render(
    <ErrorBoundary version={PANE_VERSION} reopen={() => window.location.reload()}>
      {pageFor(host)}
    </ErrorBoundary>,
  );
});
