import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCertificates, writeForServer } from '../deploy/certificate/authority.mjs';

/**
 * The pane from this computer, rebuilt whenever a file changes: npm run dev. https://localhost:3000 is where
 * manifest.xml says that it is. The certificate is this computer's own, made on the first start and kept for a year in
 * out/dev; Excel shows the pane only once out/dev/ziping-ca.crt is trusted (deploy/pc/trust.cmd).
 */
const FOLDER = fileURLToPath(new URL('../out/dev', import.meta.url));
const HOSTS = ['localhost', '127.0.0.1'];
const PORT = 3000;
const DAYS = 365;

const require = createRequire(import.meta.url);
const webpack = require('webpack');
const Server = require('webpack-dev-server');

const compiler = webpack({ ...require('../webpack/pane'), mode: 'development' });
const server = new Server(
  {
    host: 'localhost',
    port: PORT,
    server: { type: 'https', options: certificate() },
    // The content policy of the pages forbids what a client in the page would do: reload the pane by hand.
    client: false,
    hot: false,
    liveReload: false,
    static: false,
    devMiddleware: { publicPath: '/' },
    headers: { 'Cache-Control': 'no-store' },
  },
  compiler,
);
await server.start();
console.log(`面板：https://localhost:${PORT}/pane.html   清单：https://localhost:${PORT}/manifest.xml`);
console.log(`证书：${join(FOLDER, 'ziping-ca.crt')}（第一次要让本机信任它）`);

function certificate() {
  const file = (name) => join(FOLDER, name);
  if (!existsSync(file('server.key')) || isOld(file('server.crt'))) {
    const made = makeCertificates({ hosts: HOSTS, days: DAYS });
    mkdirSync(FOLDER, { recursive: true });
    writeForServer(FOLDER, made);
    writeFileSync(file('ziping-ca.crt'), made.authority);
  }
  return { key: readFileSync(file('server.key')), cert: readFileSync(file('server.crt')) };
}

function isOld(file) {
  return new Date(new X509Certificate(readFileSync(file)).validTo) < new Date();
}
