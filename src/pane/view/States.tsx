import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DONE, EMPTY, TOOLS, WELCOME } from '../wording';
import type { EmptyKind } from '../emptyKind';
import { Icon } from './Icon';
import { useSurface } from './surface';

const useStyles = makeStyles({
  lead: { marginTop: '4px' },
  promises: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
  promise: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  mark: { color: tokens.colorBrandForeground1, display: 'inline-flex', paddingTop: '2px' },
  calm: { padding: '20px 16px' },
});

export interface WelcomeProps {
  readonly hasKeptUndo: boolean;
  readonly isBusy: boolean;
  onUndo(): void;
}

/** Before the first run. */
export function Welcome({ hasKeptUndo, isBusy, onUndo }: WelcomeProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <>
      <section className={mergeClasses(surface.card, surface.stack, styles.calm)}>
        <h2 className={surface.heading}>{WELCOME.heading}</h2>
        <p className={mergeClasses(surface.text, styles.lead)}>{WELCOME.lead}</p>
        <ul className={mergeClasses(surface.text, styles.promises)}>
          {WELCOME.promises.map((promise) => (
            <li key={promise} className={styles.promise}>
              <span className={styles.mark}>
                <Icon name="check" />
              </span>
              {promise}
            </li>
          ))}
        </ul>
      </section>
      {hasKeptUndo && (
        <section className={mergeClasses(surface.card, surface.stack)}>
          <p className={surface.caption}>{WELCOME.undoKept}</p>
          <div>
            <Button data-testid="undo" size="small" disabledFocusable={isBusy} onClick={onUndo}>
              {TOOLS.undo}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

/** A run that found nothing to show, or nothing wrong. */
export function EmptyState({ kind }: { readonly kind: EmptyKind }): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { heading, text } = EMPTY[kind];
  return (
    <section data-testid={`empty-${kind}`} className={mergeClasses(surface.card, styles.calm)}>
      <h2 className={surface.heading}>{heading}</h2>
      <p className={mergeClasses(surface.text, styles.lead)}>{text}</p>
    </section>
  );
}

/** Drawn in place of the results while columns are still to be confirmed. */
export function Waiting(): ReactElement {
  const surface = useSurface();
  return <p className={surface.caption}>{DONE.waitingForColumns}</p>;
}
