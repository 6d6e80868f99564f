import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SCRIPT = pathToFileURL(join(__dirname, '../../scripts/serve.mjs')).href;
const PROGRAM = `
import { serve } from ${JSON.stringify(SCRIPT)};
const { address } = await serve(process.argv[1]);
console.log(address);
`;

export interface Served {
  /** "http://127.0.0.1:port/" */
  readonly address: string;
  stop(): void;
}

/** The folder behind the server of `npm start`, in a process of its own. */
export function served(folder: string): Promise<Served> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', PROGRAM, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let complaint = '';
    child.stderr.on('data', (text) => (complaint += String(text)));
    child.stdout.once('data', (text) => {
      resolve({ address: String(text).trim(), stop: () => void child.kill() });
    });
    child.once('exit', () => {
      reject(new Error(complaint));
    });
  });
}
