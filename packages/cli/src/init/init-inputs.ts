import type { InputReader } from '@repo-agent-actions/action-kit';
import { visibleValue } from '@repo-agent-actions/harmless-text';
import { ReleaseError, type ActionInput } from '@repo-agent-actions/release-model';
import { serverOf } from './git-remote.ts';
import { isReleaseTemplate, TEMPLATES, type ReleaseTemplate } from './templates.ts';

function input(name: string, fallback: string, description: string): ActionInput {
  return { name, default: fallback, description, required: false };
}

/** The options of `init`, as the inputs of an action would be. */
export const INIT_INPUTS: readonly ActionInput[] = [
  input('project-dir', '.', 'The project, in its clone. For several-packages the folder around the packages.'),
  input(
    'templates',
    '',
    'Which workflows are written, divided by commas: one of self-contained (every stage a job, for any server), reusable-caller (Gitea 1.27 and later), single-job, gitea-registry, several-packages; and rehearsal. Without it, those that are there, else self-contained.',
  ),
  input('host', '', 'The server that the project is on, https://HOST. Without it, what the git remote says.'),
  input(
    'suite',
    'shireadmin/repo-agent-actions',
    'Where workflows find this suite: OWNER/NAME on the same server, or a whole address.',
  ),
  input(
    'ref',
    '',
    'Which version of the suite workflows use: a tag, a branch, or a commit. Without it, the commit of this version, or its tag where the clone of the suite has no such tag. v1 follows the newest of the major version.',
  ),
  input(
    'python-versions',
    '',
    'Pythons to test and verify with, divided by commas; auto takes those of the runner that the project admits. Without it, those that the classifiers name.',
  ),
  input(
    'on-failure',
    'false',
    'Also tells one issue per tag when a release stops, with the stage and what to do, and closes it when the release has passed. A workflow that does so already keeps doing it.',
  ),
  input(
    'check',
    'false',
    'Writes nothing: compares what is installed with this version, and says whether a tag would start it.',
  ),
  input('print', '', 'Writes nothing: prints one file as this version would write it, to compare it with your own.'),
  input(
    'set-secrets',
    'false',
    'Writes nothing: sets the secrets of the repository, from lines NAME=value of the standard input, or by asking at a terminal. The personal token for that is taken from GITEA_TOKEN, or asked for.',
  ),
  input('api-url', '', "The forge's API for set-secrets. Without it, HOST/api/v1."),
];

/** What `init` is asked to do. */
export interface InitInputs {
  /** Absolute. */
  readonly projectDir: string;
  /** `null`: none was chosen. */
  readonly template: ReleaseTemplate | null;
  readonly rehearsal: boolean;
  /** `https://HOST` */
  readonly host: string | null;
  readonly suite: string;
  /** `null`: this version. */
  readonly ref: string | null;
  /** `null`: what the project says. */
  readonly pythons: string | null;
  /** Whether an issue is told of a release that stops; one that is installed so stays so. */
  readonly onFailure: boolean;
  readonly check: boolean;
  readonly print: string | null;
  readonly setSecrets: boolean;
  readonly apiUrl: string | null;
}

/** @throws ReleaseError for a value that can't be one, and for options that exclude each other */
export function readInitInputs(reader: InputReader): InitInputs {
  const templates = reader.choices('templates', TEMPLATES);
  const releasing = templates.filter(isReleaseTemplate);
  if (releasing.length > 1) {
    throw new ReleaseError({
      subject: 'templates',
      problem: `names ${releasing.join(', ')}, and a repository has one workflow that releases`,
      remedy: 'Choose one of them',
    });
  }
  const pythons = reader.list('python-versions');
  const wrong = pythons.find((version) => !/^3\.\d+(?:\.\d+)?$/u.test(version) && version !== 'auto');
  if (wrong !== undefined || (pythons.length > 1 && pythons.includes('auto'))) {
    throw new ReleaseError({
      subject: 'python-versions',
      problem:
        wrong === undefined
          ? 'auto stands beside other values'
          : `'${visibleValue(wrong, 80)}' is no version of Python`,
      remedy: 'Write auto, or versions like 3.11, 3.12',
    });
  }
  const check = reader.boolean('check');
  const setSecrets = reader.boolean('set-secrets');
  const print = reader.optional('print');
  if (setSecrets && releasing.length === 0 && templates.length > 0) {
    throw new ReleaseError({
      subject: 'set-secrets',
      problem: 'a rehearsal wants no secret',
      remedy: 'Name the template that releases',
    });
  }
  const onFailure = reader.boolean('on-failure');
  if (onFailure && releasing.length === 0 && templates.length > 0) {
    throw new ReleaseError({
      subject: 'on-failure',
      problem: 'a rehearsal is no release that could stop',
      remedy: 'Name the template that releases',
    });
  }
  if ([check, setSecrets, print !== null].filter(Boolean).length > 1) {
    throw new ReleaseError({
      subject: 'check, print, set-secrets',
      problem: 'exclude each other',
      remedy: 'Run init once for each',
    });
  }
  const host = reader.optional('host');
  return {
    projectDir: reader.path('project-dir'),
    template: releasing[0] ?? null,
    rehearsal: templates.includes('rehearsal'),
    host: host === null ? null : serverOf(host),
    suite: reader.text('suite'),
    ref: reader.optional('ref'),
    pythons: pythons.length === 0 ? null : pythons.join(', '),
    onFailure,
    check,
    print,
    setSecrets,
    apiUrl: reader.optional('api-url'),
  };
}
