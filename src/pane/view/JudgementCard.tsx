import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { plain, type Decimal } from '../../core/decimal';
import { readPoints, type Judgement, type TierChoice } from '../../core/judgement';
import { judgementKey } from '../../core/judgementKey';
import type { Profile } from '../../core/law/profile';
import type { Tier } from '../../core/scores/score';
import { cellOf } from '../../core/a1';
import type { Answer } from '../state';
import { FINDING, JUDGE } from '../wording';
import { Icon } from './Icon';
import { useSurface } from './surface';

const useStyles = makeStyles({
  card: { borderLeft: `3px solid ${tokens.colorBrandForeground1}` },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'baseline' },
  pair: { display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: '8px', margin: 0 },
  pairRow: { display: 'contents' },
  value: { margin: 0 },
  tiers: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '6px' },
  tier: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: '6px 2px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorBrandForeground2Hover },
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  band: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular },
  input: { width: '136px', '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
  done: { color: tokens.colorStatusSuccessForeground1, display: 'inline-flex', alignItems: 'center', gap: '4px' },
  place: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  locate: { flexShrink: 0, marginRight: '-8px' },
  words: { whiteSpace: 'nowrap' },
});

export interface JudgementCardProps {
  readonly judgement: Judgement;
  readonly answer: Answer | null;
  readonly profile: Profile;
  onAnswer(key: string, answer: Answer | null): void;
  onLocate(sheet: string, cell: string): void;
}

/** One row that only a person can score. Nothing is filled in until she chooses or types. */
export function JudgementCard(props: JudgementCardProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { judgement, answer } = props;
  const { name, weight, at, keeps, stated } = judgement;
  const tier = answer?.tier ?? null;
  return (
    <li className={mergeClasses(surface.card, surface.stack, styles.card)} data-testid="judgement">
      <div className={styles.head}>
        <h3 className={surface.title}>{name}</h3>
        <span className={surface.caption}>{JUDGE.outOf(plain(weight))}</span>
      </div>
      <Facts judgement={judgement} onLocate={props.onLocate} />
      {judgement.tiers.length > 0 && keeps === null && <Tiers {...props} />}
      {tier !== null && stated !== null && tier !== stated && (
        <p className={surface.caption}>{JUDGE.statedOther(JUDGE.tierFull[stated])}</p>
      )}
      {keeps === null && at !== null && <PointsField {...props} />}
      {answer !== null && answer.points !== null && <Chosen {...props} points={answer.points} />}
      {keeps !== null && <p className={surface.caption}>{JUDGE.keeps[keeps]}</p>}
      {at === null && <p className={surface.caption}>{JUDGE.noCell}</p>}
    </li>
  );
}

function Facts({ judgement, onLocate }: Pick<JudgementCardProps, 'judgement' | 'onLocate'>): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { target, actual, entered, obstacle, steps, sheet, row, at, stated, candidate } = judgement;
  const pairs = obstacle === 'budgetZero' ? [] : [[JUDGE.target, target] as const, [JUDGE.actual, actual] as const];
  return (
    <div>
      <div className={styles.place}>
        <span className={surface.caption}>{JUDGE.place(sheet, row)}</span>
        {at !== null && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.locate}
            icon={<Icon name="locate" />}
            aria-label={FINDING.locateIn(sheet, cellOf(at))}
            onClick={() => {
              onLocate(sheet, cellOf(at));
            }}
          >
            {FINDING.locate(cellOf(at))}
          </Button>
        )}
      </div>
      <dl className={mergeClasses(surface.caption, styles.pair)}>
        {pairs.map(([label, value]) => (
          <div key={label} className={styles.pairRow}>
            <dt>{label}</dt>
            <dd className={styles.value}>{value === '' ? JUDGE.blank : value}</dd>
          </div>
        ))}
      </dl>
      {obstacle !== null && obstacle !== 'qualitative' && (
        <p className={surface.caption}>{JUDGE.obstacles[obstacle]}</p>
      )}
      {steps.map((step) => (
        <p key={step} className={surface.caption}>
          {step}
        </p>
      ))}
      {stated === null && candidate !== null && (
        <p className={surface.caption}>{JUDGE.candidate(JUDGE.tierFull[candidate])}</p>
      )}
      {entered !== '' && <p className={surface.caption}>{JUDGE.entered(entered)}</p>}
    </div>
  );
}

