import { readFileSync, writeFileSync } from 'node:fs';
import { CHECKS } from '../../../src/core/checks';
import { COMPARISONS } from '../../../src/core/checks/crossFormMismatch';
import { README, readme } from './readme';

/** The formatter pads the cells of a table. */
function unpadded(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/-{3,}/g, '---')
    .replace(/---(?=\|)|(?<=\|)---/g, ' --- ')
    .replace(/ {2,}/g, ' ');
}

describe("the room's README", () => {
  it('says what the registry says (UPDATE_README=1 writes it anew; the formatter then sets the tables)', () => {
    if (process.env['UPDATE_README'] === '1') writeFileSync(README, readme());
    expect(unpadded(readFileSync(README, 'utf8'))).toBe(unpadded(readme()));
  });

  it('names every rule and every comparison', () => {
    const text = readFileSync(README, 'utf8');
    for (const { id } of CHECKS) expect(text).toContain(`\`${id}\``);
    for (const { title } of COMPARISONS) expect(text).toContain(title);
  });
});
