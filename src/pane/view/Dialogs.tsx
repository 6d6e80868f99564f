import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import { FOCUS } from '../focus';
import type { PageProps } from './page';

const FocusKeeper = lazy(() => import('./FocusKeeper'));
const CopyDialog = lazy(() => import('./CopyDialog'));
const RemoveDialog = lazy(() => import('./RemoveDialog'));
const AddSheetsDialog = lazy(() => import('./AddSheetsDialog'));
const ColumnDialog = lazy(() => import('./ColumnDialog'));

/** Longer than Fluent takes to clear up after a dialog. */
const CLEARING_MS = 1000;

/** true while it is on, and for a while after. */
function useLingering(isOn: boolean): boolean {
  const [lingers, setLingers] = useState(false);
  if (isOn && !lingers) setLingers(true);
  useEffect(() => {
    if (isOn || !lingers) return undefined;
    const timer = setTimeout(() => {
      setLingers(false);
    }, CLEARING_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isOn, lingers]);
  return isOn || lingers;
}

/** Whatever stands in front of the page; loaded when first needed. */
export function Dialogs({ state, desk }: PageProps): ReactElement {
  const { question } = desk;
  const isAsking = state.asking.length > 0 && state.busy === null;
  const isWatched = useLingering(isAsking || question !== null);
  return (
    <Suspense fallback={null}>
      {isWatched && <FocusKeeper />}
      {isAsking && (
        <ColumnDialog
          asked={state.asking}
          onConfirm={(roles) => {
            desk.run((actions) => actions.correctColumns(roles), FOCUS.tally);
          }}
        />
      )}
      {question?.kind === 'copy' && <CopyDialog text={question.text} onClose={desk.closeQuestion} />}
      {question?.kind === 'addSheets' && (
        <AddSheetsDialog
          names={question.names}
          onClose={desk.closeQuestion}
          onConfirm={() => {
            desk.closeQuestion();
            desk.run((actions) => actions.addSupplements(), FOCUS.heading);
          }}
        />
      )}
      {question?.kind === 'removeSheets' && (
        <RemoveDialog
          sheets={question.sheets}
          onClose={desk.closeQuestion}
          onConfirm={() => {
            desk.closeQuestion();
            desk.run((actions) => actions.removeSheets(), FOCUS.calculate);
          }}
        />
      )}
    </Suspense>
  );
}
