import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NotWritten } from '../../core/result';
import { BY_HAND } from '../wording';
import { LongList } from './Section';
import { useSurface } from './surface';

export interface ByHandProps {
  readonly cells: readonly NotWritten[];
  onCopy(): void;
}

/** Formulas and locked cells: never written over, so they are listed for the user to fill in. */
export function ByHand({ cells, onCopy }: ByHandProps): ReactElement {
  const surface = useSurface();
  return (
    <section className={surface.stack} aria-label={BY_HAND.heading}>
      <div className={surface.row}>
        <h2 className={surface.heading}>{BY_HAND.heading}</h2>
        <Button size="small" onClick={onCopy}>
          {BY_HAND.copy}
        </Button>
      </div>
      <p className={surface.caption}>{BY_HAND.lead}</p>
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
    </section>
  );
}
