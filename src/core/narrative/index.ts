export { writeReport, writeReportFully, type ReportOptions, type Written } from './write';
export { readOutline, type OutlineProblem } from './outlineSheet';
export type { Judged } from './view';
export type { Report } from './document';
export { reportSheet, reportSheets } from './sheet';
export { supplementSheets } from './supplements';
export { outlineTemplate } from './outlineTemplate';
