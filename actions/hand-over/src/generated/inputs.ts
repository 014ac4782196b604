// Generated from action.yml and src/inputs.ts by `npm run build`.
import type { ActionInput } from '#release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'mode',
    description:
      'save stores something for later jobs, restore fetches it, keep attaches the receipts of this run to the draft release of the tag, for people to read.',
    default: 'restore',
    required: false,
    kind: { type: 'choice', allowed: ['save', 'restore', 'keep'] },
    isSetting: false,
  },
  {
    name: 'contents',
    description:
      'release, receipts, or both, separated by commas. restore always fetches the release; keep takes only the receipts. With mode save, also distributions, which saves the files in packages-dir for wheels-from of build-dists.',
    default: 'release',
    required: false,
    kind: { type: 'list', allowed: ['release', 'receipts', 'distributions'] },
    isSetting: false,
  },
  {
    name: 'artifact-name',
    description:
      'Name of the artifact with the release. auto saves it as release-<name>-<version>, and restores the only release of this run.',
    default: 'auto',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'packages-dir',
    description: 'Folder of the distributions, relative to the workspace; restore creates it.',
    default: 'dist',
    required: false,
    kind: { type: 'path' },
    isSetting: false,
  },
  {
    name: 'manifest',
    description: 'Path of the manifest to save. By default, the one that the build left for the files in packages-dir.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'manifest-sha256',
    description:
      'The sha256 that the manifest must have; the output of build-dists, passed on as an output of its job. When given, a changed artifact is refused; without it, nothing is taken from a draft release.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'stages',
    description:
      'With mode save and receipts, the stages that this job runs, separated by commas; no other receipt is saved. By default, the stages of the stage that the job is named after.',
    default: '',
    required: false,
    kind: { type: 'list' },
    isSetting: false,
  },
  {
    name: 'results',
    description:
      'With receipts and mode restore, the results of the earlier jobs, one per line, as JOB RESULT, or as the context needs in JSON. Only their receipts are fetched; a receipt that contradicts the result of its job is left out, and the log says so.',
    default: '',
    required: false,
    kind: { type: 'lines' },
    isSetting: false,
  },
  {
    name: 'tag',
    description:
      'Tag of the release. A manifest of another tag, or of none, is refused. With token and manifest-sha256, restore also looks into its draft release; keep needs tag and token.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'commit',
    description: 'The commit of the tag. A manifest of another commit, or of none, is refused.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'token',
    description:
      'The token of the job, which must be allowed to write contents, since nobody else sees a draft. Without it, no release of the forge is read.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'api-url',
    description: 'Address of the REST API of the forge. By default, the one of the server that runs the job.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'index',
    description:
      'An index that may have files of the release, in case neither artifact nor draft has them. pypi, testpypi, gitea, or an upload URL with simple-url.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'simple-url',
    description: 'Address of the simple API of that index, when index is a URL.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'allow-http-hosts',
    description:
      'Hosts from which an index may be read over plain HTTP, although anybody on the network can change the answers. This machine is always allowed.',
    default: '',
    required: false,
    kind: { type: 'list' },
    isSetting: false,
  },
];
