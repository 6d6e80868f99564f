const path = require('node:path');
const cli = require('../../webpack/cli');

/** The code of dist/ziping.js, built the same way, as a module whose parts can be called one by one. */
module.exports = {
  ...cli,
  name: 'bench',
  entry: './scripts/bench/product.ts',
  output: { path: path.join(cli.context, 'out/bench'), filename: 'product.js', library: { type: 'commonjs2' } },
  plugins: [],
};
