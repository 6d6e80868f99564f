import { makeStyles } from '@fluentui/react-components';
import type { Desk } from '../desk';
import type { PaneHandle } from '../usePane';

/** What every page of the pane is given. */
export interface PageProps extends PaneHandle {
  readonly desk: Desk;
  readonly version: string;
}

export const usePageStyles = makeStyles({
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '8px 12px 12px',
    minWidth: 0,
  },
});
