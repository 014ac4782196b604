// Generated from action.yml by `npm run build`.
import type { ActionInput } from '@repo-agent-actions/release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'manifest',
    description:
      'Path of the release manifest, or the manifest itself as JSON. Without it, the one release in packages-dir.',
    default: '',
    required: false,
  },
  {
    name: 'packages-dir',
    description: 'Folder of the distributions, relative to the workspace; looked into only where there is no manifest.',
    default: 'dist',
    required: false,
  },
  {
    name: 'results-dir',
    description:
      'Folder of the receipts that the stages wrote; folders in it are searched too. Without it, those that lie with the manifest on this machine.',
    default: '',
    required: false,
  },
  {
    name: 'accept',
    description: 'Ids of points that may stay unknown, divided by commas or lines.',
    default: '',
    required: false,
  },
  {
    name: 'confirmed',
    description: 'Ids of points that only a person can know, and of which you say that they are so.',
    default: '',
    required: false,
  },
  {
    name: 'require',
    description:
      'Ids of points that only a person can know, and without which this project is not released. They are unknown until they stand in confirmed.',
    default: '',
    required: false,
  },
  {
    name: 'look-ahead',
    description:
      'For a step before the upload to the test index, where a version is used up for good. warn says what will stop the release anyway and goes on, stop stops there, no is the checklist itself. Points that a later stage or a person may still settle are left out, and no receipt is written.',
    default: 'no',
    required: false,
  },
];
