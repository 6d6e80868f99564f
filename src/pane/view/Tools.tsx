import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { REPORT, TOOLS } from '../wording';
import { useSurface } from './surface';

const useStyles = makeStyles({
  foot: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 12px 12px' },
  version: { textAlign: 'center' },
});

export interface ToolsProps {
  readonly version: string;
  readonly hasForms: boolean;
  /** Why there is nothing to report; null where there is, or where nobody knows yet. */
  readonly noReport: string | null;
  readonly hasOwnSheets: boolean;
  readonly isBusy: boolean;
  /** Files that serve beside the workbook. */
  readonly files: ReactNode;
  onCopySupplements(): void;
  onReport(): void;
  onRemoveSheets(): void;
  onSettings(): void;
}

/** What is needed now and then. */
export function Tools(props: ToolsProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { noReport, isBusy } = props;
  return (
    <footer className={styles.foot}>
      {props.files}
      <div className={surface.row} role="group" aria-label={TOOLS.heading}>
        {props.hasForms && (
          <Button size="small" onClick={props.onCopySupplements}>
            {TOOLS.copySupplements}
          </Button>
        )}
        <Button
          data-testid="report"
          size="small"
          disabledFocusable={isBusy || noReport !== null}
          title={noReport ?? undefined}
          onClick={props.onReport}
        >
          {REPORT.open}
        </Button>
        {props.hasOwnSheets && (
          <Button data-testid="remove-sheets" size="small" disabledFocusable={isBusy} onClick={props.onRemoveSheets}>
            {TOOLS.removeSheets}
          </Button>
        )}
        <Button size="small" disabledFocusable={isBusy} onClick={props.onSettings}>
          {TOOLS.settings}
        </Button>
      </div>
      <p className={mergeClasses(surface.caption, styles.version)}>{TOOLS.version(props.version)}</p>
    </footer>
  );
}
