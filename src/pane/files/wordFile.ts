/** The Word writer and its library: loaded with the first export. */
export { toDocx } from '../../word/toDocx';

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
