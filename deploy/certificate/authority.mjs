import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where OpenSSL may be: as given, in the path, or beside Git on Windows. */
const OPENSSL = [process.env.OPENSSL, 'openssl', 'C:\\Program Files\\Git\\usr\\bin\\openssl.exe'].filter(Boolean);

/** A name under which nothing can be reached (RFC 2606): permitting it alone permits no name at all. */
const NO_NAME = 'ziping.invalid';

/** A host name as it may stand in a certificate; no wildcards: the authority is for one server. */
const NAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;

export const isHost = (text) => isIP(text) !== 0 || NAME.test(text);

/**
 * Makes a certificate for a server and an authority that vouches for it and can vouch for nothing else: its
 * certificate is constrained to these hosts, it may not make further authorities, and its key exists only while this
 * function runs.
 *
 * @param hosts names and IP addresses of the server, at least one.
 * @param days how long both are valid.
 * @returns PEM texts: `authority` for the PCs; `certificate` and `key` for the server alone.
 * @throws Error when OpenSSL is missing or refuses.
 */
export function makeCertificates({ hosts, days }) {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-certificate-'));
  const file = (name) => join(folder, name);
  try {
    chmodSync(folder, 0o700);
    writeFileSync(file('authority.cnf'), authorityConfiguration(hosts));
    writeFileSync(file('server.cnf'), serverConfiguration(hosts));
    const life = ['-days', String(days), '-sha256'];
    const key = ['-newkey', 'rsa:2048', '-nodes'];
    openssl(
      'req',
      '-x509',
      ...key,
      ...life,
      '-config',
      file('authority.cnf'),
      '-keyout',
      file('ca.key'),
      '-out',
      file('ca.crt'),
    );
    openssl(
      'req',
      '-new',
      ...key,
      '-config',
      file('server.cnf'),
      '-keyout',
      file('server.key'),
      '-out',
      file('server.csr'),
    );
    const by = ['-CA', file('ca.crt'), '-CAkey', file('ca.key'), '-set_serial', serialNumber()];
    const what = ['-in', file('server.csr'), '-out', file('server.crt')];
    openssl('x509', '-req', ...what, ...by, ...life, '-extfile', file('server.cnf'), '-extensions', 'extensions');
    const read = (name) => readFileSync(file(name), 'utf8');
    return { authority: read('ca.crt'), certificate: read('server.crt'), key: read('server.key') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Certificate and key in the one file that Windows takes in, in the form that also Windows Server 2016 reads.
 * @returns bytes.
 */
export function makePfx({ certificate, key, authority, password }) {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-pfx-'));
  const file = (name) => join(folder, name);
  try {
    chmodSync(folder, 0o700);
    writeFileSync(file('server.crt'), certificate);
    writeFileSync(file('server.key'), key);
    writeFileSync(file('ca.crt'), authority);
    writeFileSync(file('password'), password);
    const parts = ['-in', file('server.crt'), '-inkey', file('server.key'), '-certfile', file('ca.crt')];
    const form = ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1', '-name', 'ziping'];
    openssl('pkcs12', '-export', ...parts, ...form, '-passout', `file:${file('password')}`, '-out', file('server.pfx'));
    return readFileSync(file('server.pfx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes what the server gets; nobody else may read the key. */
export function writeForServer(folder, { certificate, key, authority }) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'server.crt'), certificate + authority);
  writeFileSync(join(folder, 'server.key'), key, { mode: 0o600 });
}

const serialNumber = () => openssl('rand', '-hex', '16').trim().replace(/^/, '0x7');

function authorityConfiguration(hosts) {
  return `[req]
distinguished_name = name
x509_extensions = extensions
prompt = no
[name]
CN = ziping ${hosts[0].slice(0, 48)}
[extensions]
basicConstraints = critical, CA:true, pathlen:0
keyUsage = critical, keyCertSign
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
nameConstraints = critical, @constraints
[constraints]
${constraints(hosts).join('\n')}
`;
}

/** A kind of name that is not mentioned would be free, so each kind is. */
function constraints(hosts) {
  const names = hosts.filter((host) => isIP(host) === 0);
  const v4 = hosts.filter((host) => isIP(host) === 4);
  const v6 = hosts.filter((host) => isIP(host) === 6);
  return [
    ...(names.length > 0 ? names : [NO_NAME]).map((name, i) => `permitted;DNS.${i} = ${name}`),
    ...v4.map((address, i) => `permitted;IP.${i} = ${address}/255.255.255.255`),
    ...v6.map((address, i) => `permitted;IP.${100 + i} = ${address}/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff`),
    ...(v4.length === 0 ? ['excluded;IP.200 = 0.0.0.0/0.0.0.0'] : []),
    ...(v6.length === 0 ? ['excluded;IP.201 = ::/::'] : []),
  ];
}

function serverConfiguration(hosts) {
  const alternatives = hosts.map((host) => `${isIP(host) === 0 ? 'DNS' : 'IP'}:${host}`);
  return `[req]
distinguished_name = name
prompt = no
[name]
CN = ${hosts[0].slice(0, 64)}
[extensions]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = serverAuth
subjectAltName = ${alternatives.join(', ')}
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
`;
}

function openssl(...args) {
  for (const program of OPENSSL) {
    try {
      return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    } catch (error) {
      if (error.code !== 'ENOENT') throw new Error(`OpenSSL 没有完成：${error.stderr || error.message}`);
    }
  }
  throw new Error('没有找到 OpenSSL。Windows 上安装 Git 就有；也可以用环境变量 OPENSSL 指出它在哪里。');
}
