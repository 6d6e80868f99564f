import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Place, Run } from '../../core/narrative/document';
import { placesOf } from '../../core/narrative/passage';
import { runText } from '../../core/narrative/wording';
import { FINDING } from '../wording';

const useStyles = makeStyles({
  run: {
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorBrandForeground1,
    textUnderlineOffset: '3px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  gap: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    // Its background is not drawn there.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

export type Locate = (sheet: string, cell: string) => void;

/** Words as words; what comes out of a cell leads there. */
export function ReportRuns({ runs, onLocate }: { readonly runs: readonly Run[]; readonly onLocate: Locate }) {
  return (
    <>
      {runs.map((run, index) => (
        <ReportRun key={index} run={run} onLocate={onLocate} />
      ))}
    </>
  );
}

function ReportRun({ run, onLocate }: { readonly run: Run; readonly onLocate: Locate }): ReactElement {
  const styles = useStyles();
  const text = runText(run);
  const places = placesOf(run);
  const [first] = places;
  if (first === undefined) return run.kind === 'gap' ? <mark className={styles.gap}>{text}</mark> : <>{text}</>;
  const go = (): void => {
    onLocate(first.sheet, first.cell);
  };
  // A real button would not break its text over lines.
  return (
    <span
      role="button"
      tabIndex={0}
      className={mergeClasses(styles.run, run.kind === 'gap' && styles.gap)}
      title={titleOf(places)}
      onClick={go}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        go();
      }}
    >
      {text}
    </span>
  );
}

const SHOWN = 6;

function titleOf(places: readonly Place[]): string {
  const named = places.slice(0, SHOWN).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return FINDING.locate(`${named.join('、')}${places.length > SHOWN ? ' …' : ''}`);
}
