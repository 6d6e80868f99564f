import { Fragment, useState, type ReactElement } from 'react';
import { judgementKey } from '../../core/judgementKey';
import type { Severity } from '../../core/rule';
import { cardsOf } from '../cards';
import { listedColumns, sheetsLost } from '../columnRoles';
import { emptyKind } from '../emptyKind';
import { listed, openCount, withoutJudged, type ListedFinding } from '../findings';
import type { Outcome } from '../run';
import type { PaneActions } from '../actions';
import type { Desk } from '../desk';
import { FOCUS } from '../focus';
import type { PaneEvent, PaneState } from '../state';
import { byHandList } from '../supplements';
import { FORMS, JUDGE, SECTIONS } from '../wording';
import { ByHand } from './ByHand';
import { FindingCard } from './FindingCard';
import { FormCard } from './FormCard';
import { JudgementCard } from './JudgementCard';
import { LostSheets } from './LostSheets';
import { LongList, Section } from './Section';
import { EmptyState } from './States';
import { useSurface } from './surface';
import { PARTS, Tally, type Part } from './Tally';

export interface ResultsProps {
  readonly state: PaneState;
  readonly outcome: Outcome;
  readonly actions: PaneActions;
  dispatch(event: PaneEvent): void;
  readonly desk: Desk;
}

const FIRST_FORMS = 8;
const FIRST_FINDINGS = 20;

/** What a run found: counts, forms, then what is to be done, most urgent first. */
export default function Results(props: ResultsProps): ReactElement {
  const { state, outcome } = props;
  const empty = emptyKind(outcome);
  const findings = findingsOf(state, outcome);
  const counts = countsOf(state, outcome, findings);
  const [open, setOpen] = useState<ReadonlySet<Part>>(new Set<Part>(['judge', 'error', 'warning']));
  const toggle = (part: Part, on: boolean): void => {
    const next = new Set(open);
    if (on) next.add(part);
    else next.delete(part);
    setOpen(next);
  };
  const show = (part: Part): void => {
    toggle(part, true);
    document.getElementById(`part-${part}-title`)?.scrollIntoView({ block: 'start' });
    document.getElementById(`part-${part}-title`)?.focus({ preventScroll: true });
  };
  if (empty === 'workbook') return <EmptyState kind="workbook" />;
  return (
    <>
      {empty === null ? <Tally counts={counts} onShow={show} /> : <EmptyState kind={empty} />}
      <Forms {...props} />
      <LostSheets
        sheets={sheetsLost(outcome.sheets, outcome.evaluation.result.forms, state.roles)}
        isBusy={state.busy !== null}
        onForget={(sheet) => {
          props.desk.run((now) => now.forgetColumns(sheet), FOCUS.tally);
        }}
      />
      {PARTS.filter((part) => isShown(part, findings, outcome)).map((part) => (
        <Section
          key={part}
          id={`part-${part}`}
          title={SECTIONS[part]}
          aside={asideOf(part, counts[part], findings)}
          isOpen={open.has(part)}
          onToggle={(on) => {
            toggle(part, on);
          }}
        >
          {part === 'judge' ? <Judgements {...props} /> : <Findings {...props} part={part} items={findings[part]} />}
        </Section>
      ))}
      {outcome.evaluation.result.notWritten.length > 0 && (
        <ByHand
          cells={outcome.evaluation.result.notWritten}
          onCopy={() => {
            props.desk.copy(byHandList(outcome.identity.name, outcome.evaluation.result.notWritten));
          }}
        />
      )}
    </>
  );
}

type BySeverity = Readonly<Record<Severity, readonly ListedFinding[]>>;

function findingsOf({ notes }: PaneState, { evaluation, judgements }: Outcome): BySeverity {
  const findings = withoutJudged(evaluation.result.findings, judgements);
  return {
    error: listed(findings, 'error', notes),
    warning: listed(findings, 'warning', notes),
    hint: listed(findings, 'hint', notes),
  };
}

