const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const webpack = require('webpack');
const { version } = require('../package.json');
const licences = require('./licences');
const policy = require('./policy');

const root = path.resolve(__dirname, '..');

/** Word division of seventy languages, for documents; the grid asks for English alone. */
const HYPHENATION = {
  resourceRegExp: /^\.\/(?!en-)[a-z][\w-]*-[\w-]{8}\.js$/,
  contextRegExp: /@univerjs[\\/]engine-render/,
};

const STYLE = 'workbench/[name].[contenthash:10].css';
const SAMPLE = 'assets/samples/小吕寨镇2022年度绩效自评.xlsx';

/** dist/workbench: the pane beside a grid, for any browser. The grid comes after the page can be used. */
module.exports = {
  name: 'workbench',
  context: root,
  mode: 'production',
  target: ['web', 'es2022'],
  // Never eval: the page's policy forbids it.
  devtool: false,
  entry: { workbench: './src/workbench/entry.tsx' },
  output: {
    path: path.join(root, 'dist'),
    filename: 'workbench/[name].[contenthash:10].js',
    chunkFilename: 'workbench/[name].[contenthash:10].js',
    clean: { keep: (name) => !/^workbench[\\/]/.test(name) },
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        // The package's "exports" names files that it does not ship. The grid brings another version of its own.
        resolve: { alias: { numfmt$: path.join(root, 'node_modules/numfmt/dist/index.mjs') } },
        options: {
          instance: 'workbench',
          transpileOnly: true,
          compilerOptions: { noEmit: false, module: 'ESNext', jsx: 'react-jsx' },
        },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    new webpack.DefinePlugin({ ZIPING_VERSION: JSON.stringify(version) }),
    new webpack.IgnorePlugin(HYPHENATION),
    new MiniCssExtractPlugin({ filename: STYLE, chunkFilename: STYLE }),
    new HtmlPlugin({
      filename: 'workbench/index.html',
      template: './src/workbench/page.html',
      inject: false,
      templateParameters: ({ entrypoints }) => ({ policy, version, ...filesOf(entrypoints.get('workbench')) }),
      minify: false,
    }),
    new CopyPlugin({ patterns: [{ from: SAMPLE, to: 'workbench/sample.xlsx' }] }),
    licences({ file: 'workbench/LICENSES.txt', root, notices: [] }),
  ],
};

/** What the page starts with, by names as seen from its own folder. */
function filesOf(entry) {
  const names = entry.getFiles().map((file) => path.posix.basename(file));
  return {
    scripts: names.filter((name) => name.endsWith('.js')),
    styles: names.filter((name) => name.endsWith('.css')),
  };
}
