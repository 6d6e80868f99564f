import type { CheckContext, Citation, Trouble } from '../../rule';
import type { Papers } from './papers';

/** One way in which the forms of a workbook can disagree; all of them are told as `cross-form-mismatch`. */
export interface Comparison {
  readonly title: string;
  readonly cites: readonly [Citation];
  compare(papers: Papers, context: CheckContext): readonly Trouble[];
}
