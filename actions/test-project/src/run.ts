import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runStage, type OpenStage, type StageEnding } from '@repo-agent-actions/action-kit/run-stage';
import { withheldNote } from '@repo-agent-actions/process';
import { findImportPackages, listProjectFiles, readIdentity, readProject } from '@repo-agent-actions/project-tree';
import { choosePythons, findPythons, findUv, indexSettings, type Python } from '@repo-agent-actions/python-env';
import type { Pyproject } from '@repo-agent-actions/python-standards';
import { type Host, type Outcome, smallest, type StageResult } from '@repo-agent-actions/release-model';
import type { StageRecorder } from '@repo-agent-actions/release-store';
import { planNamedCommands, planUsualCommands, type CommandPlan, type ToolUse } from './command-plan.ts';
import type { CommandResult } from './command-result.ts';
import { readCoverageConfiguration, type CoverageConfiguration } from './coverage.ts';
import { judgeCoverage, type CoverageVerdict } from './judge-coverage.ts';
import type { TestProjectInputs } from './inputs.ts';
import { planInstall, type InstallPlan } from './install-plan.ts';
import type { Attempt } from './install-project.ts';
import { showResults } from './show-results.ts';
import { testPython, type PythonResult } from './test-python.ts';
import { failureOf } from './failure.ts';
import { hasTestFiles, TOOLS, whereConfigured, type Tool } from './tools.ts';

export interface TestResult extends StageResult {
  /** Every command on every Python. */
  readonly results: readonly CommandResult[];
  /** Percentage; the lowest of all Pythons; `null` when nothing measured it. */
  readonly coverage: number | null;
}

const DEFAULT_MINIMUM = 70;
const DEFAULT_TARGET = 80;

async function planCommands(
  inputs: TestProjectInputs,
  pyproject: Pyproject,
  declared: ReadonlySet<string>,
  facts: ProjectTree,
): Promise<CommandPlan> {
  if (inputs.commands.length > 0) return planNamedCommands(inputs.commands, declared);
  const uses = await Promise.all(
    TOOLS.map(async (tool): Promise<readonly [Tool, ToolUse]> => [
      tool,
      {
        declared: declared.has(tool),
        configured: await whereConfigured(
          tool,
          inputs.projectDir,
          Object.keys(pyproject.tool),
          declared.has(tool) || (tool === 'pytest' && facts.hasTests),
        ),
      },
    ]),
  );
  return planUsualCommands({
    uses: Object.fromEntries(uses) as Record<Tool, ToolUse>,
    declared,
    ...facts,
    coverageConfigured: facts.coverage.hasSource,
  });
}

interface ProjectTree {
  readonly hasTests: boolean;
  readonly packages: ReturnType<typeof findImportPackages>;
  readonly coverage: CoverageConfiguration;
}

async function readTree(projectDir: string, pyproject: Pyproject, host: Host): Promise<ProjectTree> {
  const files = await listProjectFiles(projectDir, host);
  const packages = findImportPackages(files, { projectName: pyproject.project?.name ?? null, tool: pyproject.tool });
  return {
    hasTests: hasTestFiles(files),
    packages,
    coverage: await readCoverageConfiguration(projectDir, pyproject.tool),
  };
}

/** Runs `work` on every item, some at the same time; the results are in the order of the items. */
async function mapSome<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  async function worker(): Promise<void> {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results[next[0]] = await work(next[1]);
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}

/** What is known before the first environment is made. */
interface PreparedTest {
  readonly minimum: number;
  readonly target: number;
  /** Whether the input or pyproject.toml sets a minimum. */
  readonly asksForCoverage: boolean;
  readonly chosen: readonly Python[];
  readonly named: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly tree: ProjectTree;
  readonly attempts: readonly [Attempt, ...Attempt[]];
}

