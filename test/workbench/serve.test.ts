import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { served, type Served } from './served';

/** The server of `npm start`, asked without a browser, which would tidy up addresses first. */

let folder = '';
let server: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ziping-serve-'));
  mkdirSync(join(folder, 'dist/workbench'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist2.txt'), 'secret');
  writeFileSync(join(folder, 'dist/workbench/index.html'), '<p>工作台</p>');
  writeFileSync(join(folder, 'dist/样本.xlsx'), 'PK');
  server = await served(join(folder, 'dist'));
});

afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

function ask(path: string, options: { host?: string; method?: string } = {}): Promise<Answer> {
  const { port } = new URL(server.address);
  const host = options.host ?? `127.0.0.1:${port}`;
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: { host } },
      (response) => {
        let body = '';
        response.on('data', (piece) => (body += String(piece)));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body });
        });
      },
    );
    asking.on('error', reject);
    asking.end();
  });
}

test('serves the folder, on this computer alone', async () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9][0-9]*\/$/);
  expect(await ask('/workbench/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>工作台</p>' });
  expect((await ask(`/${encodeURIComponent('样本.xlsx')}?x=1`)).type).toContain('spreadsheetml');
  expect((await ask('/workbench/', { method: 'HEAD' })).body).toBe('');
});

test.each(['127.0.0.1:1', 'localhost', 'LOCALHOST:80', '[::1]:9'])('answers to the name %s', async (host) => {
  expect((await ask('/workbench/', { host })).status).toBe(200);
});

test.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost.evil.example'])(
  'refuses the foreign name "%s"',
  async (host) => {
    expect(await ask('/workbench/', { host })).toEqual({ status: 403, type: '', body: '' });
  },
);

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/workbench/../../secret.txt',
  '/..\\secret.txt',
  '/../dist2.txt',
  '/%00',
  '/%zz',
  '/none',
  '/workbench',
  '/',
])('%s is not there', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('only reads', async () => {
  expect((await ask('/workbench/', { method: 'POST' })).status).toBe(405);
});
