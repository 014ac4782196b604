export { failuresOf, outcomeWords } from './headline.ts';
export type { ReleaseContents } from './contents-html.ts';
export { contentsSummary } from './contents-summary.ts';
export { renderHtml } from './html.ts';
export { stageRows, type StageRow } from './stage-rows.ts';
export { stageTable } from './stage-table.ts';
export { uploadStatuses, type UploadStatus } from './upload-status.ts';
export { renderSummary } from './summary.ts';
export { tableOf } from './summary-table.ts';
