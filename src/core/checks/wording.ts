/** Every sentence that the checks say, one function each: what, actual and expected, in the form's own units. */
export { amount, percent, quoted } from './wording/forms';
export * from './wording/money';
export * from './wording/weights';
export * from './wording/points';
export * from './wording/indicators';
export * from './wording/unreadable';
export * from './wording/workbook';
export * from './wording/baseData';
export * from './wording/across';
export * from './wording/previous';
export * from './wording/rules';
export * from './wording/review';
