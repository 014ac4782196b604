export * from './artifact-store.ts';
export * from './open-artifact-store.ts';
