import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

interface Parser {
  parse(source: string, options: { ecmaVersion: number; sourceType: 'script' }): unknown;
}

/** The parser that webpack itself comes with: it knows which year's JavaScript a script is. */
const requireOfWebpack = createRequire(require.resolve('webpack'));
const acorn = requireOfWebpack('acorn') as Parser;

/** Null when the script is of that year's JavaScript or older; otherwise what is newer. */
export function newerThan(file: string, ecmaVersion: number): string | null {
  try {
    acorn.parse(readFileSync(file, 'utf8'), { ecmaVersion, sourceType: 'script' });
    return null;
  } catch (error) {
    return String(error);
  }
}

/** In kilobytes of 1024, as a server sends it. */
export function compressedKilobytes(files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  return bytes.reduce((sum, one) => sum + one, 0) / 1024;
}
