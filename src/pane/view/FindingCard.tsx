import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { Severity } from '../../core/rule';
import type { ListedFinding } from '../findings';
import { FINDING, SECTIONS } from '../wording';
import { Icon } from './Icon';
import { useSurface } from './surface';

const useStyles = makeStyles({
  error: { borderLeft: `3px solid ${tokens.colorStatusDangerBorderActive}` },
  warning: { borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}` },
  hint: { borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}` },
  verified: { backgroundColor: tokens.colorNeutralBackground2 },
  mark: { display: 'inline-flex', alignItems: 'center', gap: '4px', color: tokens.colorStatusSuccessForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px' },
  more: { display: 'flex', gap: '4px', marginLeft: 'auto' },
  note: { display: 'flex', flexDirection: 'column', gap: '8px' },
  related: { display: 'flex', flexWrap: 'wrap', gap: '0 4px', alignItems: 'center' },
});

export interface FindingCardProps {
  readonly listed: ListedFinding;
  readonly isBusy: boolean;
  onLocate(sheet: string, cell: string): void;
  onFix(listed: ListedFinding): void;
  onVerify(key: string, note: string | null): void;
}

/** One finding: what, where, what to do; its basis and a note of verification on demand. */
export function FindingCard(props: FindingCardProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { finding, note, key } = props.listed;
  const [open, setOpen] = useState<'basis' | 'note' | null>(null);
  const card = useRef<HTMLLIElement>(null);
  const close = (): void => {
    setOpen(null);
    card.current?.focus();
  };
  const bySeverity: Record<Severity, string> = { error: styles.error, warning: styles.warning, hint: styles.hint };
  return (
    <li
      data-testid="finding"
      ref={card}
      tabIndex={-1}
      className={mergeClasses(
        surface.card,
        surface.stack,
        bySeverity[finding.severity],
        note !== null && styles.verified,
      )}
    >
      <div>
        <p className={surface.caption}>{finding.sheet ?? SECTIONS.wholeWorkbook}</p>
        <p className={surface.text}>{finding.message}</p>
      </div>
      {note !== null && (
        <p className={mergeClasses(surface.caption, styles.mark)}>
          <Icon name="check" />
          {FINDING.verified(note)}
        </p>
      )}
      <Buttons {...props} open={open} setOpen={setOpen} />
      {open === 'basis' && <Basis {...props} />}
      {open === 'note' && (
        <NoteForm
          onSave={(text) => {
            props.onVerify(key, text);
            close();
          }}
          onCancel={close}
        />
      )}
    </li>
  );
}

interface ButtonsProps extends FindingCardProps {
  readonly open: 'basis' | 'note' | null;
  setOpen(open: 'basis' | 'note' | null): void;
}

function Buttons({ listed, isBusy, onLocate, onFix, onVerify, open, setOpen }: ButtonsProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { finding, note, key } = listed;
  const { sheet, cell, fix } = finding;
  const toggle = (part: 'basis' | 'note') => () => {
    setOpen(open === part ? null : part);
  };
  return (
    <div className={styles.buttons}>
      {sheet !== null && cell !== null && (
        <Button
          data-testid="finding-locate"
          size="small"
          icon={<Icon name="locate" />}
          aria-label={FINDING.locateIn(sheet, cell)}
          title={FINDING.locateIn(sheet, cell)}
          onClick={() => {
            onLocate(sheet, cell);
          }}
        >
          {FINDING.locate(cell)}
        </Button>
      )}
      {fix !== null && (
        <Button
          data-testid="finding-fix"
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            onFix(listed);
          }}
        >
          {FINDING.fix(fix.label)}
        </Button>
      )}
      <span className={styles.more}>
        <Button
          size="small"
          appearance="subtle"
          className={surface.small}
          aria-expanded={open === 'basis'}
          onClick={toggle('basis')}
        >
          {FINDING.basis}
        </Button>
        {note === null ? (
          <Button
            size="small"
            appearance="subtle"
            className={surface.small}
            aria-expanded={open === 'note'}
            onClick={toggle('note')}
          >
            {FINDING.verify}
          </Button>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            className={surface.small}
            onClick={() => {
              onVerify(key, null);
            }}
          >
            {FINDING.unverify}
          </Button>
        )}
      </span>
    </div>
  );
}

function Basis({ listed, onLocate }: FindingCardProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { basis, related, sheet } = listed.finding;
  return (
    <div className={surface.stack}>
      <p className={surface.caption}>{FINDING.basisOf(basis)}</p>
      {related.length > 0 && (
        <div className={mergeClasses(surface.caption, styles.related)}>
          {FINDING.related}
          {related.map((address) => (
            <RelatedCell key={address} address={address} ownSheet={sheet} onLocate={onLocate} />
          ))}
        </div>
      )}
    </div>
  );
}

interface RelatedProps {
  /** "表名!A1" */
  readonly address: string;
  readonly ownSheet: string | null;
  onLocate(sheet: string, cell: string): void;
}

function RelatedCell({ address, ownSheet, onLocate }: RelatedProps): ReactElement {
  const surface = useSurface();
  const mark = address.lastIndexOf('!');
  const [sheet, cell] = [address.slice(0, mark), address.slice(mark + 1)];
  return (
    <Button
      size="small"
      appearance="subtle"
      className={surface.small}
      aria-label={sheet === ownSheet ? FINDING.locateIn(sheet, cell) : FINDING.locate(address)}
      onClick={() => {
        onLocate(sheet, cell);
      }}
    >
      {sheet === ownSheet ? cell : address}
    </Button>
  );
}

interface NoteFormProps {
  onSave(note: string): void;
  onCancel(): void;
}

const LONGEST_NOTE = 500;

function NoteForm({ onSave, onCancel }: NoteFormProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const [text, setText] = useState('');
  return (
    <form
      className={styles.note}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.trim());
      }}
    >
      <Field label={FINDING.verifyNote} size="small">
        <Input
          autoFocus
          size="small"
          value={text}
          maxLength={LONGEST_NOTE}
          onChange={(_, data) => {
            setText(data.value);
          }}
        />
      </Field>
      <div className={surface.row}>
        <Button size="small" appearance="primary" type="submit">
          {FINDING.saveVerified}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {FINDING.cancel}
        </Button>
      </div>
    </form>
  );
}
