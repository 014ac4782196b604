import { displayDirOf, readProfile, readTagOfRun, readTagPrefix, type InputReader } from '#action-kit';
import type { DEFAULT_ENTRY } from '#release-model';
import type { ProfileName } from '#server-profiles';
import { ReleaseError, REQUIRABLE_FIELDS, type RequirableField } from '#release-model';
import { CHECK_GROUPS, type CheckGroup } from './check-groups.ts';

const TODO_LEVELS = ['auto', 'advice', 'stop', 'off'] as const;

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
  /** Whose rules the project is judged by. */
  readonly profile: ProfileName;
  /** Relative to the project; `null`: what the project's configuration says, else the common names. */
  readonly changelog: string | null;
  /** A path relative to the project, or the template itself; `null`: the default one. */
  readonly releaseNotesTemplate?: string | null;
  /** Patterns relative to the project, each of which must match a file; empty, or with `{default}`: README and license, too. */
  readonly requiredFiles: readonly string[];
  /** Empty, or with `{default}`: those that every release should have, too, as warnings. */
  readonly requiredFields: readonly (RequirableField | typeof DEFAULT_ENTRY)[];
  /** Patterns relative to the project; empty, or with `{default}`: the comments of the packages, too. */
  readonly todoPaths: readonly string[];
  /** What TODO and FIXME are; `auto`: a warning in the paths that `todoPaths` names, else advice. */
  readonly todo: (typeof TODO_LEVELS)[number];
  /** Whether links are asked for, over the network. */
  readonly askLinks: boolean;
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
    profile: readProfile(reader),
    changelog: reader.optional('changelog'),
    releaseNotesTemplate: reader.optional('release-notes-template'),
    requiredFiles: reader.list('required-files', { extends: true }),
    requiredFields: reader.choicesAndDefault('required-fields', REQUIRABLE_FIELDS),
    todoPaths: reader.lines('todo-paths', { extends: true }),
    todo: reader.choice('todo', TODO_LEVELS),
    askLinks: reader.boolean('ask-links'),
    ignore: reader.list('ignore'),
    strict: reader.boolean('strict'),
  };
}
