import type { InputReader } from '#action-kit';
import { visibleValue } from '#harmless-text';
import { ReleaseError, type ActionInput } from '#release-model';
import { serverAddress } from '#project-tree';
import { serverOf } from './git-remote.ts';
import { isReleaseTemplate, TEMPLATES, type ReleaseTemplate } from './templates.ts';

function input(name: string, fallback: string, description: string): ActionInput {
  const type = fallback === 'true' || fallback === 'false' ? 'boolean' : 'text';
  return { name, default: fallback, description, required: false, kind: { type }, isSetting: false };
}

/** The options of `init`, as the inputs of an action would be. */
export const INIT_INPUTS: readonly ActionInput[] = [
  input(
    'project-dir',
    '.',
    'The folder of the project, in its clone. For several-packages, the folder that contains the packages.',
  ),
  input(
    'templates',
    '',
    'Which workflows to write, separated by commas: one of self-contained (one job for each stage, for any server), compiled (the same, with wheels that cibuildwheel builds for several platforms), reusable-caller (Gitea 1.27 or later), single-job, gitea-registry and several-packages; and rehearsal. By default, those that are already installed, else self-contained.',
  ),
  input('host', '', 'The server of the project, https://HOST. By default, the server of the git remote.'),
  input(
    'suite',
    'shireadmin/repo-agent-actions',
    'Where workflows find this suite: OWNER/NAME on the same server, or a whole address.',
  ),
  input(
    'ref',
    '',
    'Which version of the suite workflows use: a tag, a branch or a commit. By default, the commit of this version; or its tag, if the clone of the suite does not have that tag. v1 follows the newest release of the major version.',
  ),
  input(
    'python-versions',
    '',
    'Pythons to test and verify with, separated by commas; auto uses those of the runner that the project supports. By default, those in the classifiers.',
  ),
  input(
    'on-failure',
    'false',
    'Whether the workflow also reports a release that stops in an issue, one for each tag, with the stage and what to do, and closes it when the release has passed. A workflow that already does so keeps doing it.',
  ),
  input(
    'check',
    'false',
    'Whether to write nothing, compare the installed files with this version, and tell whether a tag would start the workflow.',
  ),
  input(
    'print',
    '',
    'Writes nothing: prints one file as this version would write it, so that you can compare it with yours.',
  ),
  input(
    'set-secrets',
    'false',
    'Whether to write nothing and set the secrets of the repository, from lines NAME=value on the standard input, or by asking at a terminal. The personal token for this is read from GITEA_TOKEN, or asked for.',
  ),
  input(
    'server',
    '',
    'Installs this suite on a Gitea or Forgejo, https://HOST, instead of anything in a project: creates its repository with this version and its tags, without starting its own CI, and checks what releases need there. With --check, it only checks. The personal token for this is read from GITEA_TOKEN.',
  ),
  input(
    'mirror',
    '',
    'With --server: the repository of the suite that the one on the server follows, as an address, instead of a copy of this clone.',
  ),
  input('api-url', '', "The address of the forge's API for --set-secrets. By default, HOST/api/v1."),
];

/** The options of `init`, parsed. */
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
  /** `null`: those in the classifiers of the project. */
  readonly pythons: string | null;
  /** Whether an issue reports a release that stops; an installed workflow that does so keeps doing it. */
  readonly onFailure: boolean;
  readonly check: boolean;
  readonly print: string | null;
  readonly setSecrets: boolean;
  readonly apiUrl: string | null;
  /** Where to install the suite; `null`: `init` is about a project. */
  readonly server: string | null;
  readonly mirror: string | null;
}

/** @throws ReleaseError for an invalid value, and for options that exclude each other */
export function readInitInputs(reader: InputReader): InitInputs {
  const templates = reader.choices('templates', TEMPLATES);
  const releasing = templates.filter(isReleaseTemplate);
  if (releasing.length > 1) {
    throw new ReleaseError({
      subject: 'templates',
      problem: `names ${releasing.join(', ')}, but a repository can have only one workflow that releases`,
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
          ? "auto can't be combined with versions"
          : `'${visibleValue(wrong, 80)}' is not a version of Python`,
      remedy: 'Write auto, or versions such as 3.11, 3.12',
    });
  }
  const check = reader.boolean('check');
  const setSecrets = reader.boolean('set-secrets');
  const print = reader.optional('print');
  if (setSecrets && releasing.length === 0 && templates.length > 0) {
    throw new ReleaseError({
      subject: 'set-secrets',
      problem: 'a rehearsal needs no secrets',
      remedy: 'Name the template that releases',
    });
  }
  const onFailure = reader.boolean('on-failure');
  if (onFailure && releasing.length === 0 && templates.length > 0) {
    throw new ReleaseError({
      subject: 'on-failure',
      problem: "a rehearsal can't report a stopped release",
      remedy: 'Name the template that releases',
    });
  }
  if ([check, setSecrets, print !== null].filter(Boolean).length > 1) {
    throw new ReleaseError({
      subject: 'check, print, set-secrets',
      problem: "can't be combined",
      remedy: 'Run init once for each of them',
    });
  }
  const host = reader.optional('host');
  const server = reader.optional('server');
  const mirror = reader.optional('mirror');
  if (server !== null && (templates.length > 0 || host !== null || print !== null || setSecrets || onFailure)) {
    throw new ReleaseError({
      subject: 'server',
      problem: 'installs the suite, and the other options are about a project',
      remedy: 'Use it with --suite, --mirror and --check only, and run init in the project afterwards',
    });
  }
  if (mirror !== null && (server === null || serverAddress(mirror) === null)) {
    throw new ReleaseError({
      subject: 'mirror',
      problem:
        server === null
          ? 'is given without --server'
          : `'${visibleValue(mirror.replace(/\/\/[^/@]*@/u, '//…@'), 120)}' is not an address without a user name or password`,
      remedy: 'Give https://HOST/OWNER/NAME together with --server',
    });
  }
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
    server: server === null ? null : serverOf(server, 'server'),
    mirror,
  };
}
