import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { Card } from '../cards';
import type { ReadColumn } from '../columns';
import { workingsOf } from '../workings';
import { FORMS, WORKINGS } from '../wording';
import { ColumnRoles } from './ColumnRoles';
import { Donut, LevelBars } from './Figures';
import { Icon } from './Icon';
import { useSurface } from './surface';

const Workings = lazy(() => import('./Workings'));

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '8px' },
  tick: { margin: '-6px 0 -6px -8px' },
  names: { flexGrow: 1, minWidth: 0 },
  figures: { display: 'flex', alignItems: 'center', gap: '8px', flexShrink: 0 },
  score: { textAlign: 'right' },
  total: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightBold },
  donut: { position: 'relative', display: 'inline-flex' },
  grade: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
  },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
  asideCard: { backgroundColor: tokens.colorNeutralBackground2 },
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

export interface FormCardProps {
  readonly card: Card;
  readonly columns: readonly ReadColumn[];
  readonly isBusy: boolean;
  onTake(sheet: string, on: boolean): void;
  onCorrect(sheet: string, column: string, role: string): void;
  onLocate(sheet: string, cell: string): void;
}

/** One form: what it is, what it comes to, how it was understood. */
export function FormCard({ card, columns, isBusy, onTake, onCorrect, onLocate }: FormCardProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { form, name, kind, aside, canTake, total, levels, unscored } = card;
  return (
    <li
      data-testid="form-card"
      className={mergeClasses(surface.card, surface.stack, aside !== null && styles.asideCard)}
    >
      <div className={styles.head}>
        <Checkbox
          className={styles.tick}
          aria-label={FORMS.take(name)}
          checked={form.takesPart}
          disabled={!canTake || isBusy}
          onChange={(_, data) => {
            onTake(form.sheet, data.checked === true);
          }}
        />
        <div className={styles.names}>
          <h3 className={surface.title}>{name}</h3>
        </div>
        {aside === null && total !== null && <Total total={total} />}
      </div>
      <p className={surface.caption}>
        {FORMS.whatAndWhere([name === kind ? null : kind, form.sheet, aside === null ? unscored : aside])}
      </p>
      {aside === null && (
        <>
          <Facts card={card} />
          {levels.length > 0 && <LevelBars levels={levels} />}
          <Details card={card} columns={columns} isBusy={isBusy} onCorrect={onCorrect} onLocate={onLocate} />
        </>
      )}
    </li>
  );
}

function Total({ total }: { readonly total: NonNullable<Card['total']> }): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <div className={styles.figures}>
      <div className={mergeClasses(styles.score, surface.number)}>
        <span className={surface.hidden}>{FORMS.total} </span>
        <span className={styles.total} data-testid="total-points">
          {total.points ?? FORMS.pendingTotal}
        </span>
      </div>
      <span className={styles.donut}>
        <Donut total={total} />
        {total.grade !== null && (
          <span className={styles.grade}>
            <span className={surface.hidden}>{FORMS.grade} </span>
            <span data-testid="grade">{total.grade}</span>
          </span>
        )}
      </span>
    </div>
  );
}

function Facts({ card: { total, form, rate } }: { readonly card: Card }): ReactElement | null {
  const styles = useStyles();
  const surface = useSurface();
  const facts = total === null ? [] : totalFacts(total, form.total?.entered ?? null);
  if (form.funding === null && facts.length === 0) return null;
  return (
    <div className={mergeClasses(surface.caption, surface.number, styles.facts)}>
      {form.funding !== null && (
        <span>
          {FORMS.rate} <span data-testid="execution-rate">{rate ?? FORMS.noRate}</span>
        </span>
      )}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </div>
  );
}

function totalFacts(total: NonNullable<Card['total']>, entered: string | null): string[] {
  const isOther = entered !== null && total.points !== null && !sameNumber(entered, total.points);
  return [
    ...(total.points === null ? [FORMS.known(total.known)] : []),
    ...(total.pending === '0' ? [] : [FORMS.pending(total.pending)]),
    ...(total.kept === null ? [] : [FORMS.kept(total.kept)]),
    ...(isOther ? [FORMS.entered(entered)] : []),
    ...(total.isPlanned ? [FORMS.afterWriting] : []),
  ];
}

/** "97.4" and "97.40" are the same points. */
function sameNumber(a: string, b: string): boolean {
  const bare = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
  return bare(a) === bare(b);
}

type Opened = 'columns' | 'workings' | null;

/** What can be opened below the figures; one at a time. */
function Details({ card, columns, isBusy, onCorrect, onLocate }: Omit<FormCardProps, 'onTake'>): ReactElement | null {
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
      {opened === 'columns' && (
        <ColumnRoles sheet={card.form.sheet} columns={columns} isBusy={isBusy} onCorrect={onCorrect} />
      )}
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
