import { parseManifest, type Subject } from './document';
import { addressComplaints, domainComplaints, iconComplaints } from './addresses';
import * as layout from './layout';
import { actionComplaints, buttonComplaints, groupComplaints, idComplaints } from './ribbon';
import { languageComplaints, lengthComplaints, localeComplaints, resourceComplaints } from './texts';

/** What Office asks of an add-in only manifest, as far as it can be seen without Office and without the internet. */
export const RULES = {
  root: layout.rootComplaints,
  order: layout.orderComplaints,
  required: layout.requiredComplaints,
  identity: layout.identityComplaints,
  version: layout.versionComplaints,
  permission: layout.permissionComplaints,
  requirement: layout.requirementComplaints,
  host: layout.hostComplaints,
  length: lengthComplaints,
  locale: localeComplaints,
  language: languageComplaints,
  resource: resourceComplaints,
  address: addressComplaints,
  domain: domainComplaints,
  icon: iconComplaints,
  id: idComplaints,
  group: groupComplaints,
  action: actionComplaints,
  button: buttonComplaints,
} satisfies Record<string, (subject: Subject) => string[]>;

export type RuleName = keyof typeof RULES | 'wellFormed';

/** Every complaint as "rule: complaint"; none when the manifest is fine. */
export function manifestComplaints(xml: string, build: Subject['build'], functions: readonly string[] = []): string[] {
  const root = parseManifest(xml);
  if (root === null) return ['wellFormed: not well-formed XML'];
  return Object.entries(RULES).flatMap(([name, find]) =>
    find({ root, build, functions }).map((complaint) => `${name}: ${complaint}`),
  );
}
