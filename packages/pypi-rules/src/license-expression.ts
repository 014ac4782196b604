import { hasReferenceWithPlus, isLicenseGrammatical, parseLicenseExpression } from '#python-standards';
import { visibleValue } from '#harmless-text';
import type { ServerProfile } from '#server-profiles';
import { type Fault } from './rule.ts';
import { reasonOf } from './sentence.ts';

/**
 * The fault of a license expression, or `null`. Unknown identifiers depend on a list that grows; the grammar doesn't.
 */
export function licenseFault(expression: string, profile: ServerProfile): Fault | null {
  if (hasReferenceWithPlus(expression)) return null;
  try {
    parseLicenseExpression(expression, { licenses: profile.licenses, exceptions: profile.licenseExceptions });
    return null;
  } catch (error) {
    return {
      message: `License-Expression is ${visibleValue(expression)}: ${reasonOf(error)}`,
      remedy:
        'Write an SPDX expression such as MIT or Apache-2.0 OR MIT; https://spdx.org/licenses/ lists the identifiers',
      ...(isLicenseGrammatical(expression) ? { list: 'licenses' as const } : {}),
    };
  }
}
