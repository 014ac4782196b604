export * from './copy-project.ts';
export * from './git-facts.ts';
export * from './import-packages.ts';
export * from './is-inside.ts';
export * from './project-files.ts';
export * from './read-project.ts';
export { gitOutput, tryGit, type GitHost } from './git.ts';
