import type { Finding, Outcome } from '@repo-agent-actions/release-model';
import { percent } from './coverage.ts';

/** What coverage is judged by; all in per cent. */
export interface CoverageFacts {
  readonly coverage: number | null;
  readonly minimum: number;
  readonly target: number;
  /** Whether pytest ran tests on any Python. */
  readonly ranTests: boolean;
  /** Whether the project or the user wants the minimum: by naming one, or by measuring coverage at all. */
  readonly wanted: boolean;
  /** Packages of the project that pytest itself runs before anything is measured: what is measured of them is too low. */
  readonly importedEarly: readonly string[];
}

export interface CoverageVerdict {
  readonly outcome: Outcome;
  /** One line. */
  readonly message: string;
  readonly findings: readonly Finding[];
  /** Whether the stage as a whole is unknown by it, so that a person decides before a production release. */
  readonly isOpen: boolean;
}

/**
 * Below the minimum fails, below the target warns; what nobody measured is unknown. A minimum that is ours alone never
 * fails a project that measures no coverage: whether it is enough is left open.
 */
export function judgeCoverage(facts: CoverageFacts): CoverageVerdict {
  const { coverage, minimum, target, ranTests, importedEarly, wanted } = facts;
  if (coverage === null) {
    return ranTests
      ? { outcome: 'unknown', message: 'the tests did not report it', findings: [], isOpen: false }
      : { outcome: 'not-configured', message: 'pytest ran no tests', findings: [], isOpen: false };
  }
  if (coverage < minimum) {
    const message = `${percent(coverage)} is below minimum-coverage, ${percent(minimum)}`;
    if (importedEarly.length > 0) {
      const names = importedEarly.join(', ');
      const reason = `at least ${percent(coverage)}, since pytest runs code of ${names} itself, before anything is measured`;
      return { outcome: 'unknown', message: reason, findings: [], isOpen: false };
    }
    if (!wanted) {
      const reason = `${message}, which nobody has set for this project; set minimum-coverage to say what is enough`;
      return { outcome: 'unknown', message: reason, findings: [], isOpen: true };
    }
    return { outcome: 'failed', message, findings: [], isOpen: false };
  }
  if (coverage >= target) return { outcome: 'passed', message: percent(coverage), findings: [], isOpen: false };
  const message = `${percent(coverage)} is below target-coverage, ${percent(target)}`;
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
        remedy: 'Test more of the code, or lower target-coverage',
      },
    ],
  };
}
