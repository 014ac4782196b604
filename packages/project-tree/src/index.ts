export * from './copy-history.ts';
export * from './copy-project.ts';
export * from './git-facts.ts';
export { listUnfetchedFiles } from './git-lfs.ts';
export * from './import-packages.ts';
export { isInside } from '@repo-agent-actions/process';
export * from './project-files.ts';
export * from './read-project.ts';
export * from './git.ts';
