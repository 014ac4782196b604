import { percentText, type Finding, type Outcome } from '#release-model';

/** A limit that somebody set. */
export interface CoverageLimit {
  /** Percentage. */
  readonly percentage: number;
  /** `minimum-coverage`; `fail_under of .coveragerc`. */
  readonly name: string;
  /** Whether what it is compared with may be less than what it is meant for: the coverage of several Pythons together. */
  readonly isForAllTogether: boolean;
}

/** What coverage is judged by; all numbers are percentages. */
export interface CoverageFacts {
  readonly coverage: number | null;
  /** `null`: nobody set one, and `minimum` is ours. */
  readonly limit: CoverageLimit | null;
  readonly minimum: number;
  readonly target: number;
  /** Whether pytest ran tests on any Python. */
  readonly ranTests: boolean;
  /** Whether every installation failed, so that no command was reached. */
  readonly isUnreached: boolean;
  /** Whether there was nothing to run on any Python: no test, rather than one that could not run. */
  readonly hasNothing: boolean;
  /** Whether the tests pass only where nothing measures their coverage. */
  readonly isDisturbed: boolean;
  /** Whether the project or the user asks for the minimum: by setting one, or by measuring coverage at all. */
  readonly wanted: boolean;
  /** Packages of the project that pytest itself runs before anything is measured: their measured coverage is too low. */
  readonly importedEarly: readonly string[];
}

export interface CoverageVerdict {
  readonly outcome: Outcome;
  /** One line. */
  readonly message: string;
  /** What to do about one that failed or that somebody has to decide, without a full stop; may be empty. */
  readonly remedy: string;
  readonly findings: readonly Finding[];
  /** Whether this leaves the whole stage unknown, so that a person decides before a production release. */
  readonly isOpen: boolean;
}

function verdict(outcome: Outcome, message: string, remedy = ''): CoverageVerdict {
  return { outcome, message, remedy, findings: [], isOpen: false };
}

/** Nothing was measured. That has failed what somebody asked for, and nobody else needs it. */
function unmeasured({ limit, wanted, ranTests, isUnreached, hasNothing, isDisturbed }: CoverageFacts): CoverageVerdict {
  if (isUnreached) return verdict('skipped', 'not reached');
  const why = isDisturbed
    ? 'measuring it disturbs the tests'
    : ranTests
      ? "the tests didn't report it"
      : 'pytest ran no tests';
  if (limit !== null) {
    const remedy = isDisturbed
      ? 'Let the tests pass with --cov, or remove the limit'
      : ranTests
        ? 'Add --cov to the command that runs the tests, or remove the limit'
        : 'Add tests, name the command that runs them in commands of [tool.repo-agent-actions], or remove the limit';
    return verdict('failed', `${limit.name} is ${percentText(limit.percentage)}, but ${why}`, remedy);
  }
  if (ranTests) return verdict('unknown', why);
  if (!wanted) return verdict('not-configured', why);
  return hasNothing
    ? verdict('failed', `the project measures it, but ${why}`, 'Add tests, or remove what measures coverage')
    : verdict('unknown', why);
}

/**
 * Coverage below the minimum fails, and below the target warns. If nothing measured it, it fails what somebody asked for, and is
 * unknown otherwise. Our default minimum never fails a project that doesn't measure coverage itself: whether it is enough is
 * left open.
 */
export function judgeCoverage(facts: CoverageFacts): CoverageVerdict {
  const { coverage, limit, minimum, target, importedEarly, wanted } = facts;
  if (coverage === null) return unmeasured(facts);
  if (coverage < minimum) {
    const message = `${percentText(coverage)} is below ${limit?.name ?? 'minimum-coverage'} (${percentText(minimum)})`;
    if (importedEarly.length > 0) {
      const names = importedEarly.join(', ');
      const reason = `at least ${percentText(coverage)}, because pytest itself runs code of ${names} before anything is measured`;
      return verdict('unknown', reason);
    }
    if (limit?.isForAllTogether === true) {
      const reason = `${message}, which may be meant for several Pythons together; set minimum-coverage to decide what is enough for one`;
      return { ...verdict('unknown', reason), isOpen: true };
    }
    if (!wanted) {
      const remedy = `Decide what is enough, in pyproject.toml: [tool.repo-agent-actions] minimum-coverage = ${String(Math.floor(coverage))}`;
      return { ...verdict('unknown', `${message}, which is only the default`, remedy), isOpen: true };
    }
    return verdict('failed', message, `Add tests, or lower ${limit?.name ?? 'minimum-coverage'}`);
  }
  if (coverage >= target) return verdict('passed', percentText(coverage));
  const message = `${percentText(coverage)} is below target-coverage (${percentText(target)})`;
  const remedy = 'Add tests, or lower target-coverage';
  return {
    ...verdict('passed', message),
    findings: [{ rule: 'coverage-target', severity: 'warning', subject: 'coverage', message, remedy }],
  };
}
