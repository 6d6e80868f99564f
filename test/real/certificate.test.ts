import { execFileSync, spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import * as fs from 'node:fs';
import * as https from 'node:https';
import type { AddressInfo } from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';

/** The authority that PCs are to trust vouches for the one server and for nothing else. Needs OpenSSL. */

const ROOT = path.join(__dirname, '../..');
const MAKE = 'deploy/certificate/make.mjs';
const HOSTS = ['ziping.county.local', '10.1.2.3'];
let folder = '';
jest.setTimeout(60_000);

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ziping-certificates-'));
  make('county', HOSTS);
  make('names', ['ziping.county.local']);
  make('numbers', ['10.1.2.3']);
  make('local', ['localhost']);
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const file = (...names: string[]): string => path.join(folder, ...names);

function make(name: string, hosts: readonly string[]): string {
  const args = [MAKE, ...hosts.flatMap((host) => ['--host', host]), '--out', file(name)];
  return execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
}

/** A certificate for another server, as somebody would make it who had got hold of an authority's key. */
function verdict(authority: string, alternative: string): string {
  const [key, certificate] = [file('forged.key'), file('forged.crt')];
  const extension = file('forged.cnf');
  fs.writeFileSync(extension, `basicConstraints = CA:false\nsubjectAltName = ${alternative}\n`);
  const { authorityKey, authorityFile } = stolen(authority);
  openssl(
    'req',
    '-new',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-subj',
    '/O=other',
    '-keyout',
    key,
    '-out',
    file('forged.csr'),
  );
  const by = ['-CA', authorityFile, '-CAkey', authorityKey, '-CAcreateserial', '-extfile', extension];
  openssl('x509', '-req', '-in', file('forged.csr'), '-out', certificate, ...by, '-days', '1');
  const { stdout, stderr } = spawnSync('openssl', ['verify', '-CAfile', authorityFile, certificate], {
    encoding: 'utf8',
  });
  return stdout.includes(': OK') ? 'trusted' : stderr;
}

/** The same authority with a key that this test knows: its own is gone. */
function stolen(authority: string): { authorityKey: string; authorityFile: string } {
  const [authorityKey, authorityFile] = [file('stolen.key'), file('stolen.crt')];
  openssl('genrsa', '-out', authorityKey, '2048');
  openssl(
    ...['x509', '-in', file(authority, 'for-pcs/ziping-ca.crt'), '-force_pubkey', publicKeyOf(authorityKey)],
    ...['-signkey', authorityKey, '-out', authorityFile],
  );
  return { authorityKey, authorityFile };
}

function publicKeyOf(key: string): string {
  openssl('rsa', '-in', key, '-pubout', '-out', `${key}.pub`);
  return `${key}.pub`;
}

function openssl(...args: string[]): string {
  return execFileSync('openssl', args, { encoding: 'utf8', stdio: 'pipe' });
}

test('the server’s own certificate is trusted for its hosts and no other', () => {
  const read = (name: string): X509Certificate => new X509Certificate(fs.readFileSync(file('county', name)));
  const server = read('for-server/server.crt');
  const authority = read('for-pcs/ziping-ca.crt');
  expect(server.verify(authority.publicKey)).toBe(true);
  expect(server.checkHost('ziping.county.local')).toBe('ziping.county.local');
  expect(server.checkIP('10.1.2.3')).toBe('10.1.2.3');
  expect(server.checkHost('www.county.local')).toBeUndefined();
  expect([authority.ca, server.ca]).toEqual([true, false]);
});

test.each([
  ['county', 'DNS:ziping.county.local', true],
  ['county', 'IP:10.1.2.3', true],
  ['county', 'DNS:mail.county.local', false],
  ['county', 'IP:10.1.2.4', false],
  ['county', 'IP:fd00::1', false],
  ['names', 'DNS:ziping.county.local', true],
  ['names', 'IP:10.1.2.3', false],
  ['names', 'IP:fd00::1', false],
  ['numbers', 'IP:10.1.2.3', true],
  ['numbers', 'DNS:bank.example', false],
])('under the authority %s a certificate for %s is trusted: %s', (authority, alternative, isTrusted) => {
  const found = verdict(authority, alternative);
  if (isTrusted) expect(found).toBe('trusted');
  else expect(found).toMatch(/permitted subtree violation|excluded subtree violation/);
});

test('no key leaves the server’s folder, and the authority’s key is nowhere', () => {
  const names = fs.readdirSync(file('county'), { recursive: true, encoding: 'utf8' }).sort();
  expect(names).toEqual([
    ...['for-pcs', 'for-pcs/ziping-ca.crt', 'for-server'],
    ...['for-server/server.crt', 'for-server/server.key', 'for-server/server.pfx'],
  ]);
  expect(fs.readFileSync(file('county/for-pcs/ziping-ca.crt'), 'utf8')).not.toContain('PRIVATE KEY');
  expect(fs.statSync(file('county/for-server/server.key')).mode & 0o077).toBe(0);
  const authority = new X509Certificate(fs.readFileSync(file('county/for-pcs/ziping-ca.crt')));
  expect(
    new X509Certificate(fs.readFileSync(file('county/for-server/server.crt'))).publicKey.equals(authority.publicKey),
  ).toBe(false);
});

test('a client that trusts the authority reaches the server, one that does not is stopped', async () => {
  const read = (name: string): string => fs.readFileSync(file('local', name), 'utf8');
  const server = https.createServer(
    { key: read('for-server/server.key'), cert: read('for-server/server.crt') },
    (_, response) => response.end('here'),
  );
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  const ask = (ca?: string): Promise<string> =>
    new Promise((done) => {
      const request = https.get({ host: 'localhost', port, ca, agent: false }, (response) => {
        response.on('data', (data: Buffer) => done(data.toString()));
      });
      request.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    });
  expect(await ask(read('for-pcs/ziping-ca.crt'))).toBe('here');
  expect(await ask()).toMatch(/SELF_SIGNED|UNABLE_TO/);
  await new Promise((done) => server.close(done));
});

test('the file for IIS holds both and opens with the password that was printed', () => {
  const password = /密码 ([\w-]+)/.exec(make('again', HOSTS))?.[1] ?? '';
  const listed = openssl('pkcs12', '-in', file('again/for-server/server.pfx'), '-passin', `pass:${password}`, '-nodes');
  expect(listed.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
  expect(listed).toContain('BEGIN PRIVATE KEY');
});

test.each([
  ['no host', []],
  ['an address instead of a host', ['--host', 'https://ziping.county.local']],
  ['a wildcard', ['--host', '*.county.local']],
  ['a line of configuration', ['--host', 'a\npermitted;DNS.9 = bank.example']],
  ['an endless life', ['--host', 'ziping.county.local', '--days', '99999']],
])('%s is refused', (_, args) => {
  const run = spawnSync(process.execPath, [MAKE, ...args, '--out', file('refused')], { cwd: ROOT, encoding: 'utf8' });
  expect(run.status).toBe(2);
  expect(fs.existsSync(file('refused'))).toBe(false);
});

test('certificates that are there are never overwritten', () => {
  const args = [MAKE, '--host', 'ziping.county.local', '--out', file('county')];
  expect(spawnSync(process.execPath, args, { cwd: ROOT }).status).toBe(2);
});
