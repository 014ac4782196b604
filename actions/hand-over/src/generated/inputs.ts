// Generated from action.yml by `npm run build`.
import type { ActionInput } from '@repo-agent-actions/release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'mode',
    description:
      'save leaves something for later jobs, restore brings it here, keep attaches the receipts of this run to the draft release of the tag, for people.',
    default: 'restore',
    required: false,
  },
  {
    name: 'contents',
    description:
      'release, receipts, or both, divided by commas. restore always brings the release, keep takes the receipts only.',
    default: 'release',
    required: false,
  },
  {
    name: 'artifact-name',
    description:
      'Name of the artifact with the release. auto saves it as release-<name>-<version>, and restores the one release that this run has.',
    default: 'auto',
    required: false,
  },
  {
    name: 'packages-dir',
    description: 'Folder of the distributions, relative to the workspace; restore makes it.',
    default: 'dist',
    required: false,
  },
  {
    name: 'manifest',
    description:
      'Path of the manifest that is saved. Without it, the one that the build left for the files in packages-dir.',
    default: '',
    required: false,
  },
  {
    name: 'manifest-sha256',
    description:
      "What the sha256 of the manifest has to be; the output of build-dists, handed on as a job's output. Where it is given, a changed artifact is refused; from a draft release nothing is taken without it.",
    default: '',
    required: false,
  },
  {
    name: 'stages',
    description:
      'With mode save and receipts, the stages that this job does, divided by commas; no other receipt is saved. Without it, those of the stage that the job is named after.',
    default: '',
    required: false,
  },
  {
    name: 'results',
    description:
      'With receipts and mode restore, what the jobs before this one came to, one per line, as JOB RESULT. Only their receipts are brought here; one that its job contradicts is left out, and that is said.',
    default: '',
    required: false,
  },
  {
    name: 'tag',
    description:
      'Tag of the release. A manifest of another tag, or of none, is refused. With token and manifest-sha256, restore also looks into its draft release; keep needs tag and token.',
    default: '',
    required: false,
  },
  {
    name: 'commit',
    description: 'The commit that the tag is on. A manifest of another commit, or of none, is refused.',
    default: '',
    required: false,
  },
  {
    name: 'token',
    description:
      "The job's token, which must be allowed to write contents, since nobody else sees a draft. Without it no release of the forge is looked at.",
    default: '',
    required: false,
  },
  {
    name: 'api-url',
    description: "Address of the forge's API. Without it, the one of the server that runs the job.",
    default: '',
    required: false,
  },
  {
    name: 'index',
    description:
      'An index that may hold files of the release, where neither artifact nor draft has them. pypi, testpypi, gitea, or an upload URL with simple-url.',
    default: '',
    required: false,
  },
  {
    name: 'simple-url',
    description: "Address of that index's simple pages, where a URL is given as index.",
    default: '',
    required: false,
  },
  {
    name: 'allow-http-hosts',
    description:
      'Hosts that an index may be read from over plain http, though everybody on the way can change what is read. This machine always may.',
    default: '',
    required: false,
  },
];
