import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../pane/start/ErrorBoundary';
import { browserStorage } from '../pane/storage';
import { browserStore } from './unsaved';
import { Workbench } from './Workbench';
import { KEPT } from './wording';
import './workbench.css';

/** Of package.json, put in by the build. */
declare const ZIPING_VERSION: string;

const place = document.getElementById('workbench');
if (place !== null) {
  const given = { storage: browserStorage(), unsaved: browserStore(KEPT.days), version: ZIPING_VERSION };
  createRoot(place).render(
    <ErrorBoundary version={ZIPING_VERSION} reopen={() => window.location.reload()}>
      <Workbench {...given} />
    </ErrorBoundary>,
  );
}
