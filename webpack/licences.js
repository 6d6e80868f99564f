const fs = require('node:fs');
const path = require('node:path');

/** Packages that bring others inside their own files, where nothing tells them apart. */
const INSIDE = { docx: ['fflate', 'nanoid'] };

/**
 * Writes a file with our own licence, the given notices, and the licence of every package whose code is in the bundle,
 * found by looking at what was really bundled.
 */
module.exports = function licences({ file, root, notices }) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap('licences', (compilation) => {
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name: 'licences', stage }, () => {
          const found = sourceFiles(compilation).map(packageFolder).filter(Boolean);
          const packages = [...new Set(found.flatMap(withInside))].sort();
          const texts = [read(path.join(root, 'LICENSE')), ...notices, ...packages.map(licenceOf)];
          compilation.emitAsset(file, new compiler.webpack.sources.RawSource(texts.join('\n\n')));
        });
      });
    },
  };
};

function sourceFiles(compilation) {
  const modules = [...compilation.modules].flatMap((one) => [one, ...(one.modules ?? [])]);
  return modules.map((one) => one.resource).filter((file) => typeof file === 'string');
}

/** The innermost package that a file belongs to; null for our own. */
function packageFolder(file) {
  const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file);
  return found === null ? null : found[0];
}

function withInside(folder) {
  const inside = INSIDE[path.basename(folder)] ?? [];
  return [folder, ...inside.map((name) => path.join(path.dirname(folder), name))];
}

function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(read(path.join(folder, 'package.json')));
  const file = fs.readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  // One package of the grid says it in its licence file alone.
  if (typeof license !== 'string' && file === undefined)
    throw new Error(`${name} does not say under which licence it is`);
  const holder = typeof author === 'string' ? author : (author?.name ?? name);
  const text = file === undefined ? `Copyright (c) ${holder}` : read(path.join(folder, file));
  return `--- ${name} ${version} (${license ?? file}) ---\n\n${text}`;
}

function read(file) {
  return fs.readFileSync(file, 'utf8').trim() + '\n';
}
