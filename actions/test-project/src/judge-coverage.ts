import { percentText, type Finding, type Outcome } from '#release-model';

/** What coverage is judged by; all numbers are percentages. */
export interface CoverageFacts {
  readonly coverage: number | null;
  readonly minimum: number;
  readonly target: number;
  /** Whether pytest ran tests on any Python. */
  readonly ranTests: boolean;
  /** Whether the project or the user asks for the minimum: by setting one, or by measuring coverage at all. */
  readonly wanted: boolean;
  /** Packages of the project that pytest itself runs before anything is measured: their measured coverage is too low. */
  readonly importedEarly: readonly string[];
}

export interface CoverageVerdict {
  readonly outcome: Outcome;
  /** One line. */
  readonly message: string;
  readonly findings: readonly Finding[];
  /** What to do about one that somebody has to decide, without a full stop. */
  readonly remedy?: string;
  /** Whether this leaves the whole stage unknown, so that a person decides before a production release. */
  readonly isOpen: boolean;
}

/**
 * Coverage below the minimum fails, and below the target warns; if nothing measured it, it is unknown. Our default
 * minimum never fails a project that doesn't measure coverage itself: whether it is enough is left open.
 */
export function judgeCoverage(facts: CoverageFacts): CoverageVerdict {
  const { coverage, minimum, target, ranTests, importedEarly, wanted } = facts;
  if (coverage === null) {
    return ranTests
      ? { outcome: 'unknown', message: "the tests didn't report it", findings: [], isOpen: false }
      : { outcome: 'not-configured', message: 'pytest ran no tests', findings: [], isOpen: false };
  }
  if (coverage < minimum) {
    const message = `${percentText(coverage)} is below minimum-coverage (${percentText(minimum)})`;
    if (importedEarly.length > 0) {
      const names = importedEarly.join(', ');
      const reason = `at least ${percentText(coverage)}, because pytest itself runs code of ${names} before anything is measured`;
      return { outcome: 'unknown', message: reason, findings: [], isOpen: false };
    }
    if (!wanted) {
      const reason = `${message}, which is only the default`;
      const remedy = `Decide what is enough, in pyproject.toml: [tool.repo-agent-actions] minimum-coverage = ${String(Math.floor(coverage))}`;
      return { outcome: 'unknown', message: reason, remedy, findings: [], isOpen: true };
    }
    return { outcome: 'failed', message, findings: [], isOpen: false };
  }
  if (coverage >= target) return { outcome: 'passed', message: percentText(coverage), findings: [], isOpen: false };
  const message = `${percentText(coverage)} is below target-coverage (${percentText(target)})`;
  return {
    outcome: 'passed',
    message,
    isOpen: false,
    findings: [
      {
        rule: 'coverage-target',
        severity: 'warning',
        subject: 'coverage',
        message,
        remedy: 'Add tests, or lower target-coverage',
      },
    ],
  };
}
