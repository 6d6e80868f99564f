import { firstRowUnder } from '../grid';
import type { Block, Grid } from '../grid';
import type { HeadingReader } from '../headingRows';
import { parseHeading } from '../headingText';
import { partsOf } from './baseDataParts';
import { headingsIn, saysFigure, unitIn } from './figureHeadings';
import type { FigureHeading, FoundHeading } from './figureHeadings';
import { RECORD_ROLES, TAKEN_OUT } from './roles';
import type { BaseDataRole } from './roles';

/** Headings of base data on a sheet where a person said what some columns really are. */

/**
 * Tables of people, buildings and money stand one below the other in the same columns: a correction is for those of its
 * own kind. A row of which no heading is understood by itself heads columns only where figures stand under it.
 */
export function correctedHeadings(grid: Grid, blocks: readonly Block[], reader: HeadingReader): FoundHeading[] {
  const own = headingsIn(blocks);
  const measures = own.map(({ heading }) => heading.measure).filter((measure) => measure !== 'controlRate');
  const found = blocks.flatMap((block) => {
    const said = own.find((one) => one.block === block)?.heading ?? null;
    const role = roleAmong(reader.correctedRoles('baseData', block.left), measures);
    const heading = role === null ? said : headingAs(role, block, said);
    return heading === null ? [] : [{ block, heading }];
  });
  return own.length > 0 || found.every(({ block }) => headsFigures(grid, block)) ? found : [];
}

/** The latest of a column's roles that can stand beside these headings. */
function roleAmong(roles: readonly string[], measures: readonly string[]): BaseDataRole | null {
  const known = [...roles].reverse().flatMap((text) => RECORD_ROLES.baseData.find((role) => role === text) ?? []);
  return (
    known.find((role) => measures.length === 0 || measures.some((measure) => canStandTogether(role, measure))) ?? null
  );
}

function canStandTogether(role: string, measure: string): boolean {
  const parts = partsOf(measure);
  return partsOf(role).some((part) => parts.includes(part));
}

function headingAs(role: BaseDataRole, { text }: Block, said: FigureHeading | null): FigureHeading | null {
  if (role === TAKEN_OUT) return null;
  const unit = said?.unit ?? unitIn(parseHeading(text)?.inner ?? []);
  if (role === 'lastBudget') return { measure: 'budget', year: 'last', unit };
  return role === 'lastFinal' ? { measure: 'final', year: 'last', unit } : { measure: role, year: 'this', unit };
}

/** Figures stand right under it. */
export function headsFigures(grid: Grid, { bottom, left }: Block): boolean {
  return saysFigure(grid.textAt(firstRowUnder(grid, bottom), left));
}
