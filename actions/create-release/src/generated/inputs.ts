// Generated from action.yml by `npm run build`.
import type { ActionInput } from '@repo-agent-actions/release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'tag',
    description: 'Tag of the release. Without it, the one in the manifest.',
    default: '',
    required: false,
  },
  {
    name: 'tag-prefix',
    description:
      "What tags begin with; {name} stands for the project's name. Without it, a tag may begin with anything, and one that nobody names begins with v.",
    default: '',
    required: false,
  },
  {
    name: 'manifest',
    description:
      'Path of the release manifest, or the manifest itself as JSON. Without it, the one release in packages-dir.',
    default: '',
    required: false,
  },
  {
    name: 'packages-dir',
    description: 'Folder of the distributions, relative to the workspace.',
    default: 'dist',
    required: false,
  },
  {
    name: 'notes',
    description:
      "What changed, in Markdown; the output release-notes of validate-metadata. The word changelog means the changelog's section where that is known.",
    default: 'changelog',
    required: false,
  },
  {
    name: 'title',
    description: 'Title of the release. It may hold {tag}, {name} and {version}.',
    default: '{tag}',
    required: false,
  },
  {
    name: 'prerelease',
    description: 'Whether it is a pre-release, true or false; auto goes by the version.',
    default: 'auto',
    required: false,
  },
  {
    name: 'draft',
    description:
      'true leaves a draft, where people and later runs find the files; false publishes it as the last step.',
    default: 'false',
    required: false,
  },
  {
    name: 'token',
    description: 'Token of the forge that may write releases, github.token as a rule. Without it nothing is sent.',
    default: '',
    required: false,
  },
  {
    name: 'api-url',
    description:
      "Address of the forge's REST API, https://HOST/api/v1 for Gitea and Forgejo. Without it, the one that the runner names.",
    default: '',
    required: false,
  },
];
