import type { ReleaseFile } from './release-files.ts';
import type { VerifyInstallInputs } from './inputs.ts';
import type { ReleaseTarget } from './release-target.ts';
import type { InstalledRelease } from './probe.ts';
import type { ScriptTrial } from './script-runs.ts';
import type { SmokeTest } from './smoke-test.ts';

/** What to do with every Python. */
export interface VerificationPlan {
  readonly inputs: VerifyInstallInputs;
  readonly target: ReleaseTarget;
  /** Of the version under test, as listed by the tested index. */
  readonly files: readonly ReleaseFile[];
  /** `null`: neither the inputs nor the manifest specify any, so what is installed decides. */
  readonly imports: readonly string[] | null;
  readonly scripts: readonly ScriptTrial[] | null;
  readonly smokeTest: SmokeTest | null;
  /** Where dependencies come from, for display. */
  readonly dependenciesFrom: string;
}

/** An extra to test, and what it must make importable. */
export interface ExtraTrial {
  /** Several if all are installed together. */
  readonly names: readonly string[];
  readonly imports: readonly string[];
}

/** Extras that projects use to set up their development environment. */
const WORKSHOP =
  /^(?:dev|develop|development|tests?|testing|docs?|documentation|lint|linting|typing|types|format|build|release|ci|tox|nox|pre-commit)$/u;

/** Whether an extra of this name is meant for the project's developers rather than its users. */
export function isForDevelopers(name: string): boolean {
  return WORKSHOP.test(normal(name));
}

/** What `extras` means for one release. */
export interface ExtrasPlan {
  readonly trials: readonly ExtraTrial[];
  /** Tested only if named: they are meant for the project's developers. */
  readonly leftOut: readonly string[];
}

function normal(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/gu, '-');
}

/** Which extras are tested, by the input, the manifest, and what the installed release provides. */
export function planExtras({ inputs, target }: VerificationPlan, installed: InstalledRelease): ExtrasPlan {
  const declared = target.manifest?.verification.extras ?? [];
  const importsOf = (name: string): readonly string[] =>
    declared.find((extra) => normal(extra.name) === normal(name))?.imports ?? [];
  const { extras } = inputs;
  if (extras === 'none') return { trials: [], leftOut: [] };
  if (extras !== 'each' && extras !== 'all') {
    return { trials: extras.map((name) => ({ names: [name], imports: importsOf(name) })), leftOut: [] };
  }
  const known = declared.length > 0 ? declared.map(({ name }) => name) : installed.extras;
  const forUsers = known.filter((name) => !isForDevelopers(name) || importsOf(name).length > 0);
  const leftOut = known.filter((name) => !forUsers.includes(name));
  if (extras === 'each')
    return { trials: forUsers.map((name) => ({ names: [name], imports: importsOf(name) })), leftOut };
  return { trials: forUsers.length === 0 ? [] : [{ names: forUsers, imports: forUsers.flatMap(importsOf) }], leftOut };
}
