import { Textarea } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import type { OwnSheetState } from '../../workbook/workbook';
import { FOCUS } from '../focus';
import { COPY, REMOVE } from '../wording';
import type { PageProps } from './page';
import { useSurface } from './surface';

const AskDialog = lazy(() => import('./AskDialog'));
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

/** For hosts that keep the clipboard to themselves. */
function CopyDialog({ text, onClose }: { readonly text: string; onClose(): void }): ReactElement {
  return (
    <AskDialog heading={COPY.heading} confirm={null} cancel={COPY.close} onConfirm={onClose} onCancel={onClose}>
      <p>{COPY.lead}</p>
      <Textarea
        readOnly
        autoFocus
        resize="vertical"
        aria-label={COPY.heading}
        rows={8}
        value={text}
        onFocus={(event) => {
          event.target.select();
        }}
      />
    </AskDialog>
  );
}

interface RemoveDialogProps {
  readonly sheets: readonly OwnSheetState[];
  onConfirm(): void;
  onClose(): void;
}

function RemoveDialog({ sheets, onConfirm, onClose }: RemoveDialogProps): ReactElement {
  const surface = useSurface();
  return (
    <AskDialog
      heading={REMOVE.heading}
      confirm={REMOVE.confirm}
      cancel={REMOVE.cancel}
      onConfirm={onConfirm}
      onCancel={onClose}
    >
      <p className={surface.text}>{REMOVE.lead}</p>
      <ul className={surface.names}>
        {sheets.map(({ name, edited }) => (
          <li key={name}>{edited ? REMOVE.edited(name) : name}</li>
        ))}
      </ul>
    </AskDialog>
  );
}