async function prepare(inputs: TestProjectInputs, recorder: StageRecorder, host: Host): Promise<PreparedTest> {
  const { pyproject, config } = await readProject(inputs.projectDir, host);
  const [wanted, ...others] = planInstall(inputs.install, pyproject);
  const admission = pyproject.project ?? inputs.facts;
  const found = await findPythons(host.environment);
  const { chosen, notes } = choosePythons(
    inputs.pythonVersions,
    found,
    admission?.requiresPython ?? null,
    admission?.classifiers ?? [],
    inputs.allowMissingPython,
  );
  for (const note of notes) host.notice(note);
  const named = inputs.environmentVariables ?? [];
  const tree = await readTree(inputs.projectDir, pyproject, host);
  const attemptOf = async (install: InstallPlan): Promise<Attempt> => ({
    install,
    commands: await planCommands(inputs, pyproject, install.declared, tree),
  });
  const identity = await readIdentity(inputs.projectDir, host);
  const only = chosen.length === 1 ? chosen[0] : undefined;
  recorder.about({
    ...identity,
    ...(only === undefined ? {} : { python: only.minor }),
  });
  return {
    minimum: inputs.minimumCoverage ?? config.minimumCoverage ?? DEFAULT_MINIMUM,
    target: inputs.targetCoverage ?? config.targetCoverage ?? DEFAULT_TARGET,
    asksForCoverage: (inputs.minimumCoverage ?? config.minimumCoverage ?? null) !== null,
    chosen,
    named,
    variables: host.withheld?.reveal(named, 'environment-variables') ?? {},
    tree,
    attempts: [await attemptOf(wanted), ...(await Promise.all(others.map(attemptOf)))],
  };
}

async function testAll(
  inputs: TestProjectInputs,
  { minimum, target, asksForCoverage, chosen, named, variables, tree, attempts }: PreparedTest,
  { recorder, atEnd }: OpenStage,
  host: Host,
): Promise<StageEnding<Omit<TestResult, keyof StageResult>>> {
  for (const { name: tool, reason } of attempts[0].commands.leftOut) {
    host.info(`${tool}: not configured (${reason})`);
    recorder.item({ kind: 'command', subject: tool, outcome: 'not-configured', message: reason, ms: 0 });
  }
  const folder = await mkdtemp(join(host.temporaryFolder, 'test-'));
  atEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  const uv = await findUv(host, await indexSettings(host.environment));
  const plan = { projectDir: inputs.projectDir, attempts, ...tree, minimumCoverage: minimum, uv, variables, folder };
  const pythons: readonly PythonResult[] = await mapSome(chosen, Math.max(2, availableParallelism() >> 1), (python) =>
    testPython(plan, python, host),
  );
  await showResults(pythons, host);
  for (const { install: step, commands: done } of pythons) {
    recorder.item({
      kind: 'install',
      subject: 'project',
      outcome: step.outcome,
      message: step.message,
      ms: step.ms,
      python: step.python,
    });
    for (const { command, outcome, message, ms, python } of done)
      recorder.item({ kind: 'command', subject: command, outcome, message, ms, python });
  }
  const measured = pythons.map(({ coverage }) => coverage).filter((value) => value !== null);
  const coverage = measured.length === 0 ? null : smallest(measured);
  const verdict = judgeCoverage({
    coverage,
    minimum,
    target,
    ranTests: pythons.some(({ ranTests }) => ranTests),
    wanted:
      asksForCoverage ||
      tree.coverage.isThere ||
      attempts.some(({ install }) => install.declared.has('pytest-cov') || install.declared.has('coverage')),
    importedEarly: [...new Set(pythons.flatMap(({ importedEarly }) => importedEarly))],
  });
  recorder.item({ kind: 'coverage', subject: 'coverage', outcome: verdict.outcome, message: verdict.message, ms: 0 });
  recorder.findings(verdict.findings);
  if (verdict.outcome === 'unknown' || verdict.findings.length > 0) host.warning(`coverage: ${verdict.message}`);
  const failed = failureOf(pythons, verdict);
  const { failure } = failed;
  const note = failure === null ? null : withheldNote(host.withheld, named);
  if (note !== null) host.info(note);
  const results = pythons.flatMap(({ commands: done }) =>
    done.map(({ python, command, outcome, ms }) => ({ python, command, outcome, ms })),
  );
  return { outcome: outcomeOf(failure, results, verdict), ...failed, rest: { results, coverage } };
}

/**
 * Tests a project on every Python asked for: in a fresh environment each, on a copy of the project, so that nothing is
 * written into it.
 * @throws ReleaseError for bad input, before anything is run
 */
export async function run(inputs: TestProjectInputs, host: Host): Promise<TestResult> {
  return await runStage(host, {
    action: 'test-project',
    stage: 'test',
    prepare: ({ recorder }) => prepare(inputs, recorder, host),
    work: (prepared, open) => testAll(inputs, prepared, open, host),
    unfinished: () => ({ results: [], coverage: null }),
  });
}

/** A stage in which something could not be run has not passed, and one in which nothing was run has checked nothing. */
function outcomeOf(failure: string | null, results: readonly CommandResult[], coverage: CoverageVerdict): Outcome {
  if (failure !== null) return 'failed';
  if (coverage.isOpen || results.some(({ outcome }) => outcome === 'unknown')) return 'unknown';
  return results.some(({ outcome }) => outcome === 'passed') ? 'passed' : 'not-configured';
}
