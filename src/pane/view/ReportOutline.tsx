import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OutlineEntry } from '../reportOutline';
import { REPORT } from '../wording';
import { useSurface } from './surface';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  row: { display: 'flex', gap: '8px', justifyContent: 'space-between' },
  heading: { textAlign: 'left' },
  gaps: { flexShrink: 0 },
  level1: { paddingLeft: 0 },
  level2: { paddingLeft: '16px' },
  level3: { paddingLeft: '32px' },
  level4: { paddingLeft: '48px' },
});

const LEVELS = { 1: 'level1', 2: 'level2', 3: 'level3', 4: 'level4' } as const;

export interface ReportOutlineProps {
  readonly entries: readonly OutlineEntry[];
  /** @param index of the heading's block. */
  onShow(index: number): void;
}

/** The headings of the report; a click leads to the text. */
export function ReportOutline({ entries, onShow }: ReportOutlineProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <ol className={styles.list} data-testid="report-outline" aria-label={REPORT.outline}>
      {entries.map(({ index, text, level, gaps }) => (
        <li key={index} className={mergeClasses(styles.row, styles[LEVELS[level]])}>
          <Link
            as="button"
            className={styles.heading}
            onClick={() => {
              onShow(index);
            }}
          >
            {text}
          </Link>
          {gaps > 0 && <span className={mergeClasses(surface.caption, styles.gaps)}>{REPORT.sectionGaps(gaps)}</span>}
        </li>
      ))}
    </ol>
  );
}
