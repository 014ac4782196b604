import { parseLicenseExpression } from '@repo-agent-actions/python-standards';
import type { ServerProfile } from '@repo-agent-actions/server-profiles';
import { shown } from './characters.ts';
import { type Fault } from './rule.ts';
import { reasonOf } from './sentence.ts';

/** `LicenseRef-x+`, over which the server breaks. */
const REFERENCE_WITH_PLUS = /(?:^|[\s(])licenseref-[^\s()]*\+(?=$|[\s()])/iu;

/** Whether the expression holds a reference with `+` behind it. */
export function hasReferenceWithPlus(expression: string): boolean {
  return REFERENCE_WITH_PLUS.test(expression);
}

function isWellFormed(expression: string): boolean {
  try {
    parseLicenseExpression(expression, null);
    return true;
  } catch {
    return false;
  }
}

/** The fault of a license expression, or `null`. Unknown identifiers rest on a list that grows; grammar doesn't. */
export function licenseFault(expression: string, profile: ServerProfile): Fault | null {
  if (hasReferenceWithPlus(expression)) return null;
  try {
    parseLicenseExpression(expression, { licenses: profile.licenses, exceptions: profile.licenseExceptions });
    return null;
  } catch (error) {
    return {
      message: `License-Expression is ${shown(expression)}: ${reasonOf(error)}`,
      remedy:
        'Write an SPDX expression such as MIT or Apache-2.0 OR MIT; https://spdx.org/licenses/ lists the identifiers',
      ...(isWellFormed(expression) ? { list: 'licenses' as const } : {}),
    };
  }
}
