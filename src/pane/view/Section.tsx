import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { SECTIONS } from '../wording';
import { Icon } from './Icon';
import { useSurface } from './surface';

const useStyles = makeStyles({
  section: { scrollMarginTop: '56px' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    width: '100%',
    padding: '6px 4px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    cursor: 'pointer',
    textAlign: 'left',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { display: 'inline-flex' },
  open: { transform: 'rotate(90deg)' },
  count: { marginLeft: 'auto', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  body: { paddingTop: '4px', paddingBottom: '4px' },
  heading: { margin: 0 },
  more: {
    marginTop: '8px',
    width: '100%',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Beside the title, at the right. */
  readonly aside: string;
  readonly isOpen: boolean;
  onToggle(open: boolean): void;
  readonly children: ReactNode;
}

/** A part of the pane that opens and closes; what is closed is not drawn. */
export function Section({ id, title, aside, isOpen, onToggle, children }: SectionProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 className={styles.heading}>
        <button
          type="button"
          id={`${id}-title`}
          className={styles.button}
          aria-expanded={isOpen}
          onClick={() => {
            onToggle(!isOpen);
          }}
        >
          <span className={mergeClasses(styles.chevron, isOpen && styles.open)}>
            <Icon name="chevron" />
          </span>
          {title}
          <span className={styles.count}>{aside}</span>
        </button>
      </h2>
      {isOpen && <div className={styles.body}>{children}</div>}
    </section>
  );
}

export interface LongListProps<T> {
  readonly items: readonly T[];
  readonly first: number;
  readonly testId: string;
  readonly label: string;
  render(item: T, index: number): ReactElement;
}

/** A list that draws its first items, and more when asked. */
export function LongList<T>({ items, first, testId, label, render }: LongListProps<T>): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const [shown, setShown] = useState(first);
  const rest = items.length - shown;
  return (
    <>
      <ul className={surface.list} data-testid={testId} aria-label={label}>
        {items.slice(0, shown).map(render)}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            setShown(shown + Math.max(first, 50));
          }}
        >
          {SECTIONS.more(rest)}
        </button>
      )}
    </>
  );
}
