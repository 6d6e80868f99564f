import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { Pane } from '../pane/Pane';
import type { Outcome } from '../pane/run';
import type { PaneStorage } from '../pane/storage';
import { useTheme } from '../pane/theme';
import { findingMarks, type RowMarks } from './findingMarks';
import { GridArea } from './GridArea';
import type { OpenGrid } from './grid/openGrid';
import { LeaveDialog } from './LeaveDialog';
import { MessageLine } from './MessageLine';
import { TopBar } from './TopBar';
import type { UnsavedStore } from './unsaved';
import { useDrop } from './useDrop';
import { focusFirst, useRegions, type Region } from './useRegions';
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
  const [grid, setGrid] = useState<OpenGrid | null>(null);
  useRegions(useMemo(() => regionsOf(grid), [grid]));
  const { opened, said, waiting } = bench;
  const name = opened?.workbook.name ?? null;
  return (
    <FluentProvider theme={theme} className="workbench">
      <TopBar name={name} isDirty={bench.isDirty} onOpen={bench.open} onSave={bench.save} />
      {said !== null && <MessageLine said={said} onClear={bench.clear} onClose={() => bench.say(null)} />}
      {opened !== null && (
        <Desk
          key={opened.no}
          opened={opened}
          storage={storage}
          version={version}
          onRefused={bench.say}
          onGrid={setGrid}
        />
      )}
      {waiting !== null && <LeaveDialog name={name ?? ''} onAnswer={bench.answer} />}
      {isOver && <div className="drop">{BAR.drop}</div>}
    </FluentProvider>
  );
}

interface DeskProps extends Pick<WorkbenchProps, 'storage' | 'version'> {
  readonly opened: Opened;
  onRefused(sentence: string): void;
  onGrid(grid: OpenGrid | null): void;
}

function regionsOf(grid: OpenGrid | null): readonly Region[] {
  return [
    { selector: '.bar', focus: () => focusFirst('.bar') },
    { selector: '.grid', focus: () => grid?.focus() },
    { selector: '.pane', focus: () => focusFirst('.pane') },
  ];
}

const NO_MARKS: RowMarks = new Map();

function Desk({ opened: { workbook }, storage, version, onRefused, onGrid }: DeskProps): ReactElement {
  const [marks, setMarks] = useState(NO_MARKS);
  const [isGridOpen, setIsGridOpen] = useState(false);
  const onGridChange = useCallback(
    (grid: OpenGrid | null) => {
      setIsGridOpen(grid !== null);
      onGrid(grid);
    },
    [onGrid],
  );
  const onOutcome = useCallback(({ evaluation }: Outcome) => {
    setMarks(findingMarks(evaluation.result.findings));
  }, []);
  return (
    <div className="desk">
      <GridArea workbook={workbook} marks={marks} onRefused={onRefused} onGrid={onGridChange} />
      <div className="pane">
        <Pane
          workbook={workbook}
          storage={storage}
          request={null}
          version={version}
          theme="light"
          fetchesAhead={isGridOpen}
          onOutcome={onOutcome}
        />
      </div>
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
