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
  onLocate(sheet: string, cell: string): void;
}

/** What only people know and nobody has typed yet, each with the cell where it belongs. */
export function ReportGaps({ gaps, onLocate }: ReportGapsProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  if (gaps.length === 0) return <p className={surface.caption}>{REPORT.complete}</p>;
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
