import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Said } from './useWorkbench';
import { BAR, KEPT } from './wording';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  trouble: { backgroundColor: tokens.colorStatusDangerBackground1 },
  text: { margin: 0, flexGrow: 1 },
  button: { flexShrink: 0 },
});

export interface MessageLineProps {
  readonly said: Said;
  onClear(): void;
  onClose(): void;
}

/** What the workbench itself has to say. */
export function MessageLine({ said, onClear, onClose }: MessageLineProps): ReactElement {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.line, said.isTrouble && styles.trouble)}
      role={said.isTrouble ? 'alert' : 'status'}
    >
      <p className={styles.text} data-testid="message">
        {said.text}
      </p>
      {said.canClear && (
        <Button className={styles.button} size="small" data-testid="clear-unsaved" onClick={onClear}>
          {KEPT.clear}
        </Button>
      )}
      <Button className={styles.button} size="small" appearance="subtle" onClick={onClose}>
        {BAR.close}
      </Button>
    </div>
  );
}
