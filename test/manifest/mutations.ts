import type { RuleName } from './rules';

export interface Mutation {
  readonly rule: RuleName;
  readonly says: string;
  readonly from: string | RegExp;
  readonly to: string;
}

const LONG = '长'.repeat(251);

/** One thing broken each time; a rule that let it through would be no rule. */
export const MUTATIONS: readonly Mutation[] = [
  { rule: 'wellFormed', says: 'an element is not closed', from: '</Hosts>', to: '' },
  { rule: 'root', says: 'a mail add-in', from: '"TaskPaneApp"', to: '"MailApp"' },
  { rule: 'root', says: 'the old schema', from: 'appforoffice/1.1', to: 'appforoffice/1.0' },
  { rule: 'order', says: 'hosts after permissions', from: /(<Hosts>.*?<\/Hosts>)(.*?<\/Permissions>)/s, to: '$2$1' },
  {
    rule: 'order',
    says: 'the icon before the label',
    from: /(<Label resid="Group" \/>)(\s*<Icon>.*?<\/Icon>)/s,
    to: '$2$1',
  },
  { rule: 'order', says: 'a made-up element', from: '<SupportUrl', to: '<Colour>blue</Colour><SupportUrl' },
  { rule: 'required', says: 'no permissions', from: /<Permissions>.*<\/Permissions>/, to: '' },
  { rule: 'required', says: 'no page', from: /<SourceLocation DefaultValue="[^"]*" \/>/, to: '' },
  { rule: 'required', says: 'no support page', from: /<SupportUrl [^>]*\/>/, to: '' },
  { rule: 'identity', says: 'an id that is none', from: /<Id>.*<\/Id>/, to: '<Id>ziping</Id>' },
  { rule: 'identity', says: 'the zero id', from: /<Id>[0-9a-f]{8}/, to: '<Id>00000000' },
  { rule: 'version', says: 'a word in the version', from: /<Version>.*<\/Version>/, to: '<Version>1.0-beta</Version>' },
  { rule: 'version', says: 'five parts', from: /<Version>.*<\/Version>/, to: '<Version>1.2.3.4.5</Version>' },
  { rule: 'permission', says: 'an unknown permission', from: 'ReadWriteDocument', to: 'Everything' },
  {
    rule: 'requirement',
    says: 'old Excel kept from the explaining page',
    from: 'MinVersion="1.1" />',
    to: 'MinVersion="1.14" />',
  },
  { rule: 'host', says: 'another host', from: '<Host Name="Workbook"', to: '<Host Name="Document"' },
  {
    rule: 'host',
    says: 'another host in the overrides',
    from: '<Host xsi:type="Workbook"',
    to: '<Host xsi:type="Document"',
  },
  { rule: 'host', says: 'the overrides of mail', from: 'VersionOverridesV1_0', to: 'VersionOverridesV1_1' },
  {
    rule: 'length',
    says: 'a long description',
    from: /<Description DefaultValue="[^"]*"/,
    to: `<Description DefaultValue="${LONG}"`,
  },
  { rule: 'length', says: 'an empty label', from: /id="Group" DefaultValue="[^"]*"/, to: 'id="Group" DefaultValue=""' },
  { rule: 'length', says: 'a long English tip', from: /Value="Opens the pane[^"]*"/, to: `Value="${LONG}"` },
  { rule: 'locale', says: 'an underscore', from: 'zh-CN', to: 'zh_CN' },
  { rule: 'locale', says: 'a small region', from: 'Locale="en-US"', to: 'Locale="en-us"' },
  { rule: 'language', says: 'English first', from: 'zh-CN', to: 'en-GB' },
  {
    rule: 'language',
    says: 'a label without English',
    from: /(id="Check.Label"[^>]*>)\s*<bt:Override[^>]*\/>/,
    to: '$1',
  },
  {
    rule: 'resource',
    says: 'an undefined resource',
    from: '<Label resid="Check.Label"',
    to: '<Label resid="Cheque.Label"',
  },
  {
    rule: 'resource',
    says: 'a long text as a label',
    from: '<Label resid="Check.Label"',
    to: '<Label resid="Check.Tip"',
  },
  { rule: 'resource', says: 'one id twice', from: 'bt:Url id="Check.Url"', to: 'bt:Url id="Open.Url"' },
  {
    rule: 'resource',
    says: 'an unused picture',
    from: '<bt:Images>',
    to: '<bt:Images><bt:Image id="Spare" DefaultValue="https://localhost:3000/assets/icons/icon-16.png" />',
  },
  { rule: 'resource', says: 'an id of 33 characters', from: /Check\.Tip/g, to: `Check.${'T'.repeat(27)}` },
  {
    rule: 'address',
    says: 'no encryption',
    from: 'DefaultValue="https://localhost:3000/help.html"',
    to: 'DefaultValue="http://localhost:3000/help.html"',
  },
  {
    rule: 'address',
    says: 'another server',
    from: /https:\/\/localhost:3000(\/assets\/icons\/check-16)/,
    to: 'https://cdn.example.com$1',
  },
  { rule: 'address', says: 'a file that is not built', from: 'pane.html?action=check', to: 'panel.html?action=check' },
  { rule: 'address', says: 'an endless address', from: 'action=check', to: `action=check&amp;x=${'x'.repeat(2018)}` },
  {
    rule: 'domain',
    says: 'a domain without its scheme',
    from: '<Hosts>',
    to: '<AppDomains><AppDomain>example.com</AppDomain></AppDomains><Hosts>',
  },
  {
    rule: 'domain',
    says: 'all domains',
    from: '<Hosts>',
    to: '<AppDomains><AppDomain>https://*.example.com</AppDomain></AppDomains><Hosts>',
  },
  { rule: 'icon', says: 'a small picture for a large one', from: 'icon-64.png', to: 'icon-32.png' },
  { rule: 'icon', says: 'a button without 32', from: '<bt:Image size="32" resid="Check.32" />', to: '' },
  { rule: 'icon', says: 'sizes swapped', from: 'check-80.png', to: 'check-64.png' },
  { rule: 'id', says: 'one id twice', from: 'id="Ziping.Check"', to: 'id="Ziping.Open"' },
  { rule: 'id', says: 'no id', from: 'id="Ziping.Check"', to: 'id=""' },
  { rule: 'group', says: 'two tabs', from: /<CustomTab.*<\/CustomTab>/s, to: '$&$&' },
  { rule: 'group', says: 'an empty group', from: /<Control.*<\/Control>/s, to: '' },
  { rule: 'action', says: 'a button that opens nothing', from: /<SourceLocation resid="Check.Url" \/>/, to: '' },
  {
    rule: 'action',
    says: 'a function that nobody wrote',
    from: /<Action xsi:type="ShowTaskpane">.*?<\/Action>/s,
    to: '<Action xsi:type="ExecuteFunction"><FunctionName>none</FunctionName></Action>',
  },
  { rule: 'button', says: 'a second pane', from: '<TaskpaneId>Ziping.Pane<', to: '<TaskpaneId>Ziping.Other<' },
  { rule: 'button', says: 'a request that the pane does not know', from: 'action=report', to: 'action=print' },
];
