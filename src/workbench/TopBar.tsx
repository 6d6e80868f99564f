import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { BAR } from './wording';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  file: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  state: { whiteSpace: 'nowrap', color: tokens.colorStatusWarningForeground3 },
  buttons: { marginLeft: 'auto', display: 'flex', gap: '8px', flexShrink: 0 },
  input: { display: 'none' },
});

export interface TopBarProps {
  /** null while nothing is open. */
  readonly name: string | null;
  readonly isDirty: boolean;
  onOpen(files: readonly File[]): void;
  onSave(): void;
}

/** Whose workbook this is, and the way from and to files. */
export function TopBar({ name, isDirty, onOpen, onSave }: TopBarProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={mergeClasses('bar', styles.bar)} aria-label={BAR.label}>
      <h1 className={styles.title} title={BAR.keys}>
        {BAR.title}
      </h1>
      {name !== null && (
        <span className={styles.file} title={name}>
          {name}
        </span>
      )}
      {isDirty && <span className={styles.state}>● {BAR.unsaved}</span>}
      <div className={styles.buttons}>
        <input
          ref={input}
          className={styles.input}
          type="file"
          aria-hidden
          tabIndex={-1}
          accept=".xlsx,.xlsm,.xls,.et"
          onChange={(event) => {
            onOpen([...(event.target.files ?? [])]);
            // The same file once more is a choice too.
            event.target.value = '';
          }}
        />
        <Button data-testid="open-file" onClick={() => input.current?.click()}>
          {BAR.open}
        </Button>
        <Button
          data-testid="save-file"
          appearance={isDirty ? 'primary' : 'secondary'}
          disabled={name === null}
          onClick={onSave}
        >
          {BAR.save}
        </Button>
      </div>
    </section>
  );
}
