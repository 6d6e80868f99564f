import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Busy } from '../run';
import type { Trouble } from '../state';
import { BUSY, STALE, TROUBLE } from '../wording';

const useStyles = makeStyles({
  slot: { display: 'flex', flexDirection: 'column', gap: '8px', justifyContent: 'center' },
  filled: { minHeight: '32px' },
  line: { display: 'flex', alignItems: 'center', gap: '8px', justifyContent: 'space-between' },
  late: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '200ms',
    animationDuration: '1ms',
    animationFillMode: 'both',
  },
  said: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  box: {
    borderRadius: tokens.borderRadiusMedium,
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  trouble: { borderLeft: `3px solid ${tokens.colorStatusDangerBorderActive}` },
  stale: { borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}` },
  // Below the sentence where the pane is too narrow for both: neither is squeezed.
  mended: { flexWrap: 'wrap', '& > button': { flexShrink: 0, whiteSpace: 'nowrap' } },
  sentence: { flexGrow: 1, flexBasis: '180px' },
  row: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap', marginTop: '8px' },
  title: { fontWeight: tokens.fontWeightSemibold, marginTop: 0, marginBottom: '4px' },
  detail: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  cells: { margin: '6px 0', paddingLeft: '20px', maxHeight: '160px', overflowY: 'auto' },
});

export interface NoticeProps {
  readonly busy: Busy | null;
  readonly said: readonly string[];
  readonly trouble: Trouble | null;
  onCancel(): void;
  onAgain(): void;
  onClose(): void;
  onCopy(text: string): void;
}

/** One place where the pane says what it is doing, what it did, or what went wrong. */
export function Notice(props: NoticeProps): ReactElement {
  const styles = useStyles();
  const { busy, said, trouble } = props;
  return (
    <div className={mergeClasses(styles.slot, (busy !== null || said.length > 0) && styles.filled)}>
      {busy !== null && (
        <div className={mergeClasses(styles.line, styles.late)}>
          <span data-testid="progress">{busy.sentence}</span>
          {busy.canCancel && (
            <Button data-testid="cancel" size="small" onClick={props.onCancel}>
              {BUSY.cancel}
            </Button>
          )}
        </div>
      )}
      <div data-testid="message" role="status" aria-live="polite">
        {busy === null &&
          said.map((sentence) => (
            <p key={sentence} className={styles.said}>
              {sentence}
            </p>
          ))}
        {trouble !== null && <TroubleBox {...props} trouble={trouble} />}
      </div>
    </div>
  );
}

function TroubleBox(props: NoticeProps & { readonly trouble: Trouble }): ReactElement {
  const styles = useStyles();
  const { sentence, cells, detail } = props.trouble;
  return (
    <div role="alert" className={mergeClasses(styles.box, styles.trouble)}>
      <p className={styles.title}>{TROUBLE.heading}</p>
      <p className={styles.said}>{sentence}</p>
      {detail !== null && <p className={styles.detail}>{detail}</p>}
      {cells.length > 0 && (
        <>
          <p className={styles.said}>{TROUBLE.cells(cells.length)}</p>
          <ul className={styles.cells}>
            {cells.map((cell) => (
              <li key={cell}>{cell}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.row}>
        <Button size="small" onClick={props.onAgain}>
          {TROUBLE.again}
        </Button>
        {cells.length > 0 && (
          <Link
            as="button"
            onClick={() => {
              props.onCopy(cells.join('\n'));
            }}
          >
            {TROUBLE.copyCells}
          </Link>
        )}
        <Button size="small" appearance="subtle" onClick={props.onClose}>
          {TROUBLE.close}
        </Button>
      </div>
    </div>
  );
}

/** Something that is no longer as it was, with what mends it. */
export function NoticeBox({ sentence, children }: { readonly sentence: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div role="status" className={mergeClasses(styles.box, styles.stale, styles.line, styles.mended)}>
      <span className={mergeClasses(styles.said, styles.sentence)}>{sentence}</span>
      {children}
    </div>
  );
}

export interface StaleProps {
  readonly isStale: boolean;
  readonly isUnheard: boolean;
  onAgain(): void;
}

/** The workbook changed since the run. */
export function Stale({ isStale, isUnheard, onAgain }: StaleProps): ReactElement | null {
  const styles = useStyles();
  if (isStale) {
    return (
      <NoticeBox sentence={STALE.changed}>
        <Button size="small" onClick={onAgain}>
          {STALE.again}
        </Button>
      </NoticeBox>
    );
  }
  return isUnheard ? <p className={styles.said}>{STALE.unheard}</p> : null;
}
