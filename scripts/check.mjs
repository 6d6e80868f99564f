import { spawn } from 'node:child_process';

/** What is held without running anything: types and style, at the same time. Ends with 1 where either fails. */
const CHECKS = ['typecheck', 'lint'];

const statuses = await Promise.all(CHECKS.map(run));
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;

/** The output of one check stands together. */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', (error) => (output += `${error.message}\n`));
    child.on('close', (status) => {
      process.stdout.write(`== ${script}: ${status === 0 ? 'ok' : 'failed'}\n${status === 0 ? '' : output}`);
      resolve(status ?? 1);
    });
  });
}
