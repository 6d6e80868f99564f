import type { ReactElement } from 'react';
import { FOCUS } from '../focus';
import type { NotWritten } from '../../core/result';
import type { FormPlan } from '../../core/selection';
import { cellOf } from '../../core/a1';
import { distinctNames } from '../distinctNames';
import { shownOffers } from '../offers';
import type { Outcome } from '../run';
import type { PaneState } from '../state';
import { byHandList } from '../supplements';
import { PREVIEW } from '../wording';
import { Notices } from './Notices';
import { usePageStyles, type PageProps } from './page';
import { PageBar } from './PageBar';
import { Preview, PreviewFoot, type PlannedForm, type PreviewProps } from './Preview';

/** Every cell that would change, before anything does. */
export default function PreviewPage(page: PageProps & { readonly outcome: Outcome }): ReactElement {
  const styles = usePageStyles();
  const { state, dispatch, desk, outcome } = page;
  const byHand = byHandOf(state);
  const preview: PreviewProps = {
    plans: plansOf(state, outcome),
    busy: state.busy,
    isStale: state.isStale,
    hasWritten: state.hasWritten,
    withSheets: state.withSheets,
    byHand,
    onTick: (sheet, keys, on) => {
      dispatch({ type: 'ticked', sheet, keys, on });
    },
    onWithSheets: (on) => {
      dispatch({ type: 'withSheets', on });
    },
    onWrite: () => {
      desk.run((actions) => actions.write(), FOCUS.calculate);
    },
    onCopyByHand: () => {
      desk.copy(byHandList(outcome.identity.name, byHand));
    },
  };
  return (
    <>
      <PageBar
        heading={PREVIEW.heading}
        back={PREVIEW.back}
        busy={state.busy}
        onBack={() => {
          dispatch({ type: 'viewed', view: 'results' });
          desk.focus(FOCUS.write);
        }}
      />
      <main className={styles.main}>
        <Notices {...page} />
        <Preview {...preview} />
      </main>
      <PreviewFoot {...preview} />
    </>
  );
}

function plansOf({ plans }: PaneState, { sheets, evaluation }: Outcome): PlannedForm[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const byId = new Map([...plans.values()].flat().map((plan): [string, FormPlan] => [plan.formId, plan]));
  const planned = evaluation.result.forms.filter(({ id }) => byId.has(id));
  const names = distinctNames(planned);
  return planned.flatMap((form) => {
    const plan = byId.get(form.id);
    const sheet = byName.get(form.sheet);
    if (plan === undefined || sheet === undefined) return [];
    return {
      sheet: form.sheet,
      name: names.get(form.id) ?? form.sheet,
      plan,
      offers: shownOffers(plan.offers, form, sheet),
    };
  });
}

/** As things are after what is ticked: a total that nobody may write is not the same before. */
function byHandOf({ plans }: PaneState): NotWritten[] {
  return [...plans.values()]
    .flat()
    .flatMap(({ notWritten }) => notWritten)
    .map(({ at, value, why }) => ({ sheet: at.sheet, cell: cellOf(at), value, why }));
}
