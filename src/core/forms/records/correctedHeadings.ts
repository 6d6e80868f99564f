import { firstRowUnder } from '../grid';
import type { Block, Grid } from '../grid';
import type { HeadingReader } from '../headingRows';
import { parseHeading } from '../headingText';
import { headingsIn, saysFigure, unitIn } from './figureHeadings';
import type { FigureHeading, FigureMeasure, FoundHeading } from './figureHeadings';
import { RECORD_ROLES, TAKEN_OUT } from './roles';
import type { BaseDataRole } from './roles';

/** Headings of base data on a sheet where a person said what some columns really are. */

/**
 * Tables of people, buildings and money stand one below the other in the same columns: a correction is for those of its
 * own kind. A row of which no heading is understood by itself heads columns only where figures stand under it.
 */
export function correctedHeadings(grid: Grid, blocks: readonly Block[], reader: HeadingReader): FoundHeading[] {
  const own = headingsIn(blocks);
  const kinds = new Set(own.flatMap(({ heading }) => kindOf(heading.measure) ?? []));
  const found = blocks.flatMap((block) => {
    const said = own.find((one) => one.block === block)?.heading ?? null;
    const role = roleOf(reader.correctedRole('baseData', block.left));
    const heading = role === null || !isOfKind(role, kinds) ? said : headingAs(role, block, said);
    return heading === null ? [] : [{ block, heading }];
  });
  return own.length > 0 || found.every(({ block }) => headsFigures(grid, block)) ? found : [];
}

function roleOf(text: string | null): BaseDataRole | null {
  return RECORD_ROLES.baseData.find((role) => role === text) ?? null;
}

function headingAs(role: BaseDataRole, { text }: Block, said: FigureHeading | null): FigureHeading | null {
  if (role === TAKEN_OUT) return null;
  const unit = said?.unit ?? unitIn(parseHeading(text)?.inner ?? []);
  if (role === 'lastBudget') return { measure: 'budget', year: 'last', unit };
  return role === 'lastFinal' ? { measure: 'final', year: 'last', unit } : { measure: role, year: 'this', unit };
}

type Kind = 'people' | 'building' | 'money';

/** null for a rate that people and money have alike. */
function kindOf(measure: FigureMeasure): Kind | null {
  if (measure === 'controlRate') return null;
  if (measure === 'authorised' || measure === 'staff') return 'people';
  return /^(area|investment)/.test(measure) ? 'building' : 'money';
}

function isOfKind(role: BaseDataRole, kinds: ReadonlySet<Kind>): boolean {
  if (role === TAKEN_OUT) return true;
  const measure = role === 'lastBudget' || role === 'lastFinal' ? 'final' : role;
  const kind = kindOf(measure);
  return kind === null || kinds.size === 0 || kinds.has(kind);
}

function headsFigures(grid: Grid, { bottom, left }: Block): boolean {
  return saysFigure(grid.textAt(firstRowUnder(grid, bottom), left));
}
