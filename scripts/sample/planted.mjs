import { readFileSync } from 'node:fs';

/**
 * The mistakes that stand in the sample on purpose, each exactly once. `cell` holds `entered` where `right` belongs;
 * `rule` (null: no finding, or a hint without a rule of its own) is expected at `reportedAt`. `fills`: what a run writes
 * into the blank cells. The list itself is JSON, so that tests in any module system can read it.
 */
export const planted = JSON.parse(readFileSync(new URL('./planted.json', import.meta.url), 'utf8'));
