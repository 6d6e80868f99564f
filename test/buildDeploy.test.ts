/** @jest-environment jsdom */
import * as fs from 'node:fs';
import * as path from 'node:path';

/** What is handed to an office's administrator holds together. The scripts themselves need Windows. */

const DEPLOY = path.join(__dirname, '../deploy');
const files = fs
  .readdirSync(DEPLOY, { recursive: true, encoding: 'utf8' })
  .filter((name) => fs.statSync(path.join(DEPLOY, name)).isFile())
  .map((name) => name.split(path.sep).join('/'));
const read = (name: string): string => fs.readFileSync(path.join(DEPLOY, name), 'utf8');
const of = (ending: string): string[] => files.filter((name) => name.endsWith(ending));

test.each(of('.ps1'))('%s begins with the mark without which PowerShell 5 does not read Chinese', (name) => {
  expect(read(name).charCodeAt(0)).toBe(0xfeff);
});

/** PowerShell takes curly quotes for straight ones: in a text between straight double quotes they would end it. */
test.each(of('.ps1'))('%s has no text that a curly quote ends early', (name) => {
  const lines = read(name)
    .split('\n')
    .filter((line) => !line.trim().startsWith('#') && /[“”]/.test(line));
  for (const line of lines) expect(line.replace(/'[^']*'/g, '')).not.toMatch(/[“”‘’]/);
});

test.each(of('.cmd'))('%s is plain ASCII and starts a script that is there', (name) => {
  const script = /%~dp0([\w-]+\.ps1)/.exec(read(name))?.[1] ?? '';
  expect(read(name)).toMatch(/^[\x20-\x7e\r\n]*$/);
  expect(files).toContain(path.posix.join(path.posix.dirname(name), script));
});

test('what goes to the PCs knows of no key, and trusts no authority without limits', () => {
  const forPcs = files.filter((name) => name.startsWith('pc/'));
  expect(forPcs.length).toBeGreaterThan(8);
  for (const name of forPcs) expect(read(name)).not.toMatch(/server\.(?:key|pfx|crt)/);
  expect(read('pc/trust.ps1')).toContain('2.5.29.30');
});

test('the settings for IIS are well-formed and keep pages fresh, fingerprinted files for long', () => {
  const tree = new DOMParser().parseFromString(read('iis/web.config'), 'application/xml');
  expect(tree.getElementsByTagName('parsererror')).toHaveLength(0);
  const modes = [...tree.getElementsByTagName('clientCache')].map((one) => one.getAttribute('cacheControlMode'));
  expect(modes).toEqual(['DisableCache', 'UseMaxAge']);
  expect(tree.querySelector('location')?.getAttribute('path')).toBe('pane');
});

test('the settings for nginx close every bracket and end every line', () => {
  const lines = read('nginx/ziping.conf')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const depth = lines.reduce((sum, line) => sum + line.split('{').length - line.split('}').length, 0);
  expect(depth).toBe(0);
  expect(lines.filter((line) => !/[;{}]$/.test(line))).toEqual([]);
});

test('every file that the guides link to is there, and every script is in the guide', () => {
  for (const guide of of('.md')) {
    const links = [...read(guide).matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    for (const link of links) expect(fs.existsSync(path.join(DEPLOY, link))).toBe(true);
  }
  const scripts = [...of('.cmd'), ...of('.mjs')].map((name) => path.posix.basename(name));
  const unnamed = scripts.filter((name) => name !== 'authority.mjs' && !read('README.md').includes(name));
  expect(unnamed).toEqual([]);
});
