import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../core/rule';
import { FOCUS } from '../focus';
import { SECTIONS } from '../wording';
import { useSurface } from './surface';

const useStyles = makeStyles({
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: '6px', outlineStyle: 'none' },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    padding: '8px 2px 6px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTopWidth: '3px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  none: { color: tokens.colorNeutralForeground3 },
  judge: { borderTopColor: tokens.colorBrandForeground1 },
  error: { borderTopColor: tokens.colorStatusDangerBorderActive },
  warning: { borderTopColor: tokens.colorStatusWarningBorderActive },
  hint: { borderTopColor: tokens.colorNeutralStrokeAccessible },
});

export type Part = 'judge' | Severity;

export const PARTS: readonly Part[] = ['judge', 'error', 'warning', 'hint'];

export interface TallyProps {
  readonly counts: Readonly<Record<Part, number>>;
  onShow(part: Part): void;
}

/** How much there is of each kind; a click leads there. */
export function Tally({ counts, onShow }: TallyProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <div id={FOCUS.tally} tabIndex={-1} className={styles.tiles} role="group" aria-label={SECTIONS.tally}>
      {PARTS.map((part) => (
        <button
          key={part}
          type="button"
          className={mergeClasses(styles.tile, styles[part])}
          onClick={() => {
            onShow(part);
          }}
        >
          <span className={mergeClasses(styles.count, counts[part] === 0 && styles.none)}>{counts[part]}</span>
          <span className={surface.caption}>{SECTIONS[part]}</span>
        </button>
      ))}
    </div>
  );
}
