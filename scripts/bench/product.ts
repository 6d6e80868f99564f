/** What the bench measures, as one module. */
export { evaluate, evaluateAfterWriting } from '../../src/core/evaluate';
export { BUILTIN_PROFILE } from '../../src/core/law/builtin';
export { resultSheets } from '../../src/core/sheets';
export { openXlsx } from '../../src/workbook/xlsx/document';
export { nodeCodec } from '../../src/workbook/xlsx/nodeCodec';
