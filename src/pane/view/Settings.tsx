import { Button, Checkbox, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ChangeEvent, type ReactElement } from 'react';
import { BUILTIN_PROFILES, builtinProfile } from '../../core/law/builtins';
import type { Profile } from '../../core/law/profile';
import { settingsOf, type Setting } from '../../core/law/settings';
import { heldBy } from '../../core/held';
import { shownSetting } from '../../core/profileSheet/shown';
import { SOURCE_NAMES } from '../../core/sheets/wording';
import { readProfile } from '../profiles';
import { RULE_VALUES, SETTINGS } from '../wording';
import { LongList } from './Section';
import { useSurface } from './surface';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '2px 12px', margin: 0 },
  builtin: { width: '100%', minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  pair: { display: 'contents' },
  value: { margin: 0 },
  wrong: { borderLeft: `3px solid ${tokens.colorStatusDangerBorderActive}` },
  changed: { borderLeft: `3px solid ${tokens.colorBrandForeground1}` },
  problems: { margin: 0, paddingLeft: '20px' },
  values: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'baseline',
    gap: '0 12px',
    margin: '4px 0 0',
  },
  setting: { margin: 0, textAlign: 'right' },
  path: { color: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyMonospace },
  file: { display: 'none' },
});

export interface SettingsProps {
  readonly profile: Profile;
  /** @param text of the rule file; null = the built-in rules. */
  onProfile(profile: Profile | null, text: string | null): void;
}

/** The rules in force: every value, and where it comes from. */
export default function Settings({ profile, onProfile }: SettingsProps): ReactElement {
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
    const text = await file.text().catch(() => null);
    if (text === null) {
      setProblems([SETTINGS.unreadable]);
      return;
    }
    const parsed = await readProfile(text);
    setProblems(parsed.ok ? [] : parsed.problems);
    if (parsed.ok) onProfile(parsed.profile, text);
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
        <ProfileButtons
          builtinId={profile.source === 'builtin' ? profile.id : null}
          isFile={profile.source === 'file'}
          onChoose={(chosen) => {
            onProfile(chosen, chosen.id);
          }}
          onFile={take}
          onBuiltin={() => {
            onProfile(null, null);
          }}
        />
      </div>
      {problems.length > 0 && <Problems problems={problems} />}
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

function Problems({ problems }: { readonly problems: readonly string[] }): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <div role="alert" className={mergeClasses(surface.card, styles.wrong)}>
      <p className={surface.text}>{SETTINGS.wrong}</p>
      <ul className={mergeClasses(surface.caption, styles.problems)}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

interface ProfileButtonsProps {
  /** The profile in force, where it is one that comes with the product. */
  readonly builtinId: string | null;
  readonly isFile: boolean;
  onChoose(profile: Profile): void;
  onFile(file: File): Promise<void>;
  onBuiltin(): void;
}

const FILE_INPUT = 'ziping-rule-file';

function ProfileButtons({ builtinId, isFile, onChoose, onFile, onBuiltin }: ProfileButtonsProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file !== undefined) void onFile(file);
    event.target.value = '';
  };
  return (
    <div className={surface.row}>
      <BuiltinSelect id={builtinId} onChoose={onChoose} />
      <input
        id={FILE_INPUT}
        className={styles.file}
        type="file"
        accept=".json,application/json"
        aria-label={SETTINGS.useFile}
        onChange={choose}
      />
      <Button
        size="small"
        onClick={() => {
          document.getElementById(FILE_INPUT)?.click();
        }}
      >
        {SETTINGS.useFile}
      </Button>
      {isFile && (
        <Button size="small" appearance="subtle" onClick={onBuiltin}>
          {SETTINGS.useBuiltin}
        </Button>
      )}
    </div>
  );
}

interface BuiltinSelectProps {
  readonly id: string | null;
  onChoose(profile: Profile): void;
}

/** The rules that come with the product, by their titles. */
function BuiltinSelect({ id, onChoose }: BuiltinSelectProps): ReactElement {
  const styles = useStyles();
  return (
    <Select
      size="small"
      className={styles.builtin}
      aria-label={SETTINGS.chooseBuiltin}
      value={id ?? ''}
      onChange={(_, { value }) => {
        const chosen = builtinProfile(value);
        if (chosen !== null) onChoose(chosen);
      }}
    >
      <option value="">{SETTINGS.chooseBuiltin}</option>
      {BUILTIN_PROFILES.map((profile) => (
        <option key={profile.id} value={profile.id}>
          {SETTINGS.builtin(profile.title)}
        </option>
      ))}
    </Select>
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
