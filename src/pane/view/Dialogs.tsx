import { lazy, Suspense, type ReactElement } from 'react';
import { FOCUS } from '../focus';
import type { PageProps } from './page';

const CopyDialog = lazy(() => import('./CopyDialog'));
const RemoveDialog = lazy(() => import('./RemoveDialog'));
const AddSheetsDialog = lazy(() => import('./AddSheetsDialog'));
const ColumnDialog = lazy(() => import('./ColumnDialog'));

/** Whatever stands in front of the page; loaded when first needed. */
export function Dialogs({ state, desk }: PageProps): ReactElement {
  const { question } = desk;
  return (
    <Suspense fallback={null}>
      {state.asking.length > 0 && state.busy === null && (
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
