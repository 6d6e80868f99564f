import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useSurface } from './surface';

export interface AskDialogProps {
  readonly heading: string;
  readonly confirm: string | null;
  readonly cancel: string;
  readonly children: ReactNode;
  onConfirm(): void;
  onCancel(): void;
}

/** A question with an answer that does something, and one that does nothing. */
export function AskDialog(props: AskDialogProps): ReactElement {
  const surface = useSurface();
  return (
    <Dialog
      open
      onOpenChange={(_, data) => {
        if (!data.open) props.onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{props.heading}</DialogTitle>
          <DialogContent className={surface.stack}>{props.children}</DialogContent>
          <DialogActions>
            {props.confirm !== null && (
              <Button appearance="primary" onClick={props.onConfirm}>
                {props.confirm}
              </Button>
            )}
            <Button onClick={props.onCancel}>{props.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
