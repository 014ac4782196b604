// Generated from action.yml by `npm run build`.
import type { ActionInput } from '#release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'project-dir',
    description: 'The project, relative to the workspace. It is only read.',
    default: '.',
    required: false,
  },
  {
    name: 'tag',
    description:
      "The tag of the release. By default, the tag that started the run; without one, the tag isn't checked.",
    default: '',
    required: false,
  },
  {
    name: 'tag-prefix',
    description:
      "What tags begin with; {name} is the name of the project. By default, the project's own setting, else v.",
    default: '',
    required: false,
  },
  {
    name: 'checks',
    description:
      'What to check, separated by commas. all, or some of metadata, version, tag, structure, changelog, secrets, todo.',
    default: 'all',
    required: false,
  },
  {
    name: 'changelog',
    description:
      "Path of the changelog, relative to the project. By default, the project's own setting, else a common name.",
    default: '',
    required: false,
  },
  {
    name: 'required-files',
    description:
      'Files that must exist, separated by commas, relative to the project; patterns are allowed. By default, README and license.',
    default: '',
    required: false,
  },
  {
    name: 'required-fields',
    description:
      'Fields of the metadata that must be given, separated by commas. By default, a missing description, readme, requires-python, license or authors causes a warning.',
    default: '',
    required: false,
  },
  {
    name: 'todo-paths',
    description:
      'Files, folders or patterns in which to look for TODO and FIXME, one per line, relative to the project. By default, the comments of the packages.',
    default: '',
    required: false,
  },
  {
    name: 'todo',
    description:
      "What a TODO or FIXME is. stop fails, advice only tells, off doesn't look; auto warns where todo-paths names files, so that a person decides, and else is advice.",
    default: 'auto',
    required: false,
  },
  {
    name: 'ignore',
    description:
      "Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**. The project's own settings can name more, with reasons.",
    default: '',
    required: false,
  },
  {
    name: 'strict',
    description: 'Whether warnings stop the release, too; true or false. Advice never does.',
    default: 'false',
    required: false,
  },
];
