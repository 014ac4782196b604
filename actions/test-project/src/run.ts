import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runStage, type OpenStage, type StageEnding } from '#action-kit/run-stage';
import { withheldNote } from '#process';
import {
  findImportPackages,
  listProjectFiles,
  readIdentityOf,
  readNamedProject,
  readProject,
  type NamedProject,
} from '#project-tree';
import {
  choosePythons,
  findNamedPythons,
  findUv,
  indexSettings,
  tellSafety,
  withProjectLimit,
  type Python,
} from '#python-env';
import type { Pyproject } from '#python-standards';
import { DEFAULT_ENTRY, firstFindings, type Host, type Outcome, smallest, type StageResult } from '#release-model';
import type { StageRecorder } from '#release-store';
import { joinPlans, planNamedCommands, planUsualCommands, type CommandPlan } from './command-plan.ts';
import type { CommandResult } from './command-result.ts';
import { readCoverageConfiguration, type CoverageConfiguration } from './coverage.ts';
import { judgeCoverage, type CoverageLimit } from './judge-coverage.ts';
import { planInstall, requiredName, type InstallPlan, type SourceFacts } from './development-sources.ts';
import { DEFAULT_TIMEOUT, type TestProjectInputs } from './inputs.ts';
import { findLock, isDevelopmentFile, isRequirementsFile, type LockFile } from './lock-file.ts';
import { readRequirementsFile } from './requirements-file.ts';
import { findOtherTests } from './other-tests.ts';
import { settlePythons } from './settle-pythons.ts';
import { problemFindings } from './problem-findings.ts';
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

/** Where each tool is configured; `null` where it isn't. */
type Configured = Readonly<Record<Tool, string | null>>;

/**
 * @throws ReleaseError naming the line of an INI file at which pytest would stop when it runs
 */
async function readConfigured(
  { projectDir }: TestProjectInputs,
  { tool: table }: Pyproject,
  declared: ReadonlySet<string>,
  { hasTests }: ProjectTree,
): Promise<Configured> {
  const found = await Promise.all(
    TOOLS.map(async (tool) => {
      const runsAnyway = declared.has(tool) || (tool === 'pytest' && hasTests);
      return [tool, await whereConfigured(tool, projectDir, Object.keys(table), runsAnyway)] as const;
    }),
  );
  return Object.fromEntries(found) as Record<Tool, string | null>;
}

function planCommands(
  { commands }: TestProjectInputs,
  { declared, sources }: InstallPlan,
  configured: Configured,
  tree: ProjectTree,
): CommandPlan {
  const named = commands.filter((command) => command !== DEFAULT_ENTRY);
  if (named.length > 0 && named.length === commands.length) return planNamedCommands(named, declared);
  const uses = TOOLS.map((tool) => {
    const declaredBy = sources.find((source) => source.declared.has(tool))?.label ?? null;
    return [tool, { declared: declared.has(tool), declaredBy, configured: configured[tool] }] as const;
  });
  const usual = planUsualCommands({
    uses: Object.fromEntries(uses) as Record<Tool, (typeof uses)[number][1]>,
    declared,
    ...tree,
    coverageConfigured: tree.coverage.hasSource,
  });
  return named.length === 0 ? usual : joinPlans(commands, usual, (command) => planNamedCommands([command], declared));
}

/** A limit of 0 asks for nothing. */
function limitOf(set: number | null, { failUnder }: CoverageConfiguration, plan: InstallPlan): CoverageLimit | null {
  if (set !== null) return set > 0 ? { percentage: set, name: 'minimum-coverage', isForAllTogether: false } : null;
  if (failUnder === null) return null;
  // A project with pytest-cov has it compare each run; any other combines several runs first
  const { percentage, name, isForPytest } = failUnder;
  return { percentage, name, isForAllTogether: !isForPytest && !plan.declared.has('pytest-cov') };
}

