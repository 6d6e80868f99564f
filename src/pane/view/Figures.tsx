import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Bar, CardTotal } from '../cards';
import { FORMS } from '../wording';

/** Donut and bars, drawn plainly: full = certain, marked = waits for a person, empty = lost. */

const useStyles = makeStyles({
  track: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: 5,
    fill: 'none',
    '@media (forced-colors: active)': { stroke: 'CanvasText', strokeWidth: 1 },
  },
  known: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 5,
    fill: 'none',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  pending: {
    stroke: tokens.colorPaletteMarigoldBorderActive,
    strokeWidth: 5,
    fill: 'none',
    '@media (forced-colors: active)': { stroke: 'CanvasText', strokeWidth: 3 },
  },
  bars: { display: 'grid', gridTemplateColumns: 'max-content 1fr max-content', columnGap: '8px', rowGap: '2px' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  number: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  bar: { width: '100%', height: '8px', alignSelf: 'center' },
  barTrack: {
    fill: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { fill: 'CanvasText', height: '1px', y: '7px' },
  },
  barKnown: { fill: tokens.colorBrandForeground1, '@media (forced-colors: active)': { fill: 'Highlight' } },
  barPending: {
    fill: tokens.colorPaletteMarigoldBorderActive,
    '@media (forced-colors: active)': { fill: 'CanvasText', height: '4px', y: '4px' },
  },
  row: { display: 'contents' },
});

const RADIUS = 15.9155; // circumference 100, so that a share is a length

export function Donut({ total }: { readonly total: CardTotal }): ReactElement {
  const styles = useStyles();
  const { knownShare, pendingShare, known, pending, weight } = total;
  const label = FORMS.donut(total.points ?? known, pending, weight);
  return (
    <svg role="img" aria-label={label} width="48" height="48" viewBox="0 0 40 40">
      <title>{label}</title>
      <circle className={styles.track} cx="20" cy="20" r={RADIUS} />
      <circle className={styles.known} {...arc(0, knownShare)} />
      {pendingShare > 0 && <circle className={styles.pending} {...arc(knownShare, pendingShare)} />}
    </svg>
  );
}

/** Clockwise from the top. */
function arc(from: number, length: number): Record<string, string | number> {
  return {
    cx: 20,
    cy: 20,
    r: RADIUS,
    strokeDasharray: `${String(length)} ${String(100 - length)}`,
    strokeDashoffset: 25 - from,
  };
}

export function LevelBars({ levels }: { readonly levels: readonly Bar[] }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bars} role="list">
      {levels.map((bar) => (
        <div key={bar.label} className={styles.row} role="listitem">
          <span className={styles.label}>{bar.label}</span>
          <BarLine bar={bar} />
          <span className={styles.number}>
            {bar.points} / {bar.weight}
          </span>
        </div>
      ))}
    </div>
  );
}

function BarLine({ bar }: { readonly bar: Bar }): ReactElement {
  const styles = useStyles();
  const { share, pendingShare } = bar;
  const label = FORMS.bar(bar.label, bar.points, bar.weight) + (bar.pending ? FORMS.barPending(bar.pending) : '');
  return (
    <svg role="img" aria-label={label} className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none">
      <title>{label}</title>
      <rect className={styles.barTrack} width="100" height="8" />
      <rect className={styles.barKnown} width={share} height="8" />
      {pendingShare > 0 && <rect className={styles.barPending} x={share} width={pendingShare} height="8" />}
    </svg>
  );
}
