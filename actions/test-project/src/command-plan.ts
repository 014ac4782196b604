import { basename } from 'node:path';
import type { ImportPackage } from '#project-tree';
import { DEFAULT_ENTRY } from '#release-model';
import { TOOLS, type Tool } from './tools.ts';

/** A command of the stage, before its program is located. */
export interface PlannedCommand {
  /** What it is called in results: `pytest`, `mypy`, or the line as the user wrote it. */
  readonly name: string;
  readonly args: readonly string[];
  /** The tool, if it runs by default; `null` for a command that the user named. */
  readonly tool: Tool | null;
  /**
   * Whether the project says which version it means. When it only configures a tool, we choose the version, and what
   * that one finds doesn't fail the project.
   */
  readonly declared: boolean;
  /** What runs instead when measuring coverage disturbs the command; `null` when nothing does. */
  readonly withoutCoverage: readonly string[] | null;
  /**
   * Who asks for a tool that runs by default: `extra dev declares it`, `[tool.mypy] configures it`. `null` for a command
   * that the user named, and for a tool that runs only because there is something for it.
   */
  readonly askedBy: string | null;
}

/** A tool that is not run. */
export interface LeftOut {
  readonly name: Tool;
  /** `unknown`: there is something that it should look at. */
  readonly outcome: 'not-configured' | 'unknown';
  readonly reason: string;
}

/** What runs on each Python, and what is needed for it. */
export interface CommandPlan {
  readonly commands: readonly PlannedCommand[];
  readonly leftOut: readonly LeftOut[];
  /** Requirements for tools that the project's own requirements don't include. */
  readonly requirements: readonly string[];
}

/** What is known of one tool's use in the project. */
export interface ToolUse {
  readonly declared: boolean;
  /**
   * What declares it for development: `extra dev`. `null` when nothing does; a project that needs the tool to run, such
   * as a plugin of pytest, declares it among its dependencies, and asks for nothing by it.
   */
  readonly declaredBy: string | null;
  /** `[tool.mypy]`, `setup.cfg`; `null` when it isn't configured. */
  readonly configured: string | null;
}

/** What the plan is made from. */
export interface PlanFacts {
  readonly uses: Readonly<Record<Tool, ToolUse>>;
  readonly declared: ReadonlySet<string>;
  readonly hasTests: boolean;
  /** What says that there are tests that pytest doesn't find by itself; `null` when nothing does. */
  readonly otherTests: string | null;
  readonly packages: readonly ImportPackage[];
  /** Whether coverage.py is told what to measure (`[tool.coverage.run] source`, `.coveragerc`). */
  readonly coverageConfigured: boolean;
}

/** Programs that run commands in environments of their own, where nothing of ours is. */
const OWN_ENVIRONMENTS = /^(?:tox|nox|hatch|pdm|poetry|uv|uvx|pipenv|pipx|rye|pixi|conda|mamba)$/u;

/** The module that Python or coverage.py runs: `pytest` of `python -X dev -m pytest`; `null` when it isn't a module. */
function moduleOf(args: readonly string[]): string | null {
  const [program = '', ...rest] = args;
  if (basename(program) === 'coverage') {
    const at = rest[0] === 'run' ? rest.indexOf('-m') : -1;
    return at < 0 ? null : (rest[at + 1] ?? null);
  }
  if (!/^python[\d.]*$/u.test(basename(program))) return null;
  for (let at = 0; rest[at]?.startsWith('-') === true; at += 1) {
    if (rest[at] === '-m') return rest[at + 1] ?? null;
    if (rest[at] === '-X' || rest[at] === '-W') at += 1;
  }
  return null;
}

/** Whether a command runs pytest: itself, or through `python -m` or `coverage run -m`. */
export function runsPytest(args: readonly string[]): boolean {
  return /^(?:pytest|py\.test)$/u.test(basename(args[0] ?? '')) || moduleOf(args) === 'pytest';
}

/** Whether a command runs unittest. */
export function runsUnittest(args: readonly string[]): boolean {
  return moduleOf(args) === 'unittest';
}

