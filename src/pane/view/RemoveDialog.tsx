import type { ReactElement } from 'react';
import type { OwnSheetState } from '../../workbook/workbook';
import { REMOVE } from '../wording';
import { AskDialog } from './AskDialog';
import { useSurface } from './surface';

export interface RemoveDialogProps {
  readonly sheets: readonly OwnSheetState[];
  onConfirm(): void;
  onClose(): void;
}

/** Names the sheets that would go, and says so of those the user has edited. */
export default function RemoveDialog({ sheets, onConfirm, onClose }: RemoveDialogProps): ReactElement {
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
