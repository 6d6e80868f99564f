import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LEAVE } from './wording';

export interface LeaveDialogProps {
  readonly name: string;
  onAnswer(what: 'save' | 'drop' | 'cancel'): void;
}

/** Before another workbook takes the place of one with unsaved changes. */
export function LeaveDialog({ name, onAnswer }: LeaveDialogProps): ReactElement {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onAnswer('cancel');
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{LEAVE.heading}</DialogTitle>
          <DialogContent>{LEAVE.text(name)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" data-testid="leave-save" onClick={() => onAnswer('save')}>
              {LEAVE.save}
            </Button>
            <Button data-testid="leave-drop" onClick={() => onAnswer('drop')}>
              {LEAVE.drop}
            </Button>
            <Button data-testid="leave-cancel" onClick={() => onAnswer('cancel')}>
              {LEAVE.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
