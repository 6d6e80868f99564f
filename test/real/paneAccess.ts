import * as fs from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What a reviewer of accessibility would object to on the page as it stands, contrast of colours included, which only
 * a browser knows: rule and place.
 */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  // Colours on their way to others would be judged half-way.
  await page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null)))');
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
