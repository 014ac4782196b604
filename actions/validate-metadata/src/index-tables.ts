import { isFresh, type ServerProfile } from '#server-profiles';
import type { IndexTables } from '#project-tree';

/**
 * PyPI's licenses and classifiers. What an old list doesn't contain only causes a warning. For another index, what isn't in
 * them is advice; where not even that, they aren't compared.
 */
export function indexTables(profile: ServerProfile, now: Date): IndexTables {
  const { licenses, licenseExceptions, classifiers, date, policies } = profile;
  if (policies === 'none') return { policies: 'advice' };
  const unknown = policies === 'advice' ? 'advice' : isFresh(profile, now) ? 'refused' : 'warning';
  return {
    policies,
    licenses: { licenses, exceptions: licenseExceptions },
    unknownLicense: unknown,
    classifiers: { ...classifiers, unknownSeverity: unknown, date },
  };
}
