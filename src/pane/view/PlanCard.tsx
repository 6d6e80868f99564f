import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { cellKey } from '../../core/a1';
import { fixed } from '../../core/decimal';
import type { FormPlan } from '../../core/selection';
import type { ShownOffer } from '../offers';
import { PREVIEW } from '../wording';
import { Icon } from './Icon';
import { useSurface } from './surface';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '4px' },
  tick: { marginLeft: '-8px' },
  toggle: {
    width: '100%',
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    border: 'none',
    background: 'none',
    padding: '4px 0',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  chevron: { display: 'inline-flex' },
  open: { transform: 'rotate(90deg)' },
  heading: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  count: { fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'max-content 2.6em minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    minHeight: '34px',
  },
  change: { display: 'flex', justifyContent: 'space-between', columnGap: '8px', alignItems: 'center' },
  what: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, padding: '4px 0' },
  note: { display: 'block', color: tokens.colorNeutralForeground3 },
  figures: { flexShrink: 0, maxWidth: '60%', textAlign: 'right' },
  to: { fontWeight: tokens.fontWeightSemibold },
  off: { color: tokens.colorNeutralForeground3 },
});

export interface PlanCardProps {
  readonly sheet: string;
  readonly name: string;
  readonly plan: FormPlan;
  readonly offers: readonly ShownOffer[];
  readonly isBusy: boolean;
  readonly startsOpen: boolean;
  onTick(sheet: string, keys: readonly string[], on: boolean): void;
}

/** The cells of one form, each with its tick. */
export function PlanCard({ sheet, name, plan, offers, isBusy, startsOpen, onTick }: PlanCardProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const [isOpen, setOpen] = useState(startsOpen);
  const ticked = plan.offers.filter((offer) => offer.ticked).length;
  const all = plan.offers.length;
  const free = plan.offers.filter(({ kind }) => kind !== 'judged');
  return (
    <li className={surface.card}>
      <div className={styles.head}>
        <Checkbox
          className={styles.tick}
          aria-label={PREVIEW.tickForm(name)}
          checked={ticked === 0 ? false : ticked === all ? true : 'mixed'}
          disabled={isBusy || free.length === 0}
          onChange={(_, data) => {
            onTick(
              sheet,
              free.map(({ edit }) => cellKey(edit.at)),
              data.checked === true,
            );
          }}
        />
        <h3 className={styles.heading}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            <span className={styles.name}>{name}</span>
            <span className={mergeClasses(surface.caption, surface.number, styles.count)}>
              {PREVIEW.formCount(ticked, all)}
            </span>
            <span className={mergeClasses(styles.chevron, isOpen && styles.open)}>
              <Icon name="chevron" />
            </span>
          </button>
        </h3>
      </div>
      {isOpen && (
        <ul className={styles.rows}>
          {offers.map((shown) => (
            <OfferRow key={shown.cell} shown={shown} isBusy={isBusy} onTick={onTick} />
          ))}
        </ul>
      )}
      {plan.total !== null && <p className={surface.caption}>{PREVIEW.total(fixed(plan.total, 2))}</p>}
      {plan.totalWaits && <p className={surface.caption}>{PREVIEW.totalWaits}</p>}
    </li>
  );
}

interface OfferRowProps {
  readonly shown: ShownOffer;
  readonly isBusy: boolean;
  onTick(sheet: string, keys: readonly string[], on: boolean): void;
}

function OfferRow({ shown, isBusy, onTick }: OfferRowProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { offer, cell, what, note, to } = shown;
  const { edit, kind, ticked } = offer;
  const from = shown.from ?? PREVIEW.blank;
  return (
    <li className={styles.row}>
      <Checkbox
        className={styles.tick}
        aria-label={PREVIEW.tick(cell, what, from, to)}
        checked={ticked}
        disabled={isBusy || kind === 'judged'}
        onChange={(_, data) => {
          onTick(edit.at.sheet, [cellKey(edit.at)], data.checked === true);
        }}
      />
      <span className={surface.caption}>{cell}</span>
      <span className={mergeClasses(styles.change, !ticked && styles.off)}>
        <span className={styles.what}>
          {what}
          {note !== null && <span className={mergeClasses(surface.caption, styles.note)}>{note}</span>}
        </span>
        <span className={mergeClasses(surface.number, styles.figures)}>
          {from} → <span className={styles.to}>{to}</span>
        </span>
      </span>
    </li>
  );
}
