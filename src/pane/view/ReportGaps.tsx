import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Gap } from '../../core/narrative/document';
import { FINDING, REPORT } from '../wording';
import { LongList } from './Section';
import { useSurface } from './surface';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '8px', justifyContent: 'space-between' },
  what: { minWidth: 0 },
  where: { flexShrink: 0, maxWidth: '50%', overflowWrap: 'anywhere' },
});

export interface ReportGapsProps {
  readonly gaps: readonly Gap[];
  /** Names of blank sheets that would have cells for them. */
  readonly lacking: readonly string[];
  readonly isBusy: boolean;
  onAdd(): void;
  onLocate(sheet: string, cell: string): void;
}

/** What only people know and nobody has typed yet, each with the cell where it belongs. */
export function ReportGaps({ gaps, lacking, isBusy, onAdd, onLocate }: ReportGapsProps): ReactElement {
  const surface = useSurface();
  if (gaps.length === 0) return <p className={surface.caption}>{REPORT.complete}</p>;
  return (
    <div className={surface.stack}>
      {lacking.length > 0 && (
        <div className={mergeClasses(surface.card, surface.stack)}>
          <p className={surface.text}>{REPORT.blankSheets(lacking.map((name) => `“${name}”`).join('、'))}</p>
          <div>
            <Button data-testid="add-supplements" size="small" disabledFocusable={isBusy} onClick={onAdd}>
              {REPORT.addBlankSheets}
            </Button>
          </div>
        </div>
      )}
      <GapList gaps={gaps} onLocate={onLocate} />
    </div>
  );
}

function GapList({ gaps, onLocate }: Pick<ReportGapsProps, 'gaps' | 'onLocate'>): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <LongList
      items={gaps}
      first={30}
      testId="report-gaps"
      label={REPORT.gaps}
      render={({ what, where }) => (
        <li key={what} className={styles.row}>
          <span className={mergeClasses(surface.text, styles.what)}>{what}</span>
          {where === null ? (
            <span className={mergeClasses(surface.caption, styles.where)}>{REPORT.gapHasNoCell}</span>
          ) : (
            <Button
              size="small"
              className={styles.where}
              aria-label={`${FINDING.locateIn(where.sheet, where.cell)}：${what}`}
              onClick={() => {
                onLocate(where.sheet, where.cell);
              }}
            >
              {FINDING.locateIn(where.sheet, where.cell)}
            </Button>
          )}
        </li>
      )}
    />
  );
}
