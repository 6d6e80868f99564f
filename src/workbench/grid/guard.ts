/**
 * What may be done in the grid: look, select, copy, and change values. The county's template keeps its structure and
 * its formats, so everything else is stopped before it runs.
 */

export type Verdict = 'allowed' | 'structure' | 'formula' | 'cut' | 'menuPaste' | 'silent';

/** Kinds of command as the grid's library numbers them. */
const COMMAND = 0;
const MUTATION = 2;

const COMMANDS = new Set([
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.paste-by-short-key',
  'sheet.command.set-worksheet-activate',
  'sheet.command.select-range',
  'sheet.command.select-all',
  'sheet.command.expand-selection',
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.scroll-to-cell',
  'sheet.command.scroll-view',
  'sheet.command.scroll-view-reset',
  'sheet.command.set-scroll-relative',
  'sheet.command.change-zoom-ratio',
  'sheet.command.set-zoom-ratio',
]);
/**
 * Changes of data that stand behind what is allowed. A row that grows with its text is no change of the file; a number
 * format comes with what is typed (95%).
 */
const MUTATIONS = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.empty',
  'sheet.mutation.set.numfmt',
  'sheet.mutation.remove.numfmt',
]);
const OTHER_STRUCTURE = new Set(['formula.command.insert-function', 'sheets-formula.command.quick-sum']);
/** Bold and the like inside the text of a cell that is being typed. */
const INLINE_FORMAT = /^doc\.command\.(?:set|reset)-inline-format/;

/** @param isTyping a cell's text is being edited: cutting and pasting then move letters, not cells. */
export function verdictOn(id: string, type: number, isTyping: boolean): Verdict {
  if (type === MUTATION) return !id.startsWith('sheet.mutation.') || MUTATIONS.has(id) ? 'allowed' : 'structure';
  if (type !== COMMAND) return 'allowed';
  if (INLINE_FORMAT.test(id)) return 'silent';
  if (OTHER_STRUCTURE.has(id)) return 'structure';
  if (!isTyping && id === 'univer.command.cut') return 'cut';
  if (!isTyping && id === 'univer.command.paste') return 'menuPaste';
  return !id.startsWith('sheet.command.') || COMMANDS.has(id) ? 'allowed' : 'structure';
}
