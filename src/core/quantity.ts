/**
 * Chinese-style quantities: sign, number, unit, date, range, words; comparing and converting them. The parts stand in
 * the folder quantity/.
 */
export { readQuantity } from './quantity/read';
export { joinQuantity } from './quantity/join';
export { isEmptyMark, normaliseText } from './quantity/text';
export { compareUnits, convert } from './quantity/convert';
export { laterThan } from './quantity/dates';
export { readPhrase } from './quantity/phrases';
export { signInName } from './quantity/signs';
export { SIMPLIFIED, simplified } from './quantity/traditional';
export { percentInName, unitInName } from './quantity/names';
