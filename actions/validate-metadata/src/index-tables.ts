import { isFresh, pypiProfile } from '#server-profiles';
import type { IndexTables } from '#project-tree';

/** PyPI's licenses and classifiers. What an old list doesn't contain only causes a warning. */
export function indexTables(now: Date): IndexTables {
  const unknown = isFresh(pypiProfile, now) ? 'refused' : 'warning';
  const { licenses, licenseExceptions, classifiers, date } = pypiProfile;
  return {
    licenses: { licenses, exceptions: licenseExceptions },
    unknownLicense: unknown,
    classifiers: { ...classifiers, unknownSeverity: unknown, date },
  };
}
