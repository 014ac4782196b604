import { posix } from 'node:path';
import { ReleaseError } from '#release-model';

/**
 * The path of a manifest's smoke test, relative to the manifest's folder. Manifests come from artifacts and
 * assets, which others may have written.
 * @param source - of the manifest, for the message
 * @throws ReleaseError if it would be outside that folder
 */
export function smokeTestPath(path: string, source: string): string {
  const normal = posix.normalize(path.replaceAll('\\', '/'));
  if (!posix.isAbsolute(normal) && !/^[A-Za-z]:/u.test(normal) && !normal.startsWith('../') && normal !== '..') {
    return normal;
  }
  throw new ReleaseError({
    subject: source,
    problem: 'names a smoke test outside its own folder',
    remedy: "Build the release again, and find out who could write to this run's artifacts or to the draft release",
  });
}
