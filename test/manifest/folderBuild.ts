import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Build } from './document';

const PNG = 0x89504e47;

/** A folder as a server would offer it. @param pages files that are taken to be there besides. */
export function folderBuild(folder: string, baseUrl: string, pages: readonly string[] = []): Build {
  const fileOf = (name: string): string => path.join(folder, name);
  return {
    baseUrl,
    has: (name) => pages.includes(name) || fs.existsSync(fileOf(name)),
    pngSize: (name) => {
      const bytes = fs.readFileSync(fileOf(name));
      return bytes.readUInt32BE(0) === PNG ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
    },
  };
}
