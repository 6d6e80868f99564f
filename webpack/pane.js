const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { version } = require('../package.json');
const { baseUrl, manifestFor } = require('./baseUrl');
const downlevel = require('./downlevel');
const licences = require('./licences');
const policy = require('./policy');

const root = path.resolve(__dirname, '..');
const base = baseUrl(process.env.ZIPING_BASE_URL);

/**
 * Office.js from this server: desktop Excel asks for these and no other. Chinese texts, and English ones, which every
 * other display language falls back to: without either, Office never answers. Its licence allows handing on the files
 * as they are, so nothing here may change a byte.
 */
const OFFICE_FILES = ['office.js', 'excel-win32-16.01.js', 'zh-cn/office_strings.js', 'en-us/office_strings.js'];

const MICROSOFT_NOTICE =
  'Microsoft is not responsible for maintaining, updating or supporting this application. The files in office-js/ are\n' +
  "Microsoft's, unmodified; their licence is office-js/LICENSE.md. Whoever hands this application on, or uses it,\n" +
  'agrees to terms that protect those files at least as much.\n';

/** The task pane: dist/pane.html, the scripts it fetches, Office.js, icons and the manifest. */
module.exports = {
  name: 'pane',
  context: root,
  target: ['web', 'es2018'],
  mode: 'production',
  devtool: false,
  entry: { start: './src/pane/start/firstPage/index.ts', pane: './src/pane/entry.tsx' },
  output: {
    path: path.join(root, 'dist'),
    filename: 'pane/[name].[contenthash:10].js',
    chunkFilename: 'pane/[name].[contenthash:10].js',
    // Scripts of former builds have other names and would stay for ever; what other programs put into dist stays.
    clean: { keep: (name) => !/^pane[\\/]/.test(name) },
  },
  resolve: {
    extensions: ['.tsx', '.ts', '.js'],
    alias: { numfmt$: path.join(root, 'node_modules/numfmt/dist/index.mjs') },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: {
          instance: 'pane',
          transpileOnly: true,
          compilerOptions: { noEmit: false, module: 'ESNext', jsx: 'react-jsx' },
        },
      },
      { test: /\.css$/, type: 'asset/resource', generator: { filename: 'pane/[name].[contenthash:10][ext]' } },
    ],
  },
  // Held by a test on the compressed size instead.
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    new webpack.DefinePlugin({ PANE_VERSION: JSON.stringify(version) }),
    new HtmlPlugin({
      template: './src/pane/start/firstPage/pane.html',
      filename: 'pane.html',
      inject: false,
      minify: false,
      templateParameters: ({ entrypoints }) => ({
        policy,
        version,
        start: entrypoints.get('start').getFiles().join(' '),
        scripts: ['office-js/office.js', ...entrypoints.get('pane').getFiles()].join(' '),
      }),
    }),
    new HtmlPlugin({
      template: './src/pane/start/help/help.html',
      filename: 'help.html',
      inject: false,
      minify: false,
      templateParameters: { policy, version },
    }),
    new CopyPlugin({
      patterns: [
        ...OFFICE_FILES.map((file) => ({
          from: `node_modules/office-js/dist/${file}`,
          to: `office-js/${file}`,
          info: { minimized: true },
        })),
        { from: 'node_modules/office-js/LICENSE.md', to: 'office-js/LICENSE.md' },
        { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
        { from: 'manifest.xml', to: 'manifest.xml', transform: (xml) => manifestFor(String(xml), base) },
      ],
    }),
    downlevel([
      [/^pane\/start\..*\.js$/, 'ES5'],
      [/^pane\/.*\.js$/, 'ES2018'],
    ]),
    licences({ file: 'pane/LICENSES.txt', root, notices: [MICROSOFT_NOTICE] }),
  ],
};
