import type { ReactElement } from 'react';
import { ADD_SHEETS } from '../wording';
import { AskDialog } from './AskDialog';
import { useSurface } from './surface';

export interface AddSheetsDialogProps {
  readonly names: readonly string[];
  onConfirm(): void;
  onClose(): void;
}

/** Names the blank sheets that would be added, and whose they are from then on. */
export default function AddSheetsDialog({ names, onConfirm, onClose }: AddSheetsDialogProps): ReactElement {
  const surface = useSurface();
  return (
    <AskDialog
      heading={ADD_SHEETS.heading}
      confirm={ADD_SHEETS.confirm}
      cancel={ADD_SHEETS.cancel}
      onConfirm={onConfirm}
      onCancel={onClose}
    >
      <p className={surface.text}>{ADD_SHEETS.lead}</p>
      <ul className={surface.names}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </AskDialog>
  );
}
