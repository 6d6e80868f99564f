import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Profile } from '../../core/law/profile';
import { settingsOf, type Setting } from '../../core/law/settings';
import { heldBy } from '../../core/held';
import type { Sheet } from '../../core/model';
import { shownSetting } from '../../core/profileSheet/shown';
import { SOURCE_NAMES } from '../../core/sheets/wording';
import { RULE_VALUES, SETTINGS } from '../wording';
import { OwnRules, Problems, ProfileChoice } from './ProfileChoice';
import { LongList } from './Section';
import { useSurface } from './surface';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '2px 12px', margin: 0 },
  pair: { display: 'contents' },
  value: { margin: 0 },
  changed: { borderLeft: `3px solid ${tokens.colorBrandForeground1}` },
  values: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'baseline',
    gap: '0 12px',
    margin: '4px 0 0',
  },
  setting: { margin: 0, textAlign: 'right' },
  path: { color: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyMonospace },
});

export interface SettingsProps {
  readonly profile: Profile;
  /** Chosen on this computer: goes before the workbook's own rules. */
  readonly isChosen: boolean;
  /** As they were read last; null = not yet. */
  readonly sheets: readonly Sheet[] | null;
  readonly isBusy: boolean;
  /**
   * @param profile null = the workbook's own rules where it has any, else the default ones.
   * @param text what brings it back on another day.
   */
  onProfile(profile: Profile | null, text: string | null): void;
}

/** The rules in force: every value, and where it comes from. */
export default function Settings({ profile, isChosen, sheets, isBusy, onProfile }: SettingsProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [changedOnly, setChangedOnly] = useState(false);
  const all = settingsOf(profile);
  const shown = changedOnly ? all.filter(({ changed }) => changed) : all;
  const facts = [
    [SETTINGS.inForce, profile.title],
    [SETTINGS.source, SOURCE_NAMES[profile.source]],
    [SETTINGS.fingerprint, profile.fingerprint],
  ] as const;
  const take = async (file: File): Promise<void> => {
    const { rulesIn } = await import('../files/ruleFile');
    const read = await rulesIn(file);
    setProblems(read.ok ? [] : read.problems);
    if (read.ok) onProfile(read.profile, read.text);
  };
  return (
    <>
      <div className={mergeClasses(surface.card, surface.stack)}>
        <dl className={mergeClasses(surface.text, styles.facts)}>
          {facts.map(([label, value]) => (
            <div key={label} className={styles.pair}>
              <dt>{label}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
        <p className={surface.caption}>{SETTINGS.fingerprintNote}</p>
        <ProfileChoice
          profile={profile}
          isChosen={isChosen}
          isBusy={isBusy}
          onChoose={(chosen) => {
            setProblems([]);
            onProfile(chosen, chosen?.id ?? null);
          }}
          onFile={(file) => void take(file)}
        />
      </div>
      {problems.length > 0 && <Problems lead={SETTINGS.wrong} problems={problems} />}
      <OwnRules sheets={sheets} isChosen={isChosen} />
      <Checkbox
        label={SETTINGS.changedOnly}
        checked={changedOnly}
        onChange={(_, data) => {
          setChangedOnly(data.checked === true);
        }}
      />
      <LongList
        key={String(changedOnly)}
        items={bySource(shown)}
        first={20}
        testId="setting-list"
        label={SETTINGS.all}
        render={(settings) => <RuleCard key={settings[0].path} settings={settings} profile={profile} />}
      />
    </>
  );
}

interface RuleCardProps {
  readonly settings: readonly [Setting, ...Setting[]];
  readonly profile: Profile;
}

/** Settings that one source speaks of, together. */
function RuleCard({ settings, profile }: RuleCardProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const { citation, changed } = settings[0];
  return (
    <li className={mergeClasses(surface.card, changed && styles.changed)}>
      <p className={surface.text}>{citation.says}</p>
      <p className={surface.caption}>{SETTINGS.basisOf(citation.source.printed)}</p>
      <dl className={styles.values}>
        {settings.map(({ path, value }) => (
          <div key={path} className={styles.pair}>
            <dt className={mergeClasses(surface.caption, styles.path)}>{path}</dt>
            <dd className={mergeClasses(surface.strong, surface.number, styles.setting)}>
              {wordsOf(profile, path) ?? shownValue(value)}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** As on the sheet 评分规则; null for a part of a list. */
function wordsOf(profile: Profile, path: string): string | null {
  const value = shownSetting.value(profile, path);
  return value === null ? null : (heldBy(value) ?? '');
}

function shownValue(value: string | null): string {
  if (value === null) return SETTINGS.off;
  return Object.entries(RULE_VALUES).find(([word]) => word === value)?.[1] ?? value;
}

/** Neighbours with the same words from the same source. */
function bySource(settings: readonly Setting[]): [Setting, ...Setting[]][] {
  const groups: [Setting, ...Setting[]][] = [];
  for (const setting of settings) {
    const last = groups.at(-1);
    const isSame = last?.[0].citation.says === setting.citation.says && last[0].changed === setting.changed;
    if (last !== undefined && isSame) last.push(setting);
    else groups.push([setting]);
  }
  return groups;
}