interface ProjectTree {
  readonly hasTests: boolean;
  /** What says that there are tests that pytest doesn't find by itself; `null` when nothing does. */
  readonly otherTests: string | null;
  readonly packages: ReturnType<typeof findImportPackages>;
  readonly coverage: CoverageConfiguration;
  /** Requirements files for tests and checks: path to requirements. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly lock: LockFile | null;
}

async function readTree(
  inputs: TestProjectInputs,
  pyproject: Pyproject,
  named: NamedProject | null,
  host: Host,
): Promise<ProjectTree> {
  const { projectDir } = inputs;
  const files = await listProjectFiles(projectDir, host);
  const hints = named?.hints ?? { projectName: pyproject.project?.name ?? null, tool: pyproject.tool };
  const packages = findImportPackages(files, hints);
  const development: Record<string, readonly string[]> = {};
  for (const file of files.filter(isRequirementsFile)) {
    // What a tool has compiled from the other file of this name says the same, with versions
    if (file.endsWith('.in') && files.includes(file.replace(/\.in$/u, '.txt'))) continue;
    const read = await readRequirementsFile(projectDir, file);
    const list = (read?.requirements ?? []).map(({ text }) => text).filter((text) => requiredName(text) !== null);
    const names = new Set(list.map(requiredName));
    if (list.length > 0 && (isDevelopmentFile(file) || TOOLS.some((tool) => names.has(tool)))) development[file] = list;
  }
  return {
    hasTests: hasTestFiles(files),
    otherTests: await findOtherTests(files, pyproject.tool, projectDir),
    packages,
    coverage: await readCoverageConfiguration(projectDir, pyproject.tool),
    files: development,
    lock: await findLock(inputs.lock ?? 'auto', projectDir, files, host),
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
  /** The minimum that somebody set; `null` when it is our default. */
  readonly limit: CoverageLimit | null;
  readonly chosen: readonly Python[];
  readonly named: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly tree: ProjectTree;
  readonly facts: SourceFacts;
  readonly ownName: string | null;
  /** With what `pyproject.toml` tells. */
  readonly expected: CommandPlan;
  commandsFor(this: void, plan: InstallPlan): CommandPlan;
}

async function prepare(inputs: TestProjectInputs, recorder: StageRecorder, host: Host): Promise<PreparedTest> {
  const { pyproject, config } = await readProject(inputs.projectDir, host);
  const named = await readNamedProject(inputs.projectDir, host);
  const admission = pyproject.project ?? inputs.facts ?? named;
  const found = await findNamedPythons(inputs.pythonVersions, inputs.pythonDownloads ?? false, host);
  const { chosen, notes } = choosePythons(
    inputs.pythonVersions,
    found,
    admission?.requiresPython ?? null,
    admission?.classifiers ?? [],
    inputs.allowMissingPython,
  );
  for (const note of notes) host.notice(note);
  const variables = inputs.environmentVariables ?? [];
  // What is wrong with the input is told before anything else is read
  planInstall(inputs.install, { pyproject });
  const tree = await readTree(inputs, pyproject, named, host);
  const facts: SourceFacts = { pyproject, files: tree.files };
  const wanted = planInstall(inputs.install, facts);
  const configured = await readConfigured(inputs, pyproject, wanted.declared, tree);
  const commandsFor = (plan: InstallPlan): CommandPlan => planCommands(inputs, plan, configured, tree);
  const identity = readIdentityOf(named);
  const only = chosen.length === 1 ? chosen[0] : undefined;
  recorder.about({
    ...identity,
    ...(only === undefined ? {} : { python: only.minor }),
  });
  const limit = limitOf(inputs.minimumCoverage ?? config.minimumCoverage ?? null, tree.coverage, wanted);
  return {
    limit,
    minimum: limit?.percentage ?? inputs.minimumCoverage ?? config.minimumCoverage ?? DEFAULT_MINIMUM,
    target: inputs.targetCoverage ?? config.targetCoverage ?? DEFAULT_TARGET,
    chosen,
    named: variables,
    variables: host.withheld?.reveal(variables, 'environment-variables') ?? {},
    tree,
    facts,
    ownName: identity?.project ?? pyproject.project?.name ?? null,
    expected: commandsFor(wanted),
    commandsFor,
  };
}

