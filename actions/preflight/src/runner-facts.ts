import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { platformOf, type Platform } from '#forge';
import { askTool, findExecutable, searchPath } from '#process';
import { gitOutput, gitVersion, requireGitOutput } from '#project-tree';
import { atLeast, findPythons, isOfWorkspace, OLDEST_TOOLS_PYTHON, type Python } from '#python-env';
import { countText, messageOf, ReleaseError, type Host } from '#release-model';
import type { ReadForge } from '#hand-over';

/** One line about the environment. */
export interface RunnerFact {
  readonly what: string;
  readonly found: string;
}

/** The environment of a job, and what in it makes a release impossible. */
export interface RunnerFacts {
  readonly lines: readonly RunnerFact[];
  readonly problems: readonly ReleaseError[];
  readonly platform: Platform;
}

type LookHost = Pick<Host, 'environment' | 'signal'>;

async function look(file: string, args: readonly string[], host: LookHost): Promise<string | null> {
  const { environment } = host;
  const folders = searchPath(environment).filter((folder) => !isOfWorkspace(folder, environment));
  const path = findExecutable(file, { ...environment, PATH: folders.join(delimiter) }, tmpdir());
  if (path === null) return null;
  const env = { ...environment, UV_NO_CONFIG: '1' };
  // Not in the project: a tool reads the settings of the folder that it is started in
  return (await askTool({ file: path, args, cwd: dirname(path), env }))?.trim() ?? null;
}

async function describeGit(projectDir: string, host: LookHost): Promise<string> {
  const version = await gitVersion(projectDir, host);
  if (version === null) return 'not found';
  const number = version.replace(/^git version /u, '');
  try {
    const shallow = await requireGitOutput(['rev-parse', '--is-shallow-repository'], projectDir, host);
    if (shallow === null) return `${number}; ${projectDir} is not in a repository`;
    const tags = (await gitOutput(['tag', '--list'], projectDir, host)) ?? '';
    const count = tags.split('\n').filter((tag) => tag !== '').length;
    return `${number}; history ${shallow === 'true' ? 'shallow' : 'whole'}, ${countText(count, 'tag')}`;
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return `${number}; ${error.message}`;
  }
}

async function describeServer(forge: ReadForge | null, platform: Platform): Promise<string> {
  const where = platform.serverUrl ?? 'no address';
  if (forge === null) return `${platform.forge} at ${where}`;
  try {
    return `${await forge.describe()} at ${where}`;
  } catch (error) {
    return `${platform.forge} at ${where} (no details: ${messageOf(error)})`;
  }
}

function describeRunner({ runner }: Platform, environment: Readonly<Record<string, string>>): string {
  const inside = existsSync('/.dockerenv') || existsSync('/run/.containerenv') ? 'in a container' : 'on the host';
  return `${environment['RUNNER_NAME'] ?? 'unnamed'}, ${runner} runner, ${inside}, ${process.platform} ${process.arch}`;
}

function describePythons(pythons: readonly Python[]): string {
  const versions = [...new Set(pythons.map(({ version }) => version))];
  return versions.length === 0 ? 'none' : versions.join(', ');
}

/** What the server or its runner ignores in a workflow. */
function switchedOff({ runner }: Platform): string {
  switch (runner) {
    case 'gitea':
      return 'environments and approvals; job time-outs before runner 2; summaries before Gitea 1.27; trusted publishing';
    case 'forgejo':
      return 'environments and approvals, permissions, summaries; trusted publishing';
    case 'act':
      return 'environments and approvals, permissions, concurrency, summaries; trusted publishing';
    case 'github':
      return 'nothing';
    case 'unknown':
      return 'unknown';
  }
}

function noPython(pythons: readonly Python[]): ReleaseError | null {
  if (pythons.some((python) => atLeast(python, OLDEST_TOOLS_PYTHON))) return null;
  return new ReleaseError({
    subject: 'Python',
    problem: `this runner has no Python ${OLDEST_TOOLS_PYTHON} or later (found: ${describePythons(pythons)}), which build and twine need`,
    remedy: 'Use an image that has one, or install it on the runner',
  });
}

/**
 * Checks runner, server and tools.
 * @param forge - `null`: the server isn't contacted
 * @param artifacts - what is wrong with them; `null`: they work
 */
export async function readRunnerFacts(
  projectDir: string,
  forge: ReadForge | null,
  artifacts: ReleaseError | null,
  host: LookHost,
): Promise<RunnerFacts> {
  const platform = platformOf(host.environment);
  const [server, pythons, uv, git] = await Promise.all([
    describeServer(forge, platform),
    findPythons(host.environment),
    look('uv', ['--version'], host),
    describeGit(projectDir, host),
  ]);
  const lines = [
    { what: 'runner', found: describeRunner(platform, host.environment) },
    { what: 'server', found: server },
    { what: 'Node', found: process.versions.node },
    { what: 'Python', found: describePythons(pythons) },
    { what: 'uv', found: uv ?? 'not on the PATH: the pinned version is downloaded when needed' },
    { what: 'git', found: git },
    { what: 'artifacts', found: artifacts === null ? 'work' : artifacts.message },
    { what: 'ignored', found: switchedOff(platform) },
  ];
  const problem = noPython(pythons);
  const problems = [problem, artifacts].filter((one) => one !== null);
  return { lines, problems, platform };
}
