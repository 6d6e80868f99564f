import { Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { RowMarks } from './findingMarks';
import type { GridOwner, OpenGrid } from './grid/openGrid';
import type { GridWorkbook } from './gridWorkbook';
import { BAR, GRID, refusal, TROUBLE } from './wording';

export interface GridAreaProps {
  readonly workbook: GridWorkbook;
  readonly marks: RowMarks;
  onRefused(sentence: string): void;
  /** The grid that is open now; null while there is none. */
  onGrid(grid: OpenGrid | null): void;
}

type Stage = 'opening' | 'open' | 'failed';

/** The workbook in a grid. The grid's library is large: it is fetched once the page can already be used. */
export function GridArea({ workbook, marks, onRefused, onGrid }: GridAreaProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage>('opening');
  const [grid, setGrid] = useState<OpenGrid | null>(null);
  const [drawing, setDrawing] = useState(1);
  useEffect(() => {
    return workbook.onOutOfStep(() => {
      setStage('opening');
      setGrid(null);
      setDrawing((no) => no + 1);
    });
  }, [workbook]);
  const refused = useRef(onRefused);
  useEffect(() => {
    refused.current = onRefused;
  }, [onRefused]);
  useEffect(() => {
    let isGone = false;
    let mine: OpenGrid | null = null;
    whenIdle()
      .then(() => import(/* webpackChunkName: "grid" */ './grid/openGrid'))
      .then(async ({ openGrid }) => {
        const at = box.current;
        if (isGone || at === null) return;
        mine = await upToDate(workbook, () => {
          const { sheets, look } = workbook.drawing();
          return openGrid(at, sheets, look, ownerOf(workbook, refused));
        });
        if (isGone) {
          mine.close();
          return;
        }
        workbook.attach(mine);
        setGrid(mine);
        setStage('open');
      })
      .catch((error: unknown) => {
        if (isGone) return;
        setStage('failed');
        refused.current(TROUBLE.ours(error instanceof Error ? error.message : String(error)));
      });
    return () => {
      isGone = true;
      workbook.detach();
      mine?.close();
    };
  }, [workbook, drawing]);
  useEffect(() => {
    grid?.mark(marks);
  }, [grid, marks]);
  useEffect(() => {
    onGrid(grid);
    return () => {
      onGrid(null);
    };
  }, [grid, onGrid]);
  return (
    <section
      className="grid"
      data-testid="grid"
      data-stage={stage}
      aria-label={BAR.grid}
      aria-busy={stage === 'opening'}
    >
      <div className="grid-box" ref={box} />
      {stage === 'opening' && (
        <div className="grid-cover" role="status">
          <Spinner size="small" label={GRID.opening} />
        </div>
      )}
      {stage === 'failed' && (
        <p className="grid-cover" role="alert">
          {GRID.failed}
        </p>
      )}
    </section>
  );
}

/** The pane may write while the grid is being drawn: then it is drawn once more. */
async function upToDate(workbook: GridWorkbook, draw: () => Promise<OpenGrid>): Promise<OpenGrid> {
  for (;;) {
    const { revision } = workbook;
    const grid = await draw();
    if (workbook.revision === revision) return grid;
    grid.close();
  }
}

function ownerOf(workbook: GridWorkbook, refused: { readonly current: (sentence: string) => void }): GridOwner {
  return {
    objection: (cells) => workbook.objection(cells),
    typed: (cells) => {
      workbook.typed(cells);
    },
    computed: (results) => {
      workbook.noteResults(results);
    },
    refused: (why) => {
      refused.current(refusal(why));
    },
  };
}

/** The page draws and answers first; a browser without idle time gets a moment instead. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) {
      window.requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: 500 },
      );
    } else setTimeout(resolve, 100);
  });
}
