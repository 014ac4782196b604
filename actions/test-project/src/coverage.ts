import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Reads how many per cent of the lines (and branches, where they are measured) a JSON report of coverage.py says were
 * run.
 * @returns `null` when there is no report, or it measured nothing
 */
export async function readCoverage(path: string): Promise<number | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    return null;
  }
  const totals = isTable(report) ? report['totals'] : null;
  if (!isTable(totals) || totals['num_statements'] === 0) return null;
  const covered = totals['percent_covered'];
  return typeof covered === 'number' && covered >= 0 && covered <= 100 ? covered : null;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Per cent for people: at most two digits, rounded down so that 69.999 never reads as 70. */
export function percent(value: number): string {
  return `${String(Math.floor(value * 100) / 100)} %`;
}

/** What the project tells coverage.py. */
export interface CoverageConfiguration {
  /** Whether it tells it anything at all. */
  readonly isThere: boolean;
  /** Whether it tells it what to measure; it then needn't be told again. */
  readonly hasSource: boolean;
}

/** Reads whether and how a project configures coverage.py, in any of the files that coverage.py reads. */
export async function readCoverageConfiguration(
  projectDir: string,
  tool: Readonly<Record<string, unknown>>,
): Promise<CoverageConfiguration> {
  const coverage = tool['coverage'];
  const run = isTable(coverage) ? coverage['run'] : null;
  let hasSource = isTable(run) && ('source' in run || 'source_pkgs' in run || 'source_dirs' in run || 'include' in run);
  let isThere = isTable(coverage);
  for (const [file, prefix] of [
    ['.coveragerc', ''],
    ['setup.cfg', 'coverage:'],
    ['tox.ini', 'coverage:'],
  ] as const) {
    const text = await readFile(join(projectDir, file), 'utf8').catch(() => '');
    isThere ||= text.includes(`\n[${prefix}`) || text.startsWith(`[${prefix}`);
    const header = `[${prefix}run]`;
    const start = text.indexOf(header);
    const part = start === -1 ? '' : (text.slice(start + header.length).split(/^\[/mu)[0] ?? '');
    hasSource ||= /^(?:source(?:_pkgs|_dirs)?|include)\s*=/mu.test(part);
  }
  return { isThere, hasSource };
}

/** Whether a command failed over being measured: projects that turn every warning into an error, for one. */
export function isDisturbedByCoverage(output: string): boolean {
  return /Coverage(?:Warning|Exception)|coverage\.exceptions|PytestCovWarning|CovReportWarning|DistCovError|unrecognized arguments: --cov/u.test(
    output,
  );
}
