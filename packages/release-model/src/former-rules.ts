import type { RuleId } from './rules/index.ts';

/** Rules that once had an id of their own, and under which id the same fact is reported now. `ignore` takes both. */
export const FORMER_RULES = { 'top-level-tests': 'W005' } as const satisfies Readonly<Partial<Record<RuleId, RuleId>>>;
