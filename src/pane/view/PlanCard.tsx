import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { cellKey, cellOf } from '../../core/a1';
import { fixed } from '../../core/decimal';
import { heldBy } from '../../core/held';
import type { FormPlan, Offer } from '../../core/selection';
import { PREVIEW } from '../wording';
import { Icon } from './Icon';
import { useSurface } from './surface';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '4px' },
  tick: { marginLeft: '-8px' },
  toggle: {
    flexGrow: 1,
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
  heading: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300 },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'max-content 3.2em minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    minHeight: '34px',
  },
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '8px',
    alignItems: 'baseline',
  },
  why: { flexBasis: '100%' },
  to: { fontWeight: tokens.fontWeightSemibold },
  off: { color: tokens.colorNeutralForeground3 },
});

export interface PlanCardProps {
  readonly sheet: string;
  readonly name: string;
  readonly plan: FormPlan;
  readonly isBusy: boolean;
  readonly startsOpen: boolean;
  onTick(sheet: string, keys: readonly string[], on: boolean): void;
}

/** The cells of one form, each with its tick. */
export function PlanCard({ sheet, name, plan, isBusy, startsOpen, onTick }: PlanCardProps): ReactElement {
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
            <span className={mergeClasses(surface.caption, surface.number)}>{PREVIEW.formCount(ticked, all)}</span>
            <span className={mergeClasses(styles.chevron, isOpen && styles.open)}>
              <Icon name="chevron" />
            </span>
          </button>
        </h3>
      </div>
      {isOpen && (
        <ul className={styles.rows}>
          {plan.offers.map((offer) => (
            <OfferRow key={cellKey(offer.edit.at)} offer={offer} isBusy={isBusy} onTick={onTick} />
          ))}
        </ul>
      )}
      {plan.total !== null && <p className={surface.caption}>{PREVIEW.total(fixed(plan.total, 2))}</p>}
      {plan.totalWaits && <p className={surface.caption}>{PREVIEW.totalWaits}</p>}
    </li>
  );
}

interface OfferRowProps {
  readonly offer: Offer;
  readonly isBusy: boolean;
  onTick(sheet: string, keys: readonly string[], on: boolean): void;
}

function OfferRow({ offer, isBusy, onTick }: OfferRowProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { edit, kind, ticked } = offer;
  const cell = cellOf(edit.at);
  const from = edit.from ?? PREVIEW.blank;
  const to = heldBy(edit.to) ?? PREVIEW.blank;
  return (
    <li className={styles.row}>
      <Checkbox
        className={styles.tick}
        aria-label={PREVIEW.tick(cell, from, to)}
        checked={ticked}
        disabled={isBusy || kind === 'judged'}
        onChange={(_, data) => {
          onTick(edit.at.sheet, [cellKey(edit.at)], data.checked === true);
        }}
      />
      <span className={surface.caption}>{cell}</span>
      <span className={mergeClasses(styles.change, !ticked && styles.off)}>
        <span className={surface.caption}>{PREVIEW.kinds[kind]}</span>
        <span className={surface.number}>
          {from} → <span className={styles.to}>{to}</span>
        </span>
      </span>
    </li>
  );
}
