const fs = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const { version } = require('../package.json');
const licences = require('./licences');

const root = path.resolve(__dirname, '..');

/** One self-contained file, dist/ziping.js, that runs on plain Node without node_modules. */
module.exports = {
  name: 'cli',
  context: root,
  target: 'node20',
  mode: 'production',
  devtool: false,
  entry: './src/cli/index.ts',
  output: { path: path.join(root, 'dist'), filename: 'ziping.js', asyncChunks: false },
  resolve: {
    extensions: ['.ts', '.js'],
    // The package's "exports" names files that it does not ship.
    alias: { numfmt$: path.join(root, 'node_modules/numfmt/dist/index.mjs') },
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false, module: 'ESNext' } },
      },
    ],
  },
  node: { __dirname: false, __filename: false },
  // Readable: whoever is handed the one file can see what it does, and licence notices stay where they are.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    new webpack.DefinePlugin({ ZIPING_VERSION: JSON.stringify(version) }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    licences({ file: 'LICENSE', root, notices: [] }),
    { apply: executable },
  ],
};

function executable(compiler) {
  compiler.hooks.assetEmitted.tap('executable', (file, { targetPath }) => {
    if (file === 'ziping.js') fs.chmodSync(targetPath, 0o755);
  });
}
