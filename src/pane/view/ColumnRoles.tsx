import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { columnTables, roleChoices, type ReadColumn } from '../columns';
import { FORMS } from '../wording';
import { useSurface } from './surface';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 5fr)', gap: '4px 8px', alignItems: 'center' },
  table: { marginTop: '8px' },
  row: { display: 'contents' },
  doubt: { color: tokens.colorStatusWarningForeground1 },
  lead: { marginTop: '4px' },
});

export interface ColumnRolesProps {
  readonly sheet: string;
  readonly columns: readonly ReadColumn[];
  readonly isBusy: boolean;
  onCorrect(sheet: string, column: string, role: string): void;
}

/** 识别结果: each heading, and what it was taken for. */
export function ColumnRoles({ sheet, columns: all, isBusy, onCorrect }: ColumnRolesProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <>
      <p className={mergeClasses(surface.caption, styles.lead)}>{FORMS.columnsLead}</p>
      {columnTables(all).map(({ table, columns }) => (
        <div key={table} className={styles.table} role="group" aria-label={FORMS.tables[table]}>
          <p className={surface.title}>{FORMS.tables[table]}</p>
          <div className={styles.grid}>
            {columns.map((read) => (
              <ColumnRow
                key={`${read.role} ${read.column}`}
                read={read}
                isBusy={isBusy}
                onChange={(role) => {
                  onCorrect(sheet, read.column, role);
                }}
              />
            ))}
          </div>
        </div>
      ))}
    </>
  );
}

interface ColumnRowProps {
  readonly read: ReadColumn;
  readonly isBusy: boolean;
  onChange(role: string): void;
}

function ColumnRow({ read, isBusy, onChange }: ColumnRowProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { role, heading, column, certain } = read;
  return (
    <div className={styles.row}>
      <span className={surface.caption}>
        {FORMS.column(column, heading)}
        {!certain && <span className={styles.doubt}> {FORMS.uncertain}</span>}
      </span>
      <RoleSelect role={role} label={FORMS.columnRole(column, heading)} isBusy={isBusy} onChange={onChange} />
    </div>
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
