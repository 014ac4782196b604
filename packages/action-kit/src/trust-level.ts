import { join } from 'node:path';
import { tagOfRef, type Host } from '@repo-agent-actions/release-model';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * How far the code is trusted that runs in a job: `pull-request` may come from anybody, `branch` from whoever may push to
 * some branch, `release` from whoever may push a tag.
 */
export type TrustLevel = 'release' | 'branch' | 'pull-request';

/** The level of a job, by the event that started it. Only a tag is trusted as a release. */
export function trustLevel(environment: Environment): TrustLevel {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_REF: ref = '', GITHUB_HEAD_REF: head = '' } = environment;
  if (/^(?:pull_request|merge_group)/u.test(event) || /^refs\/(?:pull|merge-requests)\//u.test(ref) || head !== '')
    return 'pull-request';
  return tagOfRef(ref) !== null ? 'release' : 'branch';
}

/** The variables by which uv and pip are told of a cache that somebody has chosen. */
const CHOSEN_CACHES = ['UV_CACHE_DIR', 'PIP_CACHE_DIR'] as const;

/** Caches that somebody has chosen for uv and pip, as folders below them: what else they hold may be anybody's. */
export function withCachesBelow<E extends Environment>(environment: E, ...names: readonly string[]): E {
  const below = CHOSEN_CACHES.flatMap((variable) => {
    const chosen = environment[variable] ?? '';
    return chosen === '' ? [] : [[variable, join(chosen, ...names)] as const];
  });
  return { ...environment, ...Object.fromEntries(below) };
}

/** The host with caches of its own below those of the other, shared with nobody who hasn't the same name. */
export function keptApart(host: Host, name: string): Host {
  return {
    ...host,
    cacheFolder: join(host.cacheFolder, name),
    environment: withCachesBelow(host.environment, name),
  };
}
