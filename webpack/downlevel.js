const ts = require('typescript');

/**
 * Brings whole scripts down to an older JavaScript, the libraries in them and webpack's own glue included: libraries
 * come as of 2022, and the webview of an office without updates does not read that.
 *
 * @param levels [pattern of the file name, TypeScript target], the first that fits. A script of level ES5 is for
 * browsers that no minimizer knows any more: it is left readable.
 */
module.exports = function downlevel(levels) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap('downlevel', (compilation) => {
        // Before minimizing, which does not know these languages' newer parts any more and keeps to the older.
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
        compilation.hooks.processAssets.tap({ name: 'downlevel', stage }, (assets) => {
          for (const name of Object.keys(assets)) {
            const level = levels.find(([pattern]) => pattern.test(name))?.[1];
            if (level !== undefined) rewrite(compiler, compilation, name, level);
          }
        });
      });
    },
  };
};

function rewrite(compiler, compilation, name, level) {
  const source = String(compilation.getAsset(name).source.source());
  const target = ts.ScriptTarget[level];
  const { outputText, diagnostics } = ts.transpileModule(source, {
    fileName: 'script.js',
    reportDiagnostics: true,
    compilerOptions: { allowJs: true, target, module: ts.ModuleKind.ESNext, useDefineForClassFields: true },
  });
  if (diagnostics.length > 0) {
    const text = ts.flattenDiagnosticMessageText(diagnostics[0].messageText, '\n');
    compilation.errors.push(new compiler.webpack.WebpackError(`${name}: ${text}`));
  }
  const info = level === 'ES5' ? { minimized: true } : {};
  compilation.updateAsset(name, new compiler.webpack.sources.RawSource(outputText), info);
}
