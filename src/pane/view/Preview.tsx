import { Button, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NotWritten } from '../../core/result';
import type { FormPlan } from '../../core/selection';
import type { ShownOffer } from '../offers';
import type { Busy } from '../run';
import { PREVIEW } from '../wording';
import { ByHand } from './ByHand';
import { PlanCard } from './PlanCard';
import { LongList } from './Section';
import { useSurface } from './surface';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 12px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  keep: { borderLeft: `3px solid ${tokens.colorBrandForeground1}` },
  stale: { borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}` },
});

export interface PlannedForm {
  readonly sheet: string;
  readonly name: string;
  readonly plan: FormPlan;
  readonly offers: readonly ShownOffer[];
}

export interface PreviewProps {
  readonly plans: readonly PlannedForm[];
  readonly busy: Busy | null;
  readonly isStale: boolean;
  readonly hasWritten: boolean;
  readonly withSheets: boolean;
  readonly byHand: readonly NotWritten[];
  onTick(sheet: string, keys: readonly string[], on: boolean): void;
  onWithSheets(on: boolean): void;
  onWrite(): void;
  onCopyByHand(): void;
}

/** Every cell that would change, form by form, with its tick. */
export function Preview(props: PreviewProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { plans, hasWritten, isStale, withSheets, busy, byHand } = props;
  const withOffers = plans.filter(({ plan }) => plan.offers.length > 0);
  return (
    <>
      <p className={mergeClasses(surface.card, surface.text, styles.keep)}>
        {hasWritten ? PREVIEW.keptShort : PREVIEW.kept}
      </p>
      {isStale && <p className={mergeClasses(surface.card, surface.text, styles.stale)}>{PREVIEW.stale}</p>}
      <RadioGroup
        aria-label={PREVIEW.scope}
        value={withSheets ? 'sheets' : 'scores'}
        disabled={busy !== null}
        onChange={(_, data) => {
          props.onWithSheets(data.value === 'sheets');
        }}
      >
        <Radio
          value="scores"
          label={{ children: <Choice title={PREVIEW.scoresOnly} note={PREVIEW.scoresOnlyNote} /> }}
        />
        <Radio
          value="sheets"
          label={{ children: <Choice title={PREVIEW.withSheets} note={PREVIEW.withSheetsNote} /> }}
        />
      </RadioGroup>
      <LongList
        items={withOffers}
        first={20}
        testId="edit-list"
        label={PREVIEW.heading}
        render={({ sheet, name, plan, offers }) => (
          <PlanCard
            key={plan.formId}
            sheet={sheet}
            name={name}
            plan={plan}
            offers={offers}
            isBusy={busy !== null}
            startsOpen={withOffers.length <= 8}
            onTick={props.onTick}
          />
        )}
      />
      {byHand.length > 0 && <ByHand cells={byHand} onCopy={props.onCopyByHand} />}
    </>
  );
}

function Choice({ title, note }: { readonly title: string; readonly note: string }): ReactElement {
  const surface = useSurface();
  return (
    <>
      {title}
      <span className={mergeClasses(surface.caption, surface.block)}>{note}</span>
    </>
  );
}

export function PreviewFoot({ plans, withSheets, busy, onWrite }: PreviewProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const offers = plans.flatMap(({ plan }) => plan.offers);
  const ticked = offers.filter((offer) => offer.ticked).length;
  const canWrite = ticked > 0 || withSheets;
  const words = ticked > 0 ? PREVIEW.confirm(ticked) : withSheets ? PREVIEW.confirmSheets : PREVIEW.nothingTicked;
  return (
    <footer className={styles.foot}>
      <span className={surface.caption}>{PREVIEW.chosen(ticked, offers.length)}</span>
      <Button data-testid="write" appearance="primary" disabledFocusable={!canWrite || busy !== null} onClick={onWrite}>
        {words}
      </Button>
    </footer>
  );
}
