// Generated from action.yml and src/inputs.ts by `npm run build`.
import type { ActionInput } from '#release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
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
    description: 'Folder of the distributions, relative to the workspace; read only when there is no manifest.',
    default: 'dist',
    required: false,
    kind: { type: 'path' },
    isSetting: false,
  },
  {
    name: 'results-dir',
    description:
      'Folder of the receipts that the stages wrote; its subfolders are searched, too. By default, the receipts next to the manifest on this machine.',
    default: '',
    required: false,
    kind: { type: 'path' },
    isSetting: false,
  },
  {
    name: 'accept',
    description: 'Ids of points that may stay unknown, separated by commas or newlines.',
    default: '',
    required: false,
    kind: { type: 'list', adds: true },
    isSetting: true,
  },
  {
    name: 'confirmed',
    description: 'Ids of points that only a person can know, and that you confirm.',
    default: '',
    required: false,
    kind: { type: 'list' },
    isSetting: false,
  },
  {
    name: 'require',
    description:
      "Ids of points that only a person can know, and that this project doesn't release without. They are unknown until they are in confirmed.",
    default: '',
    required: false,
    kind: { type: 'list', adds: true },
    isSetting: true,
  },
  {
    name: 'look-ahead',
    description:
      "For a step before the upload to the test index, after which the version can't be reused. warn reports what will stop the release anyway and continues, stop stops there, auto does what the project's own setting says, else stop, and no is the checklist itself. Points that a later stage or a person may still settle are left out, and no receipt is written.",
    default: 'no',
    required: false,
    kind: { type: 'choice', allowed: ['auto', 'no', 'warn', 'stop'] },
    isSetting: true,
  },
];
