import type { Outcome } from './receipt.ts';

const TEXT: Readonly<Record<Outcome, string>> = {
  passed: 'passed',
  failed: 'FAILED',
  unknown: 'unknown',
  'not-configured': 'not configured',
  'not-sent': 'not sent',
  skipped: 'skipped',
};

const SIGN: Readonly<Record<Outcome, string>> = {
  passed: '✓',
  failed: '✗',
  unknown: '?',
  'not-configured': '–',
  'not-sent': '◌',
  skipped: '–',
};

/**
 * The word for an outcome wherever a verdict is shown: log, table, summary, page. It is a word, never a color alone.
 */
export function outcomeText(outcome: Outcome): string {
  return TEXT[outcome];
}

/** A sign for an outcome; it never appears without its word. */
export function outcomeSign(outcome: Outcome): string {
  return SIGN[outcome];
}
