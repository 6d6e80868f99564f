import { SCORING_RULES } from '../../../src/core/scores';
import { PRODUCT_DEFAULT, PROJECT_EVALUATION } from '../../../src/core/law/sources';

describe('the scoring rules', () => {
  test('have ids of their own, in kebab-case', () => {
    const ids = SCORING_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('the document is cited for the cap, the weight and the tiers, never for the ratio rule', () => {
    const cited = SCORING_RULES.flatMap(({ cites }) => cites).filter(({ source }) => source === PROJECT_EVALUATION);
    expect(cited.length).toBeGreaterThan(0);
    for (const { says } of cited) expect(says).toMatch(/不超过|三档/);
    const ratio = SCORING_RULES.find(({ id }) => id === 'at-least')?.cites.find(({ says }) => says.includes('÷'));
    expect(ratio?.source).toBe(PRODUCT_DEFAULT);
  });
});
