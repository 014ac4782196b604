export { renderHtml } from './html.ts';
export { stageRows, type StageRow } from './stage-rows.ts';
export { stageTable } from './stage-table.ts';
export { indexStandings, type IndexStanding } from './standing.ts';
export { renderSummary } from './summary.ts';
