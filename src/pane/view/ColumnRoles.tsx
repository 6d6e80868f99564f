import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { roleChoices } from '../columns';
import type { FormResult } from '../../core/result';
import { FORMS } from '../wording';
import { useSurface } from './surface';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '4px 8px', alignItems: 'center' },
  row: { display: 'contents' },
  doubt: { color: tokens.colorStatusWarningForeground1 },
  lead: { marginBottom: '6px' },
});

export interface ColumnRolesProps {
  readonly form: FormResult;
  readonly isBusy: boolean;
  onCorrect(sheet: string, column: string, role: string): void;
}

/** 识别结果: each heading, and what it was taken for. */
export function ColumnRoles({ form, isBusy, onCorrect }: ColumnRolesProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  if (form.columns.length === 0) return <p className={surface.caption}>{FORMS.columnsNone}</p>;
  return (
    <>
      <p className={mergeClasses(surface.caption, styles.lead)}>{FORMS.columnsLead}</p>
      <div className={styles.grid}>
        {form.columns.map(({ role, heading, column, certain }) => (
          <div key={`${role} ${column}`} className={styles.row}>
            <span className={surface.caption}>
              {FORMS.column(column, heading)}
              {!certain && <span className={styles.doubt}> {FORMS.uncertain}</span>}
            </span>
            <RoleSelect
              role={role}
              label={FORMS.columnRole(column, heading)}
              isBusy={isBusy}
              onChange={(chosen) => {
                onCorrect(form.sheet, column, chosen);
              }}
            />
          </div>
        ))}
      </div>
    </>
  );
}

export interface RoleSelectProps {
  readonly role: string;
  readonly label: string;
  readonly isBusy: boolean;
  onChange(role: string): void;
}

export function RoleSelect({ role, label, isBusy, onChange }: RoleSelectProps): ReactElement {
  return (
    <Select
      size="small"
      aria-label={label}
      value={role}
      disabled={isBusy}
      onChange={(_, data) => {
        onChange(data.value);
      }}
    >
      {roleChoices(role).map((choice) => (
        <option key={choice.role} value={choice.role}>
          {choice.name}
        </option>
      ))}
    </Select>
  );
}
