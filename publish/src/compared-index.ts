import { resolveIndex } from '#index-client';
import { type Host, ReleaseError } from '#release-model';
import type { StagesInputs } from './stages-inputs.ts';

/** What decides with which index a release is compared. */
interface Compared {
  readonly check: Pick<StagesInputs['check'], 'compareWith' | 'isComparisonGiven'>;
  readonly upload: Pick<StagesInputs['upload'], 'index' | 'simpleUrl'>;
  readonly rehearsal: boolean;
}

/**
 * The simple API on which the release before this one is: what somebody says, else the production index. A rehearsal has no
 * such index, and asks none of its own accord.
 */
export function comparedIndex(
  { check, upload: { index, simpleUrl }, rehearsal }: Compared,
  environment: Host['environment'],
): string | null {
  if (check.isComparisonGiven || rehearsal) return check.compareWith;
  try {
    return resolveIndex({ index, simpleUrl, environment }).simpleUrl;
  } catch (error) {
    // The stage that sends to it says what is wrong
    if (error instanceof ReleaseError) return null;
    throw error;
  }
}