const TEST_IDS: Record<Tier, string> = { achieved: 'tier-full', partial: 'tier-partial', notAchieved: 'tier-none' };

function Tiers({ judgement, answer, onAnswer }: JudgementCardProps): ReactElement {
  const styles = useStyles();
  const key = judgementKey(judgement);
  const choose = ({ tier, offer }: TierChoice): void => {
    const points = offer === null ? null : plain(offer);
    onAnswer(key, { tier, typed: points ?? '', points });
    if (points === null) document.getElementById(inputId(judgement))?.focus();
  };
  return (
    <div className={styles.tiers} role="group" aria-label={JUDGE.tierGroup(judgement.name)}>
      {judgement.tiers.map((choice) => (
        <button
          key={choice.tier}
          type="button"
          data-testid={TEST_IDS[choice.tier]}
          className={mergeClasses(styles.tier, answer?.tier === choice.tier && styles.chosen)}
          aria-pressed={answer?.tier === choice.tier}
          disabled={judgement.at === null}
          title={JUDGE.tierFull[choice.tier]}
          onClick={() => {
            choose(choice);
          }}
        >
          {JUDGE.tiers[choice.tier]}
          <span className={styles.band}>{bandOf(choice)}</span>
        </button>
      ))}
    </div>
  );
}

function bandOf({ band }: TierChoice): string {
  return JUDGE.band(plain(band.from), plain(band.to), band.toIncluded);
}

function inputId(judgement: Judgement): string {
  return `points-${judgementKey(judgement)}`;
}

function PointsField({ judgement, answer, profile, onAnswer }: JudgementCardProps): ReactElement {
  const styles = useStyles();
  const [isLeft, setLeft] = useState(false);
  const tier = answer?.tier ?? null;
  const typed = answer?.typed ?? '';
  const read = readPoints(typed, judgement, tier, profile);
  const problem =
    read.ok || typed.trim() === '' || !isLeft ? undefined : JUDGE.problems[read.problem](spokenBand(judgement, tier));
  const hint = tier !== null && typed === '' ? JUDGE.typeWithin(spokenBand(judgement, tier)) : undefined;
  return (
    <Field
      size="small"
      validationState={problem === undefined ? 'none' : 'error'}
      validationMessage={problem ?? null}
      hint={hint ?? null}
    >
      <Input
        id={inputId(judgement)}
        data-testid="tier-points"
        className={styles.input}
        size="small"
        inputMode="decimal"
        autoComplete="off"
        aria-label={JUDGE.pointsOf(judgement.name)}
        value={typed}
        contentBefore={<span className={styles.words}>{JUDGE.points}</span>}
        contentAfter={JUDGE.unit}
        onBlur={() => {
          setLeft(true);
        }}
        onFocus={() => {
          setLeft(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') setLeft(true);
        }}
        onChange={(_, { value }) => {
          onAnswer(judgementKey(judgement), answerOf(value, judgement, tier, profile));
        }}
      />
    </Field>
  );
}

function answerOf(typed: string, judgement: Judgement, tier: Tier | null, profile: Profile): Answer | null {
  if (typed.trim() === '' && tier === null) return null;
  const read = readPoints(typed, judgement, tier, profile);
  return { tier, typed, points: read.ok ? plain(read.points) : null };
}

function spokenBand({ tiers, weight }: Judgement, tier: Tier | null): string {
  const band = tiers.find((choice) => choice.tier === tier)?.band;
  const say = (from: string, to: Decimal, included: boolean): string => JUDGE.bandSpoken(from, plain(to), included);
  return band === undefined ? say('0', weight, true) : say(plain(band.from), band.to, band.toIncluded);
}

function Chosen({ judgement, points, onAnswer }: JudgementCardProps & { readonly points: string }): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <div className={surface.row}>
      <span className={mergeClasses(surface.caption, styles.done)}>
        <Icon name="check" />
        {JUDGE.chosen(points)}
      </span>
      <Button
        size="small"
        appearance="subtle"
        className={surface.small}
        onClick={() => {
          onAnswer(judgementKey(judgement), null);
        }}
      >
        {JUDGE.withdraw}
      </Button>
    </div>
  );
}
