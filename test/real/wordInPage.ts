import type { Report } from '../../src/core/narrative/document';

/** The page of wordBrowser.test.ts: fetches the Word writer when it is asked for it, as the pane does. */

declare global {
  var write: (report: Report) => Promise<number[]>;
}

globalThis.write = async (report) => {
  const { toDocx } = await import('../../src/word/toDocx');
  return [...(await toDocx(report))];
};
