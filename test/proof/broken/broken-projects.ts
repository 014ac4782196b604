import { caughtAt, type BrokenProject } from './broken-project.ts';
import { BUILD_ROWS } from './build-rows.ts';
import { INSTALLED_ROWS } from './installed-rows.ts';
import { METADATA_ROWS } from './metadata-rows.ts';
import { BACK_ENDS } from './sound-project.ts';
import { TEST_ROWS } from './test-rows.ts';
import { TREE_ROWS } from './tree-rows.ts';

/** The table: one fault each, beside which nothing is wrong. */
export const BROKEN_PROJECTS: readonly BrokenProject[] = [
  ...METADATA_ROWS,
  ...TREE_ROWS,
  ...TEST_ROWS,
  ...BUILD_ROWS,
  ...INSTALLED_ROWS,
];

/** What the rows break, by each back-end. */
export const SOUND_PROJECTS: readonly BrokenProject[] = caughtAt(
  'release',
  BACK_ENDS.map((backend) => ['nothing', [], '', { backend, outcome: 'told' }] as const),
);
