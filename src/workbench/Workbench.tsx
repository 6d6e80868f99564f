import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { Pane } from '../pane/Pane';
import type { Outcome } from '../pane/run';
import type { PaneStorage } from '../pane/storage';
import { useTheme } from '../pane/theme';
import { findingMarks, type RowMarks } from './findingMarks';
import { GridArea } from './GridArea';
import { LeaveDialog } from './LeaveDialog';
import { MessageLine } from './MessageLine';
import { TopBar } from './TopBar';
import type { UnsavedStore } from './unsaved';
import { useDrop } from './useDrop';
import { useWorkbench, type Opened } from './useWorkbench';
import { BAR } from './wording';

export interface WorkbenchProps {
  readonly storage: PaneStorage;
  readonly unsaved: UnsavedStore;
  readonly version: string;
}

/** The whole page: a workbook in a grid, and the pane beside it. */
export function Workbench({ storage, unsaved, version }: WorkbenchProps): ReactElement {
  const bench = useWorkbench(unsaved);
  const theme = useTheme('light');
  const isOver = useDrop(useLatest(bench.open));
  const { opened, said, waiting } = bench;
  const name = opened?.workbook.name ?? null;
  return (
    <FluentProvider theme={theme} className="workbench">
      <TopBar name={name} isDirty={bench.isDirty} onOpen={bench.open} onSave={bench.save} />
      {said !== null && <MessageLine said={said} onClear={bench.clear} onClose={() => bench.say(null)} />}
      {opened !== null && (
        <Desk key={opened.no} opened={opened} storage={storage} version={version} onRefused={bench.say} />
      )}
      {waiting !== null && <LeaveDialog name={name ?? ''} onAnswer={bench.answer} />}
      {isOver && <div className="drop">{BAR.drop}</div>}
    </FluentProvider>
  );
}

interface DeskProps extends Pick<WorkbenchProps, 'storage' | 'version'> {
  readonly opened: Opened;
  onRefused(sentence: string): void;
}

const NO_MARKS: RowMarks = new Map();

function Desk({ opened: { workbook }, storage, version, onRefused }: DeskProps): ReactElement {
  const [marks, setMarks] = useState(NO_MARKS);
  const onOutcome = useCallback(({ evaluation }: Outcome) => {
    setMarks(findingMarks(evaluation.result.findings));
  }, []);
  return (
    <div className="desk">
      <GridArea workbook={workbook} marks={marks} onRefused={onRefused} />
      <aside className="pane" aria-label={BAR.pane}>
        <Pane
          workbook={workbook}
          storage={storage}
          request={null}
          version={version}
          theme="light"
          onOutcome={onOutcome}
        />
      </aside>
    </div>
  );
}

/** The same function for as long as the page lives, doing what the latest one does. */
function useLatest<A extends readonly unknown[]>(latest: (...given: A) => void): (...given: A) => void {
  const current = useRef(latest);
  useEffect(() => {
    current.current = latest;
  });
  return useCallback((...given: A) => {
    current.current(...given);
  }, []);
}
