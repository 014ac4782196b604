// Generated from action.yml and src/inputs.ts by `npm run build`.
import type { ActionInput } from '#release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'tag',
    description: 'Tag of the release. By default, the one in the manifest.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'tag-prefix',
    description:
      "What tags begin with; {name} stands for the project's name. Without it, a tag may begin with anything, and one that nobody names begins with v.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'manifest',
    description:
      'Path of the release manifest, or the manifest itself as JSON. By default, the one release in packages-dir.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'packages-dir',
    description: 'Folder of the distributions, relative to the workspace.',
    default: 'dist',
    required: false,
    kind: { type: 'path' },
    isSetting: false,
  },
  {
    name: 'notes',
    description:
      'What changed, in Markdown; the output release-notes of validate-metadata. The word changelog means the section of the changelog, where it is known.',
    default: 'changelog',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'title',
    description: 'Title of the release. It may contain {tag}, {name} and {version}.',
    default: '{tag}',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'prerelease',
    description: 'Whether it is a pre-release, true or false; auto decides by the version.',
    default: 'auto',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'draft',
    description:
      'true leaves a draft, where people and later runs find the files; false publishes it as the last step.',
    default: 'false',
    required: false,
    kind: { type: 'boolean' },
    isSetting: false,
  },
  {
    name: 'token',
    description: 'Token of the forge that may write releases, usually github.token. Without it, nothing is sent.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'api-url',
    description:
      'Address of the REST API of the forge, https://HOST/api/v1 for Gitea and Forgejo. By default, the one that the runner names.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
];
