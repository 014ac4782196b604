import { isSystemError } from '@repo-agent-actions/release-model';
import { createContext, Script, type Context } from 'node:vm';

/** Milliseconds; a pattern that finds a version takes less than one. */
const LONGEST = 2_000;

const MATCH = new Script('pattern.exec(text)');

/** Made once: a context takes longer than most matches. */
let context: Context | null = null;

/**
 * Matches a pattern of somebody else's against a text of theirs: together they may take longer than anybody waits
 * (`(a+)+$`), and an expression can only be ended from outside.
 * @returns `too-slow` where it was ended
 */
export function matchInTime(pattern: RegExp, text: string): RegExpExecArray | null | 'too-slow' {
  context ??= createContext({});
  Object.assign(context, { pattern, text });
  try {
    return MATCH.runInContext(context, { timeout: LONGEST }) as RegExpExecArray | null;
  } catch (error) {
    if (isSystemError(error, 'ERR_SCRIPT_EXECUTION_TIMEOUT')) return 'too-slow';
    throw error;
  }
}
