import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Card } from '../cards';
import { FORMS } from '../wording';
import { Donut, LevelBars } from './Figures';
import { ForgetColumns } from './ColumnRoles';
import { FormDetails, type FormDetailsProps } from './FormDetails';
import { useSurface } from './surface';

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
});

export interface FormCardProps extends FormDetailsProps {
  onTake(sheet: string, on: boolean): void;
}

/** One form: what it is, what it comes to, how it was understood. */
export function FormCard({ onTake, ...details }: FormCardProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { card, isBusy } = details;
  const { form, name, distinctName, kind, aside, canTake, total, levels, unscored } = card;
  return (
    <li
      data-testid="form-card"
      className={mergeClasses(surface.card, surface.stack, aside !== null && styles.asideCard)}
    >
      <div className={styles.head}>
        <Checkbox
          className={styles.tick}
          aria-label={FORMS.take(distinctName)}
          checked={form.takesPart}
          disabled={!canTake}
          aria-disabled={!canTake || isBusy}
          onChange={(_, data) => {
            if (!isBusy) onTake(form.sheet, data.checked === true);
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
          <FormDetails {...details} />
        </>
      )}
      {aside !== null && <ForgetColumns {...details} sheet={form.sheet} />}
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
