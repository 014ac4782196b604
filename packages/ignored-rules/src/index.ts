export * from './ignored-rules.ts';
export * from './project-paths.ts';
