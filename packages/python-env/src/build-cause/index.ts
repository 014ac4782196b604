export type { BuildCause, BuildContext, CauseKind } from './build-cause.ts';
export { projectPath } from './project-paths.ts';
export { buildCause } from './read-cause.ts';
export { causeRemedy } from './remedy.ts';
