import { delimiter, isAbsolute } from 'node:path';
import { askTool, findExecutable, isInside, runProcess, searchPath, type ProcessResult, type Question } from '#process';
import type { Host } from '#release-model';

/** What git commands may know about the host. */
export type GitHost = Pick<Host, 'environment' | 'signal'>;

/** The variables of the machine that git needs; only we set `GIT_…`. */
const KEPT =
  /^(?:TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|DYLD_\w+|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|PROGRAMDATA|PROGRAMFILES\S*)$/iu;

/** Where git would find the settings of the machine and of its user. */
const SETTINGS_PLACE =
  /^(?:HOME|XDG_CONFIG_HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM))$/iu;

const NOTHING = '/dev/null';

/**
 * Settings of the command line go before those of every file. Each of these starts a program, speaks to a server, or
 * lets foreign files stand in for the objects. A repository that is only read has no settings anyway.
 */
const SETTINGS: readonly (readonly [name: string, value: string])[] = [
  ['core.hooksPath', NOTHING],
  ['core.fsmonitor', 'false'],
  ['core.attributesFile', NOTHING],
  ['core.autocrlf', 'false'],
  ['core.commitGraph', 'false'],
  ['core.splitIndex', 'false'],
  ['core.untrackedCache', 'false'],
  ['core.pager', 'cat'],
  ['core.askPass', ''],
  ['core.sshCommand', 'false'],
  ['credential.helper', ''],
  ['protocol.allow', 'never'],
  ['safe.bareRepository', 'explicit'],
  ['submodule.recurse', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['log.showSignature', 'false'],
  ['commit.gpgSign', 'false'],
  ['tag.gpgSign', 'false'],
  ['gpg.program', 'false'],
];

/** Variables for the same, and for what no setting reaches. A git that doesn't know one ignores it. */
const VARIABLES = {
  GIT_ALLOW_PROTOCOL: '',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_EDITOR: 'false',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_SEQUENCE_EDITOR: 'false',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

const TIME_LIMIT_MS = 10 * 60_000;
const MAXIMUM_OUTPUT = 64 * 1024 * 1024;

/** One start of git. */
export interface GitCommand {
  readonly args: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  /** No git program inside this folder is used: the top of a work tree, or the project. Absolute. */
  readonly outside: string;
  /** The home folder for git: an empty folder, or that of a repository that we made. Absolute. */
  readonly home: string;
  /** `GIT_DIR` and similar variables. */
  readonly variables: Readonly<Record<string, string>>;
  /** For its standard input. */
  readonly input?: string | undefined;
  /** The settings of the machine and of its user count. Only for commands that read them and nothing else. */
  readonly withMachineSettings?: boolean;
}

/** The folders of PATH that aren't inside the project. */
function safePath(environment: Readonly<Record<string, string>>, outside: string): string {
  return searchPath(environment)
    .filter((folder) => isAbsolute(folder) && !isInside(outside, folder))
    .join(delimiter);
}

/** The git of this machine; `null`: there is none. @param outside - no git program inside this folder counts; absolute */
export function findGit(outside: string, { environment }: GitHost): string | null {
  return findExecutable('git', { ...environment, PATH: safePath(environment, outside) }, outside);
}

/** What is started, and with what. `null` when there is no git on this machine. */
function gitCall(command: GitCommand, host: GitHost): Question | null {
  const path = safePath(host.environment, command.outside);
  const kept = Object.entries(host.environment).filter(
    ([name]) => KEPT.test(name) || (command.withMachineSettings === true && SETTINGS_PLACE.test(name)),
  );
  const isolated =
    command.withMachineSettings === true
      ? {}
      : {
          HOME: command.home,
          XDG_CONFIG_HOME: command.home,
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_CONFIG_GLOBAL: NOTHING,
        };
  const env = { ...Object.fromEntries(kept), PATH: path, ...VARIABLES, ...isolated, ...command.variables };
  const file = findExecutable('git', env, command.cwd);
  if (file === null) return null;
  const settings = SETTINGS.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return { file, args: ['--no-pager', ...settings, ...command.args], cwd: command.cwd, env };
}

/**
 * Asks git for what it knows without a repository, with the same environment.
 * @returns its standard output; `null` when there is no git on this machine, or none that answers
 */
export async function askGit(command: GitCommand, host: GitHost): Promise<string | null> {
  const call = gitCall(command, host);
  return call === null ? null : await askTool(call);
}

/**
 * Starts git with an environment of our own, so that no setting of the machine affects it.
 * @returns `null` when there is no git on this machine
 */
export async function startGit(command: GitCommand, host: GitHost): Promise<ProcessResult | null> {
  const call = gitCall(command, host);
  if (call === null) return null;
  return await runProcess({
    ...call,
    signal: host.signal,
    timeoutMs: TIME_LIMIT_MS,
    maximumCapture: MAXIMUM_OUTPUT,
    ...(command.input === undefined ? {} : { input: command.input }),
    sweep: false,
  });
}
