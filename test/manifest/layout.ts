import { all, child, children, given, NAMESPACE, text, typeOf, type Subject } from './document';

/** Rules about which elements stand where. */

/** Children in the order that Office asks for; a name that is not listed may not stand there. */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
    'SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides',
  Requirements: 'Sets Methods',
  VersionOverrides: 'Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint',
  GetStarted: 'Title Description LearnMoreUrl',
  CustomTab: 'Group Label',
  Group: 'Label Icon Control',
  Control: 'Label Supertip Icon Action Enabled Items',
  Supertip: 'Title Description',
  Action: 'TaskpaneId SourceLocation Title FunctionName',
  Resources: 'Images Urls ShortStrings LongStrings',
};

const REQUIRED = [
  ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
  ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'DefaultSettings', 'Permissions'],
];

export function rootComplaints({ root }: Subject): string[] {
  const isApp = root.localName === 'OfficeApp' && root.namespaceURI === NAMESPACE.app;
  return isApp && typeOf(root) === 'TaskPaneApp' ? [] : ['the root is a TaskPaneApp of version 1.1'];
}

export function orderComplaints({ root }: Subject): string[] {
  return [root, ...root.getElementsByTagName('*')].flatMap((element) => {
    const order = ORDER[element.localName]?.split(' ');
    return order === undefined || element.namespaceURI === NAMESPACE.basic ? [] : misplaced(element, order);
  });
}

function misplaced(element: Element, order: readonly string[]): string[] {
  const places = children(element).map((one) => order.indexOf(one.localName));
  return children(element).flatMap((one, index) => {
    const place = places[index] ?? -1;
    if (place < 0) return [`${one.localName} may not stand in ${element.localName}`];
    return places.slice(0, index).some((before) => before > place)
      ? [`${one.localName} stands too late in ${element.localName}`]
      : [];
  });
}

export function requiredComplaints({ root }: Subject): string[] {
  const missing = REQUIRED.filter((name) => child(root, name) === null);
  const settings = child(root, 'DefaultSettings');
  if (settings !== null && given(child(settings, 'SourceLocation')) === '') missing.push('SourceLocation');
  return missing.map((name) => `${name} is missing`);
}

export function hostComplaints({ root }: Subject): string[] {
  const overrides = child(root, 'VersionOverrides');
  const isPaneVersion = overrides?.namespaceURI === NAMESPACE.overrides && typeOf(overrides) === 'VersionOverridesV1_0';
  const names = all(root, 'Host').map((host) => host.getAttribute('Name') ?? typeOf(host));
  return [
    ...(isPaneVersion ? [] : ['VersionOverrides is that of a task pane, V1_0']),
    ...(names.length === 2 && names.every((name) => name === 'Workbook') ? [] : ['the host is Workbook, both times']),
  ];
}

export function identityComplaints({ root }: Subject): string[] {
  const id = text(child(root, 'Id'));
  const isGuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id) && !id.startsWith('00000000');
  return isGuid ? [] : [`Id ${id} is no GUID`];
}

export function versionComplaints({ root }: Subject): string[] {
  const version = text(child(root, 'Version'));
  return /^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(version) ? [] : [`Version ${version}`];
}

const PERMISSIONS = ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'];

export function permissionComplaints({ root }: Subject): string[] {
  const permission = text(child(root, 'Permissions'));
  return PERMISSIONS.includes(permission) ? [] : [`Permissions ${permission}`];
}

/** What is asked for before the pane is shown at all: an old Excel must get as far as the page that explains. */
export function requirementComplaints({ root }: Subject): string[] {
  const sets = all(root, 'Set').filter((set) => set.getAttribute('Name') === 'ExcelApi');
  const levels = sets.map((set) => set.getAttribute('MinVersion') ?? '1.1');
  return levels.filter((level) => level !== '1.1').map((level) => `ExcelApi ${level} keeps the first page away`);
}
