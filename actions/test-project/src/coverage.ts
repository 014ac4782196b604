import { readFile } from 'node:fs/promises';
import { COVERAGE_INI, parseIni } from '#python-standards';
import { optionValue, readPytestOptions } from './pytest-options.ts';
import { readProjectIni } from './tools.ts';

/**
 * Reads the percentage of the lines (and branches, where they are measured) that were run, from a JSON report of
 * coverage.py.
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

/** What the project tells coverage.py. */
export interface CoverageConfiguration {
  /** Whether the project configures it at all. */
  readonly isThere: boolean;
  /** Whether the project says what to measure; then we don't have to. */
  readonly hasSource: boolean;
  /** The percentage that the project asks for, and what says it: `fail_under of tox.ini`; `null` when nothing does. */
  readonly failUnder: { readonly percentage: number; readonly name: string; readonly isForPytest: boolean } | null;
}

/** The options of `[run]` that say what to measure. */
const SOURCES = ['source', 'source_pkgs', 'source_dirs', 'include'];

/** The sections of coverage.py; in a file of other tools, their names begin with `coverage:`. */
const SECTIONS = ['run', 'paths', 'report', 'html', 'xml', 'json', 'lcov'];

/**
 * Reads whether and how a project configures coverage.py, in any of the files that coverage.py reads.
 * @throws ReleaseError naming the line that coverage.py refuses
 */
export async function readCoverageConfiguration(
  projectDir: string,
  tool: Readonly<Record<string, unknown>>,
): Promise<CoverageConfiguration> {
  const coverage = tool['coverage'];
  const run = isTable(coverage) ? coverage['run'] : null;
  let hasSource = isTable(run) && SOURCES.some((option) => option in run);
  let isThere = isTable(coverage);
  const report = isTable(coverage) ? coverage['report'] : null;
  let failUnder = isTable(report) ? limitIn(report['fail_under'], 'pyproject.toml') : null;
  let isRead = false;
  for (const [file, prefixes] of [
    ['.coveragerc', ['coverage:', '']],
    ['setup.cfg', ['coverage:']],
    ['tox.ini', ['coverage:']],
  ] as const) {
    const ini = await readProjectIni(projectDir, file, (bytes) => parseIni(bytes, COVERAGE_INI));
    if (ini === null) continue;
    const named = (section: string): readonly string[] =>
      prefixes.map((prefix) => `${prefix}${section}`).filter((name) => ini.has(name));
    const configures = SECTIONS.some((section) => named(section).length > 0);
    // coverage.py reads the first of its files, and pyproject.toml last
    if (!isRead && (configures || file === '.coveragerc')) {
      isRead = true;
      const [value] = named('report').map((section) => ini.get(section, 'fail_under'));
      failUnder = limitIn(value, file);
    }
    isThere ||= configures;
    // coverage.py reads no other file after its own
    if (file === '.coveragerc') hasSource = false;
    hasSource ||= named('run').some((section) => SOURCES.some((option) => ini.get(section, option) !== undefined));
    if (file === '.coveragerc') break;
  }
  const options = await readPytestOptions(projectDir, tool);
  if (options === null) return { isThere, hasSource, failUnder };
  // An option precedes what coverage.py is configured with
  const set = optionValue(options, '--cov-fail-under');
  const limit = limitIn(set, options.file, '--cov-fail-under');
  isThere ||= options.words.some((word) => /^--cov(?:=|$|-fail-under)/u.test(word));
  return { isThere, hasSource, failUnder: set === null ? failUnder : limit };
}

/** A limit of 0 asks for nothing. */
function limitIn(value: unknown, file: string, option = 'fail_under'): CoverageConfiguration['failUnder'] {
  const percentage = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof percentage === 'number' && percentage > 0 && percentage <= 100
    ? { percentage, name: `${option} of ${file}`, isForPytest: option.startsWith('--') }
    : null;
}

/** Whether pytest-cov is older than 4.1, the first that reports coverage as JSON. */
export function lacksJsonReport(output: string): boolean {
  return /argument --cov-report: invalid choice: ["']json:/u.test(output);
}

/** Whether measuring coverage made a command fail, for example when the project turns every warning into an error. */
export function isDisturbedByCoverage(output: string): boolean {
  return /Coverage(?:Warning|Exception)|coverage\.exceptions|PytestCovWarning|CovReportWarning|DistCovError|unrecognized arguments: --cov/u.test(
    output,
  );
}
