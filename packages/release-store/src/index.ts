export * from './atomic-file.ts';
export * from './release-store.ts';
export * from './stage-recorder.ts';
