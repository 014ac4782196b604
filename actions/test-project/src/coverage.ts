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

/** Whether coverage.py is told what to measure; it then needn't be told again. */
export async function isCoverageConfigured(
  projectDir: string,
  tool: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const coverage = tool['coverage'];
  const run = isTable(coverage) ? coverage['run'] : null;
  if (isTable(run) && ('source' in run || 'source_pkgs' in run || 'source_dirs' in run || 'include' in run))
    return true;
  for (const [file, section] of [
    ['.coveragerc', 'run'],
    ['setup.cfg', 'coverage:run'],
    ['tox.ini', 'coverage:run'],
  ] as const) {
    const text = await readFile(join(projectDir, file), 'utf8').catch(() => '');
    const start = text.indexOf(`[${section}]`);
    const part = start === -1 ? '' : (text.slice(start + section.length + 2).split(/^\[/mu)[0] ?? '');
    if (/^(?:source(?:_pkgs|_dirs)?|include)\s*=/mu.test(part)) return true;
  }
  return false;
}

/** Whether a command failed over being measured: projects that turn every warning into an error, for one. */
export function isDisturbedByCoverage(output: string): boolean {
  return /Coverage(?:Warning|Exception)|coverage\.exceptions|PytestCovWarning|CovReportWarning|DistCovError|unrecognized arguments: --cov/u.test(
    output,
  );
}
