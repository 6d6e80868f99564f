import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PreviousYear } from '../../core/rule';
import { PREVIOUS } from '../wording';
import { FileButton } from './FileButton';
import { useSurface } from './surface';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '4px' },
  name: { minWidth: 0 },
});

export interface LastYearProps {
  readonly previous: PreviousYear | null;
  readonly isBusy: boolean;
  onFile(file: File): void;
  onRemove(): void;
}

/** Last year's workbook, picked from the computer. */
export function LastYear({ previous, isBusy, onFile, onRemove }: LastYearProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <div className={styles.box} role="group" aria-label={PREVIOUS.label} data-testid="previous">
      <div className={surface.row}>
        {previous !== null && (
          <span className={mergeClasses(surface.text, styles.name)}>
            {PREVIOUS.label}：{PREVIOUS.chosen(previous.fileName, previous.year)}
          </span>
        )}
        <FileButton
          label={previous === null ? PREVIOUS.choose : PREVIOUS.another}
          accept=".xlsx,.xlsm"
          isBusy={isBusy}
          onFile={onFile}
        />
        {previous !== null && (
          <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={onRemove}>
            {PREVIOUS.remove}
          </Button>
        )}
      </div>
      <p className={surface.caption}>{PREVIOUS.lead}</p>
    </div>
  );
}
