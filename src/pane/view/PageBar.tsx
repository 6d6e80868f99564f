import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FOCUS } from '../focus';
import type { Busy } from '../run';
import { Icon } from './Icon';
import { useSurface } from './surface';
import { BusyTrack } from './TopBar';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 12px 8px 4px' },
});

export interface PageBarProps {
  readonly heading: string;
  readonly back: string;
  readonly busy: Busy | null;
  onBack(): void;
}

/** The head of a page that one comes back from. */
export function PageBar({ heading, back, busy, onBack }: PageBarProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <header className={styles.bar}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<Icon name="back" />}
          aria-label={back}
          disabledFocusable={busy !== null}
          onClick={onBack}
        />
        <h2 id={FOCUS.heading} tabIndex={-1} className={surface.heading}>
          {heading}
        </h2>
      </div>
      <BusyTrack busy={busy} />
    </header>
  );
}
