import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { NotWritten } from '../../core/result';
import { BY_HAND, SECTIONS } from '../wording';
import { LongList, Section } from './Section';
import { useSurface } from './surface';

const useStyles = makeStyles({ lead: { flexGrow: 1, flexBasis: '60%' } });

export interface ByHandProps {
  readonly cells: readonly NotWritten[];
  onCopy(): void;
}

/** Formulas and locked cells: never written over, so they are listed for the user to fill in. */
export function ByHand({ cells, onCopy }: ByHandProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const [isOpen, setOpen] = useState(true);
  return (
    <Section
      id="by-hand"
      title={BY_HAND.heading}
      aside={SECTIONS.count(cells.length)}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <div className={surface.stack}>
        <div className={surface.row}>
          <p className={mergeClasses(surface.caption, styles.lead)}>{BY_HAND.lead}</p>
          <Button size="small" onClick={onCopy}>
            {BY_HAND.copy}
          </Button>
        </div>
        <LongList
          items={cells}
          first={20}
          testId="by-hand-list"
          label={BY_HAND.heading}
          render={({ sheet, cell, value, why }) => (
            <li key={`${sheet}!${cell}`} className={surface.card}>
              <p className={surface.text}>
                {sheet} {cell}：{BY_HAND.row(value)}
              </p>
              <p className={surface.caption}>{why}</p>
            </li>
          )}
        />
      </div>
    </Section>
  );
}
