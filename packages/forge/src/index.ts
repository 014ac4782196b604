export * from './release-assets.ts';
export * from './release-notes.ts';
export * from './release-title.ts';
