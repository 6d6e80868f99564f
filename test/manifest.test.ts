/** @jest-environment jsdom */
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { version } from '../package.json';
import { child, inAllLanguages, parseManifest, resources, text } from './manifest/document';
import { folderBuild } from './manifest/folderBuild';
import { MUTATIONS } from './manifest/mutations';
import { manifestComplaints, RULES } from './manifest/rules';
import { ribbonText } from './manifest/ribbon';

const ROOT = path.join(__dirname, '..');
const XML = fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
/** Pictures are in the repository; the two pages come with the build, which has a test of its own. */
const BUILD = folderBuild(ROOT, 'https://localhost:3000', ['pane.html', 'help.html']);

/**
 * Office keeps a ribbon until the version changes, so a changed ribbon needs another version: after a change, raise
 * the version in package.json and in the manifest, then take over the new fingerprint.
 */
const RIBBON = { version: '0.1.0.0', fingerprint: '1d00530ff5e7e05f' };

test('the manifest keeps every rule', () => {
  expect(manifestComplaints(XML, BUILD)).toEqual([]);
});

describe.each(MUTATIONS)('$rule: $says', ({ rule, from, to }) => {
  test('is told', () => {
    const broken = XML.replace(from, to);
    expect(broken).not.toBe(XML);
    expect(manifestComplaints(broken, BUILD).map((complaint) => complaint.split(':')[0])).toContain(rule);
  });
});

test('every rule has a manifest that breaks it', () => {
  const broken = new Set(MUTATIONS.map(({ rule }) => rule));
  expect([...Object.keys(RULES), 'wellFormed'].filter((rule) => !broken.has(rule as keyof typeof RULES))).toEqual([]);
});

test('a function of the ribbon is fine once the code has it', () => {
  const action = '<Action xsi:type="ExecuteFunction"><FunctionName>mine</FunctionName></Action>';
  const page = '</GetStarted><FunctionFile resid="Help.Url" />';
  const xml = XML.replace(/<Action .*?<\/Action>/s, action).replace('</GetStarted>', page);
  const told = (functions: readonly string[]): string[] =>
    manifestComplaints(xml, BUILD, functions).filter((complaint) => complaint.startsWith('action:'));
  expect(told(['mine'])).toEqual([]);
  expect(told(['other'])).toEqual(['action: nothing in the code is called mine']);
});

describe('the ribbon', () => {
  const root = parseManifest(XML);
  if (root === null) throw new Error('the manifest is not well-formed');

  test('has its group and its four buttons, in Chinese and English', () => {
    const labels = resources(root, 'ShortStrings')
      .filter((one) => /^Group$|\.Label$/.test(one.getAttribute('id') ?? ''))
      .map(inAllLanguages);
    expect(labels).toEqual([
      ['绩效自评', 'Self-evaluation'],
      ['计算得分', 'Calculate'],
      ['检查', 'Check'],
      ['生成报告', 'Report'],
      ['打开面板', 'Open pane'],
    ]);
  });

  test('has the version of the product', () => {
    expect(text(child(root, 'Version'))).toBe(`${version}.0`);
    expect(RIBBON.version).toBe(`${version}.0`);
  });

  test('has not changed under the same version', () => {
    const told = ribbonText({ root, build: BUILD, functions: [] });
    expect(createHash('sha256').update(told).digest('hex').slice(0, 16)).toBe(RIBBON.fingerprint);
  });
});
