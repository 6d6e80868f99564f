import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FormResult } from '../../core/result';
import { basesOf, workingsOf, type Working } from '../workings';
import { FINDING, WORKINGS } from '../wording';
import { Icon } from './Icon';
import { LongList } from './Section';
import { useSurface } from './surface';

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '6px' },
  head: { display: 'flex', alignItems: 'center', gap: '4px' },
  name: { flexGrow: 1, minWidth: 0 },
  figures: { whiteSpace: 'nowrap' },
  rule: { marginLeft: '6px', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  rules: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    marginTop: '8px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface WorkingsProps {
  readonly form: FormResult;
  onLocate(sheet: string, cell: string): void;
}

/** 计算过程: what each score of a form is, and the arithmetic and basis behind it. */
export default function Workings({ form, onLocate }: WorkingsProps): ReactElement {
  const workings = workingsOf(form);
  const bases = basesOf(workings);
  return (
    <>
      <LongList
        items={workings}
        first={40}
        testId="working-list"
        label={WORKINGS.heading}
        render={(working) => (
          <WorkingRow
            key={working.key}
            working={working}
            rule={working.basis === null ? null : bases.indexOf(working.basis) + 1}
            onLocate={(cell) => {
              onLocate(form.sheet, cell);
            }}
          />
        )}
      />
      <Rules bases={bases} />
    </>
  );
}

function Rules({ bases }: { readonly bases: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  const surface = useSurface();
  if (bases.length === 0) return null;
  return (
    <section className={styles.rules} aria-label={WORKINGS.rules}>
      {bases.map((basis, index) => (
        <p key={basis} className={surface.caption}>
          {WORKINGS.rule(index + 1)}：{basis}
        </p>
      ))}
    </section>
  );
}

interface WorkingRowProps {
  readonly working: Working;
  /** Number of its rule below the list. */
  readonly rule: number | null;
  onLocate(cell: string): void;
}

function WorkingRow({ working, rule, onLocate }: WorkingRowProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { name, points, weight, steps, cell } = working;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={mergeClasses(surface.strong, styles.name)}>
          {name}
          {rule !== null && <span className={styles.rule}>{WORKINGS.rule(rule)}</span>}
        </span>
        <span className={mergeClasses(surface.caption, surface.number, styles.figures)}>
          {WORKINGS.figures(points, weight)}
        </span>
        {cell !== null && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Icon name="locate" />}
            aria-label={FINDING.locateCell(name, cell)}
            title={FINDING.locate(cell)}
            onClick={() => {
              onLocate(cell);
            }}
          />
        )}
      </div>
      {steps.map((step) => (
        <p key={step} className={surface.caption}>
          {step}
        </p>
      ))}
    </li>
  );
}
