import type { Outcome, Severity, Stage } from '@repo-agent-actions/release-model';

const OUTCOME_TEXT: Readonly<Record<Outcome, string>> = {
  passed: 'passed',
  failed: 'FAILED',
  unknown: 'unknown',
  'not-configured': 'not configured',
  'not-sent': 'not sent',
  skipped: 'skipped',
};

/** The word for an outcome, as tables show it. A verdict is a word, never a colour alone. */
export function outcomeText(outcome: Outcome): string {
  return OUTCOME_TEXT[outcome];
}

const OUTCOME_SIGN: Readonly<Record<Outcome, string>> = {
  passed: '✓',
  failed: '✗',
  unknown: '?',
  'not-configured': '–',
  'not-sent': '◌',
  skipped: '–',
};

const STAGE_TEXT: Readonly<Record<Stage, string>> = {
  validate: 'metadata, tag and tree of the project',
  test: 'its tests, types, lint and format',
  build: 'sdist and wheel, and the manifest that binds them',
  check: "PyPI's rules, and twine",
  stage: 'a draft on the forge',
  'upload-test': 'to the test index',
  'verify-test': 'installed from the test index, and tried',
  checklist: 'every point before production',
  upload: 'to the production index',
  verify: 'installed from the production index, and tried',
  release: 'notes and files on the forge',
};

/** What a stage is about, in a few words. */
export function stageText(stage: Stage): string {
  return STAGE_TEXT[stage];
}

/** A moment for people: `2026-11-21 07:28:40 UTC`. @param moment - ISO 8601 in UTC */
export function momentText(moment: string): string {
  return moment.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/u, '$1 $2 UTC');
}

/** A sign for an outcome, shown beside its word. */
export function outcomeSign(outcome: Outcome): string {
  return OUTCOME_SIGN[outcome];
}

const SEVERITY_TEXT: Readonly<Record<Severity, string>> = {
  refused: 'the index refuses it',
  unsafe: 'unsafe',
  warning: 'warning',
  advice: 'advice',
};

/** What a severity means to whoever reads it. */
export function severityText(severity: Severity): string {
  return SEVERITY_TEXT[severity];
}

/** A time of `ms` milliseconds for people: `0.4 s`, `12.3 s`, `2 min 05 s`. */
export function durationText(ms: number): string {
  const tenths = Math.round(ms / 100);
  if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${String(Math.floor(seconds / 60))} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/** A size for people: B, kB and MB of 1000. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} B`;
  if (bytes < 999_950) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `1 file`, `2 files`. */
export function countText(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
