import { isSystemError } from '#release-model';
import { createContext, Script, type Context } from 'node:vm';

/** Milliseconds; a pattern that finds a version takes less than one. */
const LONGEST = 2_000;

const MATCH = new Script('pattern.exec(text)');

/** Created once: a context takes longer than most matches. */
let context: Context | null = null;

/**
 * Matches an untrusted pattern against an untrusted text. Together they may take longer than anybody waits (`(a+)+$`), and
 * a match can only be stopped from outside.
 * @returns `too-slow` when it was stopped
 */
export function matchWithTimeout(pattern: RegExp, text: string): RegExpExecArray | null | 'too-slow' {
  context ??= createContext({});
  Object.assign(context, { pattern, text });
  try {
    return MATCH.runInContext(context, { timeout: LONGEST }) as RegExpExecArray | null;
  } catch (error) {
    if (isSystemError(error, 'ERR_SCRIPT_EXECUTION_TIMEOUT')) return 'too-slow';
    throw error;
  }
}
