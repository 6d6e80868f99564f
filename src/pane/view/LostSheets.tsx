import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FORMS } from '../wording';
import { ForgetColumns } from './ColumnRoles';
import { useSurface } from './surface';

export interface LostSheetsProps {
  readonly sheets: readonly string[];
  readonly isBusy: boolean;
  onForget(sheet: string): void;
}

/** No card stands for a sheet that is not read any more, so the way back stands here. */
export function LostSheets({ sheets, isBusy, onForget }: LostSheetsProps): ReactElement {
  const surface = useSurface();
  return (
    <>
      {sheets.map((sheet) => (
        <section key={sheet} data-testid="lost-sheet" className={mergeClasses(surface.card, surface.stack)}>
          <p className={surface.text}>{FORMS.lost(sheet)}</p>
          <ForgetColumns sheet={sheet} isCorrected isBusy={isBusy} onForget={onForget} />
        </section>
      ))}
    </>
  );
}
