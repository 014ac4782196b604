import type { Finding, Outcome } from '@repo-agent-actions/release-model';
import { percent } from './coverage.ts';

/** What coverage is judged by; all in per cent. */
export interface CoverageFacts {
  readonly coverage: number | null;
  readonly minimum: number;
  readonly target: number;
  /** Whether pytest ran tests on any Python. */
  readonly ranTests: boolean;
}

export interface CoverageVerdict {
  readonly outcome: Outcome;
  /** One line. */
  readonly message: string;
  readonly findings: readonly Finding[];
}

/** Below the minimum fails, below the target warns; what nobody measured is unknown. */
export function judgeCoverage({ coverage, minimum, target, ranTests }: CoverageFacts): CoverageVerdict {
  if (coverage === null) {
    return ranTests
      ? { outcome: 'unknown', message: 'the tests did not report it', findings: [] }
      : { outcome: 'not-configured', message: 'pytest ran no tests', findings: [] };
  }
  if (coverage < minimum) {
    return {
      outcome: 'failed',
      message: `${percent(coverage)} is below minimum-coverage, ${percent(minimum)}`,
      findings: [],
    };
  }
  if (coverage >= target) return { outcome: 'passed', message: percent(coverage), findings: [] };
  const message = `${percent(coverage)} is below target-coverage, ${percent(target)}`;
  return {
    outcome: 'passed',
    message,
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
