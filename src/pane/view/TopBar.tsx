import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Busy } from '../run';
import { FOCUS } from '../focus';
import { BAR, BUSY } from '../wording';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '8px 12px' },
  button: { minWidth: 'auto', whiteSpace: 'nowrap', paddingLeft: '10px', paddingRight: '10px' },
  write: { marginLeft: 'auto' },
  track: { height: '3px' },
  late: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '200ms',
    animationDuration: '1ms',
    animationFillMode: 'both',
  },
});

export interface TopBarProps {
  readonly busy: Busy | null;
  readonly canWrite: boolean;
  readonly hasRun: boolean;
  readonly count: number;
  onCalculate(): void;
  onCheck(): void;
  onWrite(): void;
}

/** The three things to do, always in sight. */
export function TopBar(props: TopBarProps): ReactElement {
  const styles = useStyles();
  const { busy, canWrite, hasRun, count } = props;
  const isBusy = busy !== null;
  const writeTitle = !hasRun ? BAR.calculateFirst : canWrite ? undefined : BAR.nothingToWrite;
  return (
    <header className={styles.bar}>
      <div className={styles.buttons} role="group" aria-label={BAR.label}>
        <Button
          data-testid="calculate"
          id={FOCUS.calculate}
          appearance={hasRun ? 'secondary' : 'primary'}
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={props.onCalculate}
        >
          {BAR.calculate}
        </Button>
        <Button
          data-testid="check"
          appearance="subtle"
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={props.onCheck}
        >
          {BAR.check}
        </Button>
        <span className={styles.write}>
          <Button
            data-testid="write"
            id={FOCUS.write}
            appearance={count > 0 ? 'primary' : 'secondary'}
            className={styles.button}
            disabledFocusable={isBusy || !canWrite}
            title={writeTitle}
            onClick={props.onWrite}
          >
            {count > 0 ? BAR.writeCount(count) : BAR.write}
          </Button>
        </span>
      </div>
      <BusyTrack busy={busy} />
    </header>
  );
}

/** Keeps its height while nothing is done, so that nothing jumps. */
export function BusyTrack({ busy }: { readonly busy: Busy | null }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.track}>
      {busy !== null && (
        <ProgressBar
          className={styles.late}
          thickness="large"
          shape="square"
          aria-label={BUSY.label}
          aria-valuetext={busy.sentence}
          {...(busy.share === null ? {} : { value: busy.share })}
        />
      )}
    </div>
  );
}
