const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const webpack = require('webpack');
const { version } = require('../package.json');

const root = path.resolve(__dirname, '..');
const modules = path.join(root, 'node_modules');

/** Griffel makes empty style elements and fills them by script: the hash is that of the empty text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const SAMPLE = 'assets/samples/小吕寨镇2022年度绩效自评.xlsx';

/** dist/workbench: the pane beside a grid, for any browser. The grid comes after the page can be used. */
module.exports = (_env, argv = {}) => {
  const mode = argv.mode ?? 'production';
  return {
    name: 'workbench',
    context: root,
    mode,
    target: ['web', 'es2022'],
    // Never eval: the page's policy forbids it.
    devtool: false,
    entry: { workbench: './src/workbench/entry.tsx' },
    output: {
      path: path.join(root, 'dist/workbench'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      clean: true,
    },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      // The package's "exports" names files that it does not ship.
      alias: { numfmt$: path.join(modules, 'numfmt/dist/index.mjs') },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false, module: 'ESNext' } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: { chunkIds: 'named', moduleIds: 'named' },
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: [
      new webpack.DefinePlugin({ ZIPING_VERSION: JSON.stringify(version) }),
      new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: '[name].css' }),
      new HtmlPlugin({
        filename: 'index.html',
        template: './src/workbench/page.html',
        inject: false,
        scriptLoading: 'defer',
        templateParameters: { policy: POLICY, version },
        minify: false,
      }),
      new CopyPlugin({ patterns: [{ from: SAMPLE, to: 'sample.xlsx' }] }),
    ],
  };
};
