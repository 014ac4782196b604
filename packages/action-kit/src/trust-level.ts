import { join } from 'node:path';
import { tagOfRef, type Host } from '#release-model';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * How far the code that runs in a job is trusted: `pull-request` may come from anybody, `branch` from anybody who can push
 * to a branch, `release` from anybody who can push a tag.
 */
export type TrustLevel = 'release' | 'branch' | 'pull-request';

/** The trust level of a job, by the event that started it. Only a tag is trusted as a release. */
export function trustLevel(environment: Environment): TrustLevel {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_REF: ref = '', GITHUB_HEAD_REF: head = '' } = environment;
  if (/^(?:pull_request|merge_group)/u.test(event) || /^refs\/(?:pull|merge-requests)\//u.test(ref) || head !== '')
    return 'pull-request';
  return tagOfRef(ref) !== null ? 'release' : 'branch';
}

/** The variables that choose a cache for uv and pip. */
const CHOSEN_CACHES = ['UV_CACHE_DIR', 'PIP_CACHE_DIR'] as const;

/** Moves the chosen caches of uv and pip into a subfolder: anybody may have written to the rest of them. */
export function withCachesBelow<E extends Environment>(environment: E, ...names: readonly string[]): E {
  const below = CHOSEN_CACHES.flatMap((variable) => {
    const chosen = environment[variable] ?? '';
    return chosen === '' ? [] : [[variable, join(chosen, ...names)] as const];
  });
  return { ...environment, ...Object.fromEntries(below) };
}

/** The host with separate caches below those of the other host, shared only under the same name. */
export function withIsolatedCaches(host: Host, name: string): Host {
  return {
    ...host,
    cacheFolder: join(host.cacheFolder, name),
    environment: withCachesBelow(host.environment, name),
  };
}
