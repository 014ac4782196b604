import { displayDirOf, readTagOfRun, readTagPrefix, type InputReader } from '#action-kit';
import { ReleaseError, REQUIRABLE_FIELDS, type RequirableField } from '#release-model';
import { CHECK_GROUPS, type CheckGroup } from './check-groups.ts';

export interface ValidateInputs {
  /** Absolute. */
  readonly projectDir: string;
  /** The project in messages and annotations: relative to the workspace, with `/`; empty for the workspace itself. */
  readonly displayDir: string;
  /** `null`: there is none, and the tag isn't checked. */
  readonly tag: string | null;
  /** `null`: what the project's configuration says, else `v`. */
  readonly tagPrefix: string | null;
  readonly checks: readonly CheckGroup[];
  /** Relative to the project; `null`: what the project's configuration says, else the common names. */
  readonly changelog: string | null;
  /** Patterns relative to the project, each of which must match a file; empty: README, license, pyproject.toml. */
  readonly requiredFiles: readonly string[];
  /** Empty: those that every release should have, as warnings. */
  readonly requiredFields: readonly RequirableField[];
  /** Patterns relative to the project; empty: no search for TODO and FIXME. */
  readonly todoPaths: readonly string[];
  /** Ids of rules. */
  readonly ignore: readonly string[];
  /** Warnings stop the release, too. */
  readonly strict: boolean;
}

function readChecks(reader: InputReader): readonly CheckGroup[] {
  const wanted = reader.choices('checks', ['all', ...CHECK_GROUPS]);
  if (wanted.length === 0) {
    throw new ReleaseError({
      subject: 'checks',
      problem: 'is empty',
      remedy: `Set it to all, or to some of ${CHECK_GROUPS.join(', ')}`,
    });
  }
  return CHECK_GROUPS.filter((group) => wanted.includes('all') || wanted.includes(group));
}

export function readInputs(reader: InputReader): ValidateInputs {
  return {
    projectDir: reader.path('project-dir'),
    displayDir: displayDirOf(reader),
    tag: readTagOfRun(reader),
    tagPrefix: readTagPrefix(reader),
    checks: readChecks(reader),
    changelog: reader.optional('changelog'),
    requiredFiles: reader.list('required-files'),
    requiredFields: reader.choices('required-fields', REQUIRABLE_FIELDS),
    todoPaths: reader.lines('todo-paths'),
    ignore: reader.list('ignore'),
    strict: reader.boolean('strict'),
  };
}