async function testAll(
  inputs: TestProjectInputs,
  { minimum, target, limit, chosen, named, variables, tree, facts, ownName, expected, commandsFor }: PreparedTest,
  { recorder, atEnd }: OpenStage,
  host: Host,
): Promise<StageEnding<Omit<TestResult, keyof StageResult>>> {
  const displayDir = inputs.displayDir ?? '';
  const show = (file: string): string => (displayDir === '' ? file : `${displayDir}/${file}`);
  const folder = await mkdtemp(join(host.temporaryFolder, 'test-'));
  atEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  const uv = await findUv(host, await indexSettings(host.environment));
  // Our own tools are subject to the machine's limits, not to the project's
  const environment = await withProjectLimit(host.environment, inputs.projectDir);
  tellSafety((await indexSettings(environment)).safety, host);
  const limited: Host = { ...host, environment };
  const plan = {
    projectDir: inputs.projectDir,
    show,
    work: { wanted: inputs.install, facts, ownName, lock: tree.lock },
    commandsFor,
    ...tree,
    minimumCoverage: minimum,
    timeout: inputs.timeout ?? DEFAULT_TIMEOUT,
    uv,
    variables,
    folder,
  };
  const pythons: readonly PythonResult[] = settlePythons(
    await mapSome(chosen, Math.max(2, availableParallelism() >> 1), (python) => testPython(plan, python, limited)),
  );
  // Extras that only the installation tells may bring tools
  const ran = new Set(pythons.flatMap(({ commands: done }) => done.map(({ command }) => command)));
  const leftOut = expected.leftOut.filter(({ name }) => !ran.has(name));
  for (const { name: tool, outcome, reason } of leftOut) {
    if (outcome === 'unknown') host.warning(`${tool}: ${reason}.`);
    else host.info(`${tool}: not configured (${reason})`);
    recorder.item({ kind: 'command', subject: tool, outcome, message: reason, ms: 0 });
  }
  const findings = problemFindings(pythons, show);
  await showResults(pythons, findings, host);
  for (const { install: step, commands: done, coverage: reached } of pythons) {
    recorder.item({
      kind: 'install',
      subject: 'project',
      outcome: step.outcome,
      message: step.message,
      ms: step.ms,
      python: step.python,
    });
    // One report of coverage per Python, by whichever commands run tests: it is told with the first of them
    const measuring = done.find(({ tests }) => tests !== undefined);
    for (const command of done) {
      const { command: subject, outcome, message, remedy, ms, python, tests } = command;
      recorder.item({
        kind: 'command',
        subject,
        outcome,
        message,
        ...(remedy === undefined ? {} : { remedy }),
        ms,
        python,
        ...(tests === undefined ? {} : { tests }),
        ...(command !== measuring || reached === null ? {} : { coverage: reached }),
      });
    }
  }
  const measured = pythons.map(({ coverage }) => coverage).filter((value) => value !== null);
  const coverage = measured.length === 0 ? null : smallest(measured);
  const verdict = judgeCoverage({
    coverage,
    limit,
    minimum,
    target,
    ranTests: pythons.some(({ ranTests }) => ranTests),
    isUnreached: pythons.every(({ install }) => install.outcome === 'failed'),
    hasNothing: [...leftOut, ...pythons.flatMap(({ commands: done }) => done)].every(
      ({ outcome }) => outcome !== 'unknown' && outcome !== 'skipped',
    ),
    isDisturbed: pythons.some(({ isDisturbed }) => isDisturbed),
    wanted: limit !== null || tree.coverage.isThere || pythons.some(({ measuresCoverage }) => measuresCoverage),
    importedEarly: [...new Set(pythons.flatMap(({ importedEarly }) => importedEarly))],
  });
  const { remedy: whatToDo } = verdict;
  recorder.item({
    kind: 'coverage',
    subject: 'coverage',
    outcome: verdict.outcome,
    message: verdict.message,
    ...(whatToDo === '' ? {} : { remedy: whatToDo }),
    ms: 0,
  });
  recorder.findings([...firstFindings(findings.map(({ finding }) => finding)), ...verdict.findings]);
  if (verdict.outcome === 'unknown' || verdict.findings.length > 0) {
    host.warning(`coverage: ${verdict.message}${whatToDo === '' ? '' : `. ${whatToDo}.`}`);
  }
  const failed = failureOf(pythons, verdict);
  const { failure } = failed;
  const note = failure === null ? null : withheldNote(host.withheld, named);
  if (note !== null) host.info(note);
  const results = pythons.flatMap(({ commands: done }) =>
    done.map(({ python, command, outcome, ms }) => ({ python, command, outcome, ms })),
  );
  const isOpen = verdict.isOpen || leftOut.some(({ outcome }) => outcome === 'unknown');
  return { outcome: outcomeOf(failure, results, isOpen), ...failed, rest: { results, coverage } };
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
function outcomeOf(failure: string | null, results: readonly CommandResult[], isOpen: boolean): Outcome {
  if (failure !== null) return 'failed';
  if (isOpen || results.some(({ outcome }) => outcome === 'unknown')) return 'unknown';
  return results.some(({ outcome }) => outcome === 'passed') ? 'passed' : 'not-configured';
}
