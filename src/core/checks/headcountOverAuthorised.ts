import { plain } from '../decimal';
import { factsOfForm } from '../facts/facts';
import { check } from '../rule';
import { productDefault } from './basis';
import { allPeopleIn } from './headcount';
import * as say from './wording';

/** More people than posts. */
export const headcountOverAuthorised = check<'form'>({
  id: 'headcount-over-authorised',
  title: '在职人数超过编制数',
  about: 'form',
  severity: 'warning',
  cites: productDefault('在职人数不超过编制数'),
  find: ({ scored }) => {
    const facts = factsOfForm(scored.form);
    const authorised = allPeopleIn(facts, 'authorised');
    const actual = allPeopleIn(facts, 'actual');
    if (authorised === null || actual === null || actual.count.lte(authorised.count)) return [];
    const over = plain(actual.count.minus(authorised.count));
    const message = say.headcountOver(plain(actual.count), plain(authorised.count), over);
    const [at = null, ...others] = actual.cells;
    return [{ at, related: [...others, ...authorised.cells], message }];
  },
});
