/** Every sentence that the checks say, one function each: what, actual and expected, in the form's own units. */
export { percent } from './wording/forms';
export * from './wording/money';
export * from './wording/weights';
export * from './wording/points';
export * from './wording/indicators';
export * from './wording/unreadable';
export * from './wording/workbook';