/** Whether a command makes environments itself, so that it isn't told about what is in ours. */
export function hasOwnEnvironments(args: readonly string[]): boolean {
  return OWN_ENVIRONMENTS.test(moduleOf(args) ?? basename(args[0] ?? ''));
}

/** The user's own commands. */
export function planNamedCommands(
  commands: readonly (readonly string[])[],
  declared: ReadonlySet<string>,
): CommandPlan {
  const requirements = new Set<string>();
  for (const args of commands) {
    const tool = TOOLS.find((name) => name === args[0]) ?? (runsPytest(args) ? 'pytest' : undefined);
    if (tool !== undefined && !declared.has(tool)) requirements.add(tool);
    if (tool === 'pytest' && args.some((argument) => argument.startsWith('--cov')) && !declared.has('pytest-cov'))
      requirements.add('pytest-cov');
  }
  return {
    commands: commands.map((args) => ({
      name: args.join(' '),
      args,
      tool: null,
      declared: true,
      withoutCoverage: null,
      askedBy: null,
    })),
    leftOut: [],
    requirements: [...requirements],
  };
}

/**
 * The user's own commands around the usual ones, in the order in which they are given.
 * @param planOne - the plan of one of them
 */
export function joinPlans(
  commands: readonly (readonly string[] | typeof DEFAULT_ENTRY)[],
  usual: CommandPlan,
  planOne: (command: readonly string[]) => CommandPlan,
): CommandPlan {
  const plans = commands.map((command) => (command === DEFAULT_ENTRY ? usual : planOne(command)));
  return {
    commands: plans.flatMap((plan) => plan.commands),
    leftOut: usual.leftOut,
    requirements: [...new Set(plans.flatMap(({ requirements }) => requirements))],
  };
}

function coverageArguments({ packages, coverageConfigured, declared }: PlanFacts): readonly string[] {
  const what =
    coverageConfigured || packages.length === 0
      ? ['--cov']
      : [...new Set(packages.map(({ name }) => name))].map((name) => `--cov=${name}`);
  // A project without pytest-cov measures in another way, often over several Pythons: its fail_under is meant for that.
  return declared.has('pytest-cov') ? what : [...what, '--cov-fail-under=0'];
}

function whyLeftOut(tool: Tool, { otherTests }: PlanFacts): Omit<LeftOut, 'name'> {
  if (tool !== 'pytest') return { outcome: 'not-configured', reason: 'neither declared nor configured' };
  return otherTests === null
    ? { outcome: 'not-configured', reason: 'there are no tests, and pytest is neither declared nor configured' }
    : { outcome: 'unknown', reason: `${otherTests}, which pytest doesn't run by itself. Name the command in commands` };
}

/** pytest, mypy, ruff and black, each where the project declares or configures it. */
export function planUsualCommands(facts: PlanFacts): CommandPlan {
  const targets = facts.packages.map(({ path }) => path);
  const paths = targets.length === 0 ? ['.'] : targets;
  const lines: Readonly<Record<Tool, readonly string[]>> = {
    pytest: ['pytest', ...coverageArguments(facts), '--cov-report=term-missing:skip-covered'],
    mypy: ['mypy', ...paths],
    ruff: ['ruff', 'check', ...paths],
    black: ['black', '--check', ...paths],
  };
  const commands: PlannedCommand[] = [];
  const leftOut: LeftOut[] = [];
  const requirements: string[] = [];
  for (const tool of TOOLS) {
    const { declared, declaredBy, configured } = facts.uses[tool];
    const wanted = declared || configured !== null || (tool === 'pytest' && facts.hasTests);
    if (!wanted) {
      leftOut.push({ name: tool, ...whyLeftOut(tool, facts) });
    } else {
      commands.push({
        name: tool,
        args: lines[tool],
        tool,
        declared,
        withoutCoverage: tool === 'pytest' ? ['pytest'] : null,
        askedBy:
          declaredBy === null
            ? configured === null
              ? null
              : `${configured} configures it`
            : `${declaredBy} declares it`,
      });
      if (!declared) requirements.push(tool);
      if (tool === 'pytest' && !facts.declared.has('pytest-cov')) requirements.push('pytest-cov');
    }
  }
  return { commands, leftOut, requirements };
}
