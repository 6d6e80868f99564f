import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds what is measured, as dist/ziping.js is built; gives the file of a CommonJS module with product.ts's exports. */
export function buildProduct(root) {
  const webpack = join(root, 'node_modules/webpack-cli/bin/cli.js');
  const config = join(root, 'scripts/bench/webpack.config.cjs');
  execFileSync(process.execPath, [webpack, '--config', config], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(root, 'out/bench/product.js');
}
