import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** This computer by its own names: a page of another name that points here must not read what lies here. */
const OWN_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Serves the files of one folder on this computer only, and nothing outside it.
 * @param {string} folder
 * @param {number} port 0 takes any that is free.
 * @returns {Promise<{ address: string, close(): Promise<void> }>}
 */
export async function serve(folder, port = 0) {
  const server = createServer((request, response) => {
    answer(folder, request, response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${String(server.address().port)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(folder, request, response) {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-cache');
  if (!isOwnHost(request.headers.host ?? '')) return refuse(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = fileFor(folder, request.url ?? '/');
  const found = file === null ? undefined : statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true) return refuse(response, 404);
  response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
  response.setHeader('Content-Length', found.size);
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function isOwnHost(host) {
  return OWN_NAMES.includes(host.replace(/:[0-9]+$/, '').toLowerCase());
}

/** The file that an address asks for; null when it leads outside the folder or is none. */
function fileFor(folder, url) {
  const path = decoded(url.replace(/[?#].*$/, ''));
  if (path === null || path.includes('\0')) return null;
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(normalize(folder + sep)) ? file : null;
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function refuse(response, status) {
  response.statusCode = status;
  response.end();
}
