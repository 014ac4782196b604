export * from './find-workflows.ts';
export * from './installed-prefix.ts';
export type { KnownValue } from './known-value.ts';
export * from './suite-use.ts';
export * from './workflow-document.ts';
export * from './workflow-steps.ts';
