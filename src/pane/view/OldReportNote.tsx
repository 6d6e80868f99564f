import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FOCUS } from '../focus';
import { OLD_REPORT } from '../wording';
import { NoticeBox } from './Notice';
import type { PageProps } from './page';

/** The report in the workbook is of before, and can be written again. */
export function OldReportNote({ state, desk }: PageProps): ReactElement | null {
  const { oldReport, isStale, asking, hasWritten, busy } = state;
  if (oldReport === null || isStale || asking.length > 0 || (oldReport.isEdited && !hasWritten)) return null;
  const names = oldReport.names.map((name) => `“${name}”`).join('、');
  return (
    <NoticeBox sentence={oldReport.isEdited ? OLD_REPORT.edited(names) : OLD_REPORT.old(names)}>
      <Button
        data-testid="report-again"
        size="small"
        disabledFocusable={busy !== null}
        onClick={() => {
          desk.run((actions) => actions.writeReport(), FOCUS.calculate);
        }}
      >
        {OLD_REPORT.again}
      </Button>
    </NoticeBox>
  );
}
