import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Place, Run } from '../../core/narrative/document';
import { placesOf } from '../../core/narrative/passage';
import { runText } from '../../core/narrative/wording';
import { FINDING } from '../wording';

const useStyles = makeStyles({
  run: {
    display: 'inline',
    border: 'none',
    background: 'none',
    margin: 0,
    padding: 0,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    textAlign: 'inherit',
    textIndent: 0,
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
  return (
    <button
      type="button"
      className={mergeClasses(styles.run, run.kind === 'gap' && styles.gap)}
      title={titleOf(places)}
      onClick={() => {
        onLocate(first.sheet, first.cell);
      }}
    >
      {text}
    </button>
  );
}

const SHOWN = 6;

function titleOf(places: readonly Place[]): string {
  const named = places.slice(0, SHOWN).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return FINDING.locate(`${named.join('、')}${places.length > SHOWN ? ' …' : ''}`);
}
