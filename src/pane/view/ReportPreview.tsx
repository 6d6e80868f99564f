import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { Block, Report, Run, Table } from '../../core/narrative/document';
import { headingId } from '../reportOutline';
import { attachmentLines } from '../reportPaper';
import { REPORT } from '../wording';
import { ReportRuns, type Locate } from './ReportRuns';
import { useSurface } from './surface';

const useStyles = makeStyles({
  paper: { display: 'flex', flexDirection: 'column', gap: '8px', fontSize: tokens.fontSizeBase300, lineHeight: '1.7' },
  title: { textAlign: 'center' },
  heading: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, scrollMarginTop: '56px' },
  paragraph: { margin: 0, textIndent: '2em' },
  right: { margin: 0, textAlign: 'right' },
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: '1.4' },
  cell: { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: '2px 6px', textAlign: 'left', minWidth: '4em' },
});

export interface ReportPreviewProps {
  readonly report: Report;
  readonly onLocate: Locate;
}

/** The text as it will be handed in; every figure leads to its cell. */
export const ReportPreview = memo(function ReportPreview({ report, onLocate }: ReportPreviewProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { attachmentMark, title, blocks, signature } = report;
  const line = (runs: readonly Run[], className: string, key: string): ReactElement => (
    <p key={key} className={className}>
      <ReportRuns runs={runs} onLocate={onLocate} />
    </p>
  );
  return (
    <section aria-label={REPORT.preview} data-testid="report-preview" className={surface.stack}>
      <h2 className={surface.heading}>{REPORT.preview}</h2>
      <p className={surface.caption}>{REPORT.previewNote}</p>
      <div className={mergeClasses(surface.card, styles.paper)}>
        {attachmentMark !== null && <p className={surface.text}>{attachmentMark}</p>}
        <p className={mergeClasses(surface.heading, styles.title)}>{title}</p>
        {blocks.map((block, index) => (
          <ReportBlock key={index} block={block} index={index} onLocate={onLocate} />
        ))}
        {attachmentLines(report).map((text) => line([{ kind: 'words', text }], styles.paragraph, text))}
        {line([signature.unit], styles.right, 'unit')}
        {line([signature.date], styles.right, 'date')}
        {signature.people.map(({ label, value }) =>
          line([{ kind: 'words', text: REPORT.person(label, '') }, value], styles.paragraph, label),
        )}
      </div>
    </section>
  );
});

interface ReportBlockProps {
  readonly block: Block;
  readonly index: number;
  readonly onLocate: Locate;
}

function ReportBlock({ block, index, onLocate }: ReportBlockProps): ReactElement {
  const styles = useStyles();
  switch (block.kind) {
    case 'heading': {
      const Heading = HEADINGS[block.level];
      return (
        <Heading id={headingId(index)} tabIndex={-1} className={styles.heading}>
          {block.text}
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          <ReportRuns runs={block.sentences.flatMap(({ runs }) => runs)} onLocate={onLocate} />
        </p>
      );
    case 'table':
      return <ReportTable table={block} onLocate={onLocate} />;
  }
}

/** Below the page's own heading. */
const HEADINGS = { 1: 'h3', 2: 'h4', 3: 'h5', 4: 'h6' } as const;

function ReportTable({ table, onLocate }: { readonly table: Table; readonly onLocate: Locate }): ReactElement {
  const styles = useStyles();
  const { caption, head, rows } = table;
  return (
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={caption ?? REPORT.table}>
      <table className={styles.table}>
        {caption !== null && <caption>{caption}</caption>}
        <thead>
          <tr>
            {head.map((text, col) => (
              <th key={col} scope="col" className={styles.cell}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, no) => (
            <tr key={no}>
              {row.map((runs, col) => (
                <td key={col} className={styles.cell}>
                  <ReportRuns runs={runs} onLocate={onLocate} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
