import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { BUILTIN_PROFILES, builtinProfile } from '../../core/law/builtins';
import type { Profile } from '../../core/law/profile';
import type { Sheet } from '../../core/model';
import { readProfileSheet } from '../../core/profileSheet/read';
import { SETTINGS } from '../wording';
import { FileButton } from './FileButton';
import { useSurface } from './surface';

const useStyles = makeStyles({
  choice: { width: '100%', minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  wrong: { borderLeft: `3px solid ${tokens.colorStatusDangerBorderActive}` },
  problems: { margin: 0, paddingLeft: '20px' },
});

const FOLLOW = '';
const FROM_FILE = 'file';

export interface ProfileChoiceProps {
  /** In force. */
  readonly profile: Profile;
  readonly isChosen: boolean;
  readonly isBusy: boolean;
  /** null = the workbook's own rules where it has any, else the default ones. */
  onChoose(profile: Profile | null): void;
  onFile(file: File): void;
}

/** By which rules: the workbook's own, those that come with the product, or a file. */
export function ProfileChoice({ profile, isChosen, isBusy, onChoose, onFile }: ProfileChoiceProps): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  const isFile = isChosen && profile.source === 'file';
  return (
    <div className={surface.row}>
      <Select
        size="small"
        className={styles.choice}
        aria-label={SETTINGS.choose}
        value={!isChosen ? FOLLOW : isFile ? FROM_FILE : profile.id}
        disabled={isBusy}
        onChange={(_, { value }) => {
          if (value !== FROM_FILE) onChoose(builtinProfile(value));
        }}
      >
        <option value={FOLLOW}>{SETTINGS.follow}</option>
        {BUILTIN_PROFILES.map(({ id, title }) => (
          <option key={id} value={id}>
            {SETTINGS.builtin(title)}
          </option>
        ))}
        {isFile && <option value={FROM_FILE}>{SETTINGS.file(profile.title)}</option>}
      </Select>
      <FileButton
        label={SETTINGS.useFile}
        accept=".json,application/json,.xlsx,.xlsm"
        isBusy={isBusy}
        onFile={onFile}
      />
      <span className={surface.caption}>{SETTINGS.useFileNote}</span>
    </div>
  );
}

/** What the user should know of the workbook's own sheet of rules where it is not in force. */
export function OwnRules({
  sheets,
  isChosen,
}: {
  readonly sheets: readonly Sheet[] | null;
  readonly isChosen: boolean;
}): ReactElement | null {
  const surface = useSurface();
  const own = useMemo(() => (sheets === null ? null : readProfileSheet(sheets)), [sheets]);
  if (own === null) return null;
  if (own.problems.length > 0) {
    return <Problems lead={SETTINGS.ownWrong} problems={own.problems.map(({ message }) => message)} />;
  }
  return isChosen ? <p className={mergeClasses(surface.card, surface.text)}>{SETTINGS.notTaken}</p> : null;
}

/** Why rules cannot be used, by field or cell. */
export function Problems({
  lead,
  problems,
}: {
  readonly lead: string;
  readonly problems: readonly string[];
}): ReactElement {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <div role="alert" className={mergeClasses(surface.card, styles.wrong)}>
      <p className={surface.text}>{lead}</p>
      <ul className={mergeClasses(surface.caption, styles.problems)}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
