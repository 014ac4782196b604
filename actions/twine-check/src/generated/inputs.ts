// Generated from action.yml and src/inputs.ts by `npm run build`.
import type { ActionInput } from '#release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'packages-dir',
    description: 'Folder of the distributions, relative to the workspace.',
    default: 'dist',
    required: false,
    kind: { type: 'path' },
    isSetting: false,
  },
  {
    name: 'manifest',
    description:
      'Path of the release manifest, or the manifest itself as JSON. By default, the one that the build left, else the one release in packages-dir.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'index',
    description:
      'The index that the release goes to: pypi, testpypi, gitea, or an upload URL. Its rules apply, unless profile says otherwise. Nothing is sent there.',
    default: 'pypi',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'profile',
    description:
      'Whose rules apply: pypi, testpypi, gitea (also Forgejo), or generic for any other index, where only structure and safety count; auto decides by the index.',
    default: 'auto',
    required: false,
    kind: { type: 'choice', allowed: ['auto', 'pypi', 'testpypi', 'gitea', 'generic'] },
    isSetting: true,
  },
  {
    name: 'strict',
    description: 'Whether warnings stop the release, too; true or false. Advice never does.',
    default: 'true',
    required: false,
    kind: { type: 'boolean' },
    isSetting: true,
  },
  {
    name: 'twine',
    description:
      'Whether the real twine renders the README; true or false. Without it, a README in reST stays unknown.',
    default: 'true',
    required: false,
    kind: { type: 'boolean' },
    isSetting: true,
  },
  {
    name: 'compare-with',
    description:
      'The index on which the release before this one is, to say what has changed since; pypi, testpypi, or the address of a simple API, without credentials. none compares with nothing. Nothing depends on the answer. By default, the production index in publish, and none elsewhere.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'ignore',
    description:
      'Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**.',
    default: '',
    required: false,
    kind: { type: 'list' },
    isSetting: false,
  },
];
