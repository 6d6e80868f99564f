import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { Card } from '../cards';
import type { ReadColumn } from '../columnRoles';
import { FORMS, WORKINGS } from '../wording';
import { workingsOf } from '../workings';
import { ColumnRoles, type ColumnRolesProps } from './ColumnRoles';
import { Icon } from './Icon';
import { useSurface } from './surface';

const Workings = lazy(() => import('./Workings'));

const useStyles = makeStyles({
  toggles: { display: 'flex', gap: '16px' },
  chevron: { display: 'inline-flex' },
  open: { transform: 'rotate(90deg)' },
  toggle: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    border: 'none',
    background: 'none',
    padding: '2px 0',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

type Opened = 'columns' | 'workings' | null;

export interface FormDetailsProps extends Pick<ColumnRolesProps, 'isCorrected' | 'isBusy' | 'onCorrect' | 'onForget'> {
  readonly card: Card;
  readonly columns: readonly ReadColumn[];
  onLocate(sheet: string, cell: string): void;
}

/** What can be opened below the figures of a form; one at a time. */
export function FormDetails({ card, columns, onLocate, ...handling }: FormDetailsProps): ReactElement | null {
  const styles = useStyles();
  const surface = useSurface();
  const [opened, setOpened] = useState<Opened>(null);
  const toggles = [
    ...(workingsOf(card.form).length === 0
      ? []
      : [['workings', card.unscored === null ? WORKINGS.heading : WORKINGS.facts] as const]),
    ...(columns.length === 0 ? [] : [['columns', FORMS.columns] as const]),
  ];
  if (toggles.length === 0) return null;
  return (
    <div>
      <div className={styles.toggles}>
        {toggles.map(([part, words]) => (
          <Toggle
            key={part}
            words={words}
            isOpen={opened === part}
            onToggle={() => {
              setOpened(opened === part ? null : part);
            }}
          />
        ))}
      </div>
      {opened === 'columns' && <ColumnRoles sheet={card.form.sheet} columns={columns} {...handling} />}
      {opened === 'workings' && (
        <Suspense fallback={<p className={surface.caption}>{WORKINGS.loading}</p>}>
          <Workings form={card.form} onLocate={onLocate} />
        </Suspense>
      )}
    </div>
  );
}

interface ToggleProps {
  readonly words: string;
  readonly isOpen: boolean;
  onToggle(): void;
}

function Toggle({ words, isOpen, onToggle }: ToggleProps): ReactElement {
  const styles = useStyles();
  return (
    <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
      {words}
      <span className={mergeClasses(styles.chevron, isOpen && styles.open)}>
        <Icon name="chevron" />
      </span>
    </button>
  );
}