function countsOf({ answers }: PaneState, { judgements }: Outcome, findings: BySeverity): Record<Part, number> {
  const answered = judgements.filter((one) => answers.get(judgementKey(one))?.points).length;
  return {
    judge: judgements.length - answered,
    error: openCount(findings.error),
    warning: openCount(findings.warning),
    hint: openCount(findings.hint),
  };
}

function isShown(part: Part, findings: BySeverity, { judgements }: Outcome): boolean {
  return part === 'judge' ? judgements.length > 0 : findings[part].length > 0;
}

function asideOf(part: Part, count: number, findings: BySeverity): string {
  const verified = part === 'judge' ? 0 : findings[part].length - count;
  return verified === 0 ? SECTIONS.count(count) : `${SECTIONS.count(count)}，${SECTIONS.verified(verified)}`;
}

function Forms({ state, outcome, actions, desk }: ResultsProps): ReactElement | null {
  const [isOpen, setOpen] = useState(true);
  const surface = useSurface();
  const cards = cardsOf(state, outcome);
  const firstReference = cards.find(({ isReference }) => isReference);
  const taking = cards.filter(({ form }) => form.takesPart);
  if (cards.length === 0) return null;
  const take = (sheet: string, on: boolean): void => {
    const sheets = new Set(state.chosen ?? taking.map(({ form }) => form.sheet));
    if (on) sheets.add(sheet);
    else sheets.delete(sheet);
    desk.run((now) => now.choose([...sheets]));
  };
  return (
    <Section
      id="forms"
      title={FORMS.heading}
      aside={FORMS.summary(taking.length, cards.length)}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <LongList
        items={cards}
        first={FIRST_FORMS}
        testId="form-list"
        label={FORMS.heading}
        render={(card) => (
          <Fragment key={card.form.id}>
            {card === firstReference && (
              <li>
                <h3 className={surface.title}>{FORMS.references}</h3>
              </li>
            )}
            <FormCard
              card={card}
              columns={listedColumns(card.form, outcome.evaluation.result.forms, state.roles)}
              isCorrected={state.roles.some(({ sheet }) => sheet === card.form.sheet)}
              isBusy={state.busy !== null}
              onTake={take}
              onLocate={(sheet, cell) => void actions.locate(sheet, cell)}
              onCorrect={(sheet, column, role) => {
                desk.run((now) => now.correctColumns([{ sheet, column, role }]));
              }}
              onForget={(sheet) => {
                desk.run((now) => now.forgetColumns(sheet), FOCUS.tally);
              }}
            />
          </Fragment>
        )}
      />
    </Section>
  );
}

function Judgements({ state, outcome, actions, dispatch }: ResultsProps): ReactElement {
  const surface = useSurface();
  return (
    <div className={surface.stack}>
      <p className={surface.caption}>{JUDGE.lead}</p>
      <LongList
        items={outcome.judgements}
        first={FIRST_FINDINGS}
        testId="judgement-list"
        label={SECTIONS.judge}
        render={(judgement) => (
          <JudgementCard
            key={judgementKey(judgement)}
            judgement={judgement}
            answer={state.answers.get(judgementKey(judgement)) ?? null}
            profile={outcome.evaluation.profile}
            onAnswer={(key, answer) => {
              dispatch({ type: 'answered', key, answer });
            }}
            onLocate={(sheet, cell) => void actions.locate(sheet, cell)}
          />
        )}
      />
    </div>
  );
}

interface FindingsProps extends ResultsProps {
  readonly part: Severity;
  readonly items: readonly ListedFinding[];
}

function Findings({ state, actions, desk, part, items }: FindingsProps): ReactElement {
  return (
    <LongList
      items={items}
      first={FIRST_FINDINGS}
      testId="finding-list"
      label={SECTIONS[part]}
      render={(item, index) => (
        <FindingCard
          key={`${item.key}\u0000${String(index)}`}
          listed={item}
          isBusy={state.busy !== null}
          onLocate={(sheet, cell) => void actions.locate(sheet, cell)}
          onFix={({ finding }) => {
            desk.run((now) => now.fix(finding), FOCUS.tally);
          }}
          onVerify={actions.verify}
        />
      )}
    />
  );
}
