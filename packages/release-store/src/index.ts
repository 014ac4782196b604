export * from './atomic-file.ts';
export * from './failure-note.ts';
export * from './file-hash.ts';
export { isAlive, processSpace } from './process-life.ts';
export * from './release-store.ts';
export * from './report-folder.ts';
export * from './stage-recorder.ts';
export { guardStore, type StoreGuard } from './store-guard.ts';
export * from './write-failure-note.ts';
