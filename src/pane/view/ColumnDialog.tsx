import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ColumnRole } from '../../core/forms/recognise';
import type { AskedColumn } from '../columns';
import { COLUMN_DIALOG, FORMS } from '../wording';
import { RoleSelect } from './ColumnRoles';
import { useSurface } from './surface';

export interface ColumnDialogProps {
  readonly asked: readonly AskedColumn[];
  onConfirm(roles: readonly ColumnRole[]): void;
}

/** Columns that are not certain, asked about once before scores show. */
export default function ColumnDialog({ asked, onConfirm }: ColumnDialogProps): ReactElement {
  const surface = useSurface();
  const [roles, setRoles] = useState<readonly string[]>(asked.map(({ role }) => role));
  const confirm = (): void => {
    onConfirm(asked.map(({ sheet, column, role }, index) => ({ sheet, column, role: roles[index] ?? role })));
  };
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{COLUMN_DIALOG.heading}</DialogTitle>
          <DialogContent className={surface.stack}>
            <p className={surface.text}>{COLUMN_DIALOG.lead}</p>
            <ul className={surface.list}>
              {asked.map(({ sheet, column, heading }, index) => (
                <li key={`${sheet} ${column} ${heading}`}>
                  <p className={surface.caption}>{COLUMN_DIALOG.where(sheet, column)}</p>
                  <p className={surface.title}>{heading}</p>
                  <RoleSelect
                    role={roles[index] ?? ''}
                    label={FORMS.columnRole(column, heading)}
                    isBusy={false}
                    onChange={(role) => {
                      setRoles(roles.map((old, at) => (at === index ? role : old)));
                    }}
                  />
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={confirm}>
              {COLUMN_DIALOG.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
