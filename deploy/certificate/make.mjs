import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isHost, makeCertificates, makePfx, writeForServer } from './authority.mjs';

/**
 * The server's certificate and the authority that the PCs are to trust:
 *
 *   node deploy/certificate/make.mjs --host ziping.county.local --host 10.1.2.3 --out certificates
 *
 * Needs Node and OpenSSL, once, on one computer.
 */
const DAYS = 1825;

process.exitCode = main();

function main() {
  const { values } = parseArgs({
    options: { host: { type: 'string', multiple: true }, out: { type: 'string' }, days: { type: 'string' } },
  });
  const hosts = (values.host ?? []).map((host) => host.toLowerCase());
  const days = Number(values.days ?? DAYS);
  const complaint = complaintAbout(hosts, days, values.out);
  if (complaint !== null) {
    console.error(complaint);
    return 2;
  }
  write(resolve(values.out), makeCertificates({ hosts, days }), hosts);
  return 0;
}

function complaintAbout(hosts, days, out) {
  if (hosts.length === 0) return '请用 --host 给出服务器的名称或 IP 地址，可以给几个。';
  const wrong = hosts.filter((host) => !isHost(host));
  if (wrong.length > 0) return `这不是主机名或 IP 地址：${wrong.join('、')}。只写名称，不带 https:// 和端口。`;
  if (!Number.isInteger(days) || days < 1 || days > 3650) return '--days 是有效天数，1 到 3650 的整数。';
  if (out === undefined) return '请用 --out 给出存放证书的文件夹。';
  return existsSync(out) ? `文件夹已经在了，为了不覆盖旧证书，请换一个：${out}` : null;
}

function write(folder, made, hosts) {
  const forServer = join(folder, 'for-server');
  const forPcs = join(folder, 'for-pcs');
  const password = randomBytes(12).toString('base64url');
  writeForServer(forServer, made);
  writeFileSync(join(forServer, 'server.pfx'), makePfx({ ...made, password }), { mode: 0o600 });
  mkdirSync(forPcs, { recursive: true });
  writeFileSync(join(forPcs, 'ziping-ca.crt'), made.authority);
  console.log(`证书已生成，只对这些地址有效：${hosts.join('、')}`);
  console.log(`服务器用（不要给别人）：${forServer}`);
  console.log(`  nginx：server.crt 和 server.key；IIS：server.pfx，密码 ${password}（只显示这一次）`);
  console.log(`各台电脑用：${join(forPcs, 'ziping-ca.crt')}`);
  console.log('颁发机构的私钥用完已经销毁；到期或换地址时重新运行本程序，并给各台电脑换上新的 ziping-ca.crt。');
}
