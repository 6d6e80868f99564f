/** @jest-environment jsdom */
import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { version } from '../../package.json';
import { compressedKilobytes, newerThan } from '../build/scripts';
import { folderBuild } from '../manifest/folderBuild';
import { manifestComplaints } from '../manifest/rules';

/** What `npm run build` makes for the pane, for a server of a county. */

const ROOT = path.join(__dirname, '../..');
const BASE = 'https://ziping.example:8443/jixiao';
const BUILD = 'scripts/build.mjs';
const BUILD_TIME = 240_000;

let folder = '';
jest.setTimeout(60_000);

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ziping-build-'));
  fs.mkdirSync(path.join(folder, 'pane'));
  fs.writeFileSync(path.join(folder, 'pane/former.0123456789.js'), 'former();');
  fs.writeFileSync(path.join(folder, 'ziping.js'), 'other();');
  const args = [BUILD, '--only', 'pane', '--base-url', `${BASE}/`, '--out', folder];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'pipe' });
}, BUILD_TIME);

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const built = (name: string): string => path.join(folder, name);
const read = (name: string): string => fs.readFileSync(built(name), 'utf8');
const scripts = (): string[] =>
  fs
    .readdirSync(built('pane'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `pane/${name}`);

function page(): Document {
  return new DOMParser().parseFromString(read('pane.html'), 'text/html');
}

/** What the page fetches before the pane stands, without Office.js. */
function initialScripts(): string[] {
  const listed = page().body.dataset['scripts']?.split(' ') ?? [];
  const own = [...page().querySelectorAll('script')].map((script) => script.getAttribute('src') ?? '');
  return [...own, ...listed].filter((name) => !name.startsWith('office-js/'));
}

test('the manifest is for that server, and everything it names is there', () => {
  expect(read('manifest.xml')).toContain(`DefaultValue="${BASE}/pane.html?action=calculate"`);
  expect(read('manifest.xml')).not.toContain('localhost');
  expect(manifestComplaints(read('manifest.xml'), folderBuild(folder, BASE))).toEqual([]);
});

test.each(['http://ziping.example', 'ziping', 'https://ziping.example/?a=1', 'https://me@ziping.example/'])(
  '%s is no address for a manifest',
  (address) => {
    const { status, stderr } = spawnSync(process.execPath, [BUILD, '--only', 'pane', '--base-url', address], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain(address);
  },
);

test('scripts of a former build are gone, other programs stay', () => {
  expect(fs.existsSync(built('pane/former.0123456789.js'))).toBe(false);
  expect(fs.existsSync(built('ziping.js'))).toBe(true);
  expect(fs.existsSync(built('pane/LICENSES.txt'))).toBe(true);
});

test('an unknown program is refused with the names of those that there are', () => {
  const { status, stderr } = spawnSync(process.execPath, [BUILD, '--only', 'panel'], { cwd: ROOT, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('cli、pane');
});

describe('the scripts', () => {
  test('that the page starts with are those that were built', () => {
    expect(initialScripts().length).toBeGreaterThanOrEqual(2);
    expect(scripts()).toEqual(expect.arrayContaining(initialScripts()));
  });

  test('that the pane starts with are at most 200 KB, compressed', () => {
    expect(compressedKilobytes(initialScripts().map(built))).toBeLessThanOrEqual(200);
  });

  test('are of 2018, the libraries in them as well', () => {
    expect(scripts().flatMap((name) => newerThan(built(name), 2018) ?? [])).toEqual([]);
  });

  test('begin with one of 2009, that even the oldest Office reads', () => {
    const [first] = initialScripts();
    expect(newerThan(built(first ?? ''), 5)).toBeNull();
    expect(newerThan(built(initialScripts()[1] ?? ''), 5)).not.toBeNull();
  });

  test('carry a fingerprint in their names, so that no cache keeps an old one', () => {
    expect(scripts().filter((name) => !/^pane\/[\w.-]+\.[0-9a-f]{10}\.js$/.test(name))).toEqual([]);
  });

  test('make no code from strings', () => {
    // webpack's way to the global object asks for one only where there is no globalThis.
    const making = scripts().filter((name) => /\beval\(|\bnew Function\((?!"return this"\))/.test(read(name)));
    expect(making).toEqual([]);
  });
});

describe('Office.js', () => {
  const files = ['office.js', 'excel-win32-16.01.js', 'zh-cn/office_strings.js', 'en-us/office_strings.js'];

  test.each([...files, 'LICENSE.md'])('%s is here, to the byte', (name) => {
    const source = path.join(ROOT, 'node_modules/office-js', name === 'LICENSE.md' ? name : `dist/${name}`);
    expect(fs.readFileSync(built(`office-js/${name}`)).equals(fs.readFileSync(source))).toBe(true);
  });

  test('comes without anything else, and so without telemetry', () => {
    const all = fs.readdirSync(built('office-js'), { recursive: true, encoding: 'utf8' });
    expect(all.filter((name) => path.extname(name) !== '').sort()).toEqual([...files, 'LICENSE.md'].sort());
  });
});

describe('the pages', () => {
  test.each(['pane.html', 'help.html'])('%s allows only files of its own server', (name) => {
    const shown = new DOMParser().parseFromString(read(name), 'text/html');
    const policy = shown.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const addresses = [...shown.querySelectorAll('[src], [href]')].map(
      (one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '',
    );
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(fs.existsSync(built(address))).toBe(true);
    expect(shown.querySelectorAll('script:not([src]), style, [style], [onclick]')).toHaveLength(0);
  });

  test('show the version', () => {
    expect(read('pane.html')).toContain(`版本 ${version}`);
  });
});

test('the licences of all that is bundled go with it', () => {
  const licences = read('pane/LICENSES.txt');
  for (const name of ['react', 'react-dom', '@fluentui/react-components', 'big.js', '@microsoft/office-js-helpers']) {
    expect(licences).toMatch(new RegExp(`^--- ${name} \\d`, 'm'));
  }
  expect(licences).toContain('Microsoft is not responsible for');
});
