import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { columnTables, roleChoices, type ReadColumn } from '../columnRoles';
import { COLUMN_TABLES, FORMS } from '../wording';
import { useSurface } from './surface';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 5fr)', gap: '4px 8px', alignItems: 'center' },
  table: { marginTop: '8px' },
  row: { display: 'contents' },
  doubt: { color: tokens.colorStatusWarningForeground1 },
  lead: { marginTop: '4px' },
  again: { marginTop: '8px' },
});

export interface ColumnRolesProps {
  readonly sheet: string;
  readonly columns: readonly ReadColumn[];
  /** A person put some of the sheet's columns right. */
  readonly isCorrected: boolean;
  readonly isBusy: boolean;
  onCorrect(sheet: string, column: string, role: string): void;
  onForget(sheet: string): void;
}

/** 识别结果: each heading, and what it was taken for. */
export function ColumnRoles(props: ColumnRolesProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { sheet, columns: all, isBusy, onCorrect } = props;
  return (
    <>
      <p className={mergeClasses(surface.caption, styles.lead)}>{FORMS.columnsLead}</p>
      {columnTables(all).map(({ table, columns }) => (
        <div key={table} className={styles.table} role="group" aria-label={COLUMN_TABLES[table]}>
          <p className={surface.title}>{COLUMN_TABLES[table]}</p>
          <div className={styles.grid}>
            {columns.map((read, index) => (
              <ColumnRow
                // A new role leaves it the same row: the keyboard stays on it.
                key={index}
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
      <ForgetColumns {...props} />
    </>
  );
}

/** The way back from what a person said of a sheet's columns. */
export function ForgetColumns(props: Pick<ColumnRolesProps, 'sheet' | 'isCorrected' | 'isBusy' | 'onForget'>) {
  const styles = useStyles();
  const { sheet, isCorrected, isBusy, onForget } = props;
  if (!isCorrected) return null;
  return (
    <div className={styles.again}>
      <Button
        size="small"
        aria-label={FORMS.columnsAgainOf(sheet)}
        disabledFocusable={isBusy}
        onClick={() => {
          onForget(sheet);
        }}
      >
        {FORMS.columnsAgain}
      </Button>
    </div>
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
  const { role, heading, column, certain, about } = read;
  return (
    <div className={styles.row}>
      <span className={surface.caption}>
        {FORMS.column(column, heading)}
        {!certain && <span className={styles.doubt}> {FORMS.uncertain}</span>}
      </span>
      <RoleSelect
        role={role}
        about={about}
        label={FORMS.columnRole(column, heading)}
        isBusy={isBusy}
        onChange={onChange}
      />
    </div>
  );
}

export interface RoleSelectProps {
  readonly role: string;
  readonly about?: ReadColumn['about'];
  readonly label: string;
  readonly isBusy: boolean;
  onChange(role: string): void;
}

export function RoleSelect({ role, about, label, isBusy, onChange }: RoleSelectProps): ReactElement {
  return (
    <Select
      size="small"
      aria-label={label}
      value={role}
      aria-disabled={isBusy}
      onChange={(_, data) => {
        if (!isBusy) onChange(data.value);
      }}
    >
      {roleChoices(role, about).map((choice) => (
        <option key={choice.role} value={choice.role}>
          {choice.name}
        </option>
      ))}
    </Select>
  );
}
