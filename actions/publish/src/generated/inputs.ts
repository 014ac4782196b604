// Generated from action.yml by `npm run build`.
import type { ActionInput } from '@repo-agent-actions/release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'stages',
    description: 'The stages to run, divided by commas or lines, or all of them (`all`).',
    default: 'all',
    required: false,
  },
  {
    name: 'from-stage',
    description: 'Begin at this stage with the manifest and the files that an earlier run left behind.',
    default: '',
    required: false,
  },
  {
    name: 'manifest',
    description:
      'The release manifest to begin with when the build is not among the stages. A path, or JSON; empty takes the one release in packages-dir.',
    default: '',
    required: false,
  },
  {
    name: 'testpypi-token',
    description: 'API token of the test index. Wanted by the stage upload-test.',
    default: '',
    required: false,
  },
  {
    name: 'pypi-token',
    description: 'API token of the production index. Wanted by the stage upload.',
    default: '',
    required: false,
  },
  {
    name: 'username',
    description: 'User name for both indexes. PyPI takes only `__token__`.',
    default: '__token__',
    required: false,
  },
  {
    name: 'test-index',
    description:
      'The index of the stages upload-test and verify-test. `testpypi`, or an upload URL with test-simple-url.',
    default: 'testpypi',
    required: false,
  },
  {
    name: 'test-simple-url',
    description: 'The simple API of the test index, when test-index is a URL.',
    default: '',
    required: false,
  },
  {
    name: 'index',
    description: 'The index of the stages upload and verify. `pypi`, `gitea`, or an upload URL with simple-url.',
    default: 'pypi',
    required: false,
  },
  {
    name: 'simple-url',
    description: 'The simple API of the production index, when index is a URL.',
    default: '',
    required: false,
  },
  {
    name: 'report-dir',
    description: 'Where release-record.json and report.html are written. Empty is a folder below RUNNER_TEMP.',
    default: '',
    required: false,
  },
];
