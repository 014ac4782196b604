/** A server by what it says of itself. */
export interface ServerVersion {
  readonly forge: 'gitea' | 'forgejo';
  /** `1.26.0`, `15.0.1`, `1.27.0+dev-12-gabc`. */
  readonly version: string;
}

/** From which version of each server something works. */
interface Since {
  readonly gitea: readonly [number, number];
  readonly forgejo: readonly [number, number];
}

/** Artifacts of the v4 protocol, and `permissions` of jobs. */
export const OLDEST_SERVER: Since = { gitea: [1, 24], forgejo: [11, 0] };

/** The jobs of a called workflow are jobs of the run, instead of steps of one. */
export const CALLED_JOBS: Since = { gitea: [1, 27], forgejo: [15, 0] };

/** People may let the jobs of another owner read a private repository. */
export const COLLABORATIVE_OWNERS: Since = { gitea: [1, 26], forgejo: [Number.POSITIVE_INFINITY, 0] };

/** Whether a server is new enough; `null`: its version can't be read. */
export function isSince({ forge, version }: ServerVersion, since: Since): boolean | null {
  const [, major, minor] = /^v?(\d+)\.(\d+)/u.exec(version) ?? [];
  if (major === undefined || minor === undefined) return null;
  const [wantedMajor, wantedMinor] = since[forge];
  return Number(major) > wantedMajor || (Number(major) === wantedMajor && Number(minor) >= wantedMinor);
}

/** `Gitea 1.26.0` */
export function serverTitle({ forge, version }: ServerVersion): string {
  return `${forge === 'forgejo' ? 'Forgejo' : 'Gitea'} ${version}`;
}
