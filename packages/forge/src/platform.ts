import { isGithubHost, ReleaseError, runnerOf, withoutEnding, type Runner } from '#release-model';

/** What hosts the repository. */
export type ForgeKind = 'gitea' | 'forgejo' | 'github' | 'unknown';

/** Which REST API a server has: Forgejo has Gitea's. */
export type ApiDialect = 'gitea' | 'github';

/** Where a job runs, as far as its environment shows; `null` and `unknown` mean that it doesn't. */
export interface Platform {
  readonly runner: Runner;
  readonly forge: ForgeKind;
  /** `https://gitea.example`, without a trailing slash. */
  readonly serverUrl: string | null;
  /** `https://gitea.example/api/v1`, without a trailing slash. */
  readonly apiUrl: string | null;
  /** `owner/name` */
  readonly repository: string | null;
  readonly runId: string | null;
  /** From 1. */
  readonly runAttempt: number | null;
  /** Whether the runner provides a server for artifacts of the v4 protocol. */
  readonly offersArtifacts: boolean;
}

/**
 * Reads where a job runs from its environment; no request is made.
 * @param environment - as set by the runner
 */
export function platformOf(environment: Readonly<Record<string, string | undefined>>): Platform {
  const text = (name: string): string | null => {
    const value = withoutEnding((environment[name] ?? '').trim(), '/');
    return value === '' ? null : value;
  };
  const serverUrl = text('GITHUB_SERVER_URL');
  const apiUrl = text('GITHUB_API_URL');
  const runner = runnerOf(environment);
  const attempt = text('GITHUB_RUN_ATTEMPT');
  // act always reports github.com, whatever the repository's own forge is
  let forge: ForgeKind = 'unknown';
  if (runner === 'gitea' || runner === 'forgejo' || runner === 'github') forge = runner;
  return {
    runner,
    forge,
    serverUrl,
    apiUrl,
    repository: text('GITHUB_REPOSITORY'),
    runId: text('GITHUB_RUN_ID'),
    runAttempt: attempt !== null && /^\d+$/u.test(attempt) ? Number(attempt) : null,
    offersArtifacts: text('ACTIONS_RESULTS_URL') !== null && text('ACTIONS_RUNTIME_TOKEN') !== null,
  };
}

/** Whether the job runs on github.com or one of GitHub's own clouds, not on something that only says so. */
export function isGithubCloud({ runner, serverUrl }: Pick<Platform, 'runner' | 'serverUrl'>): boolean {
  return runner === 'github' && isGithubHost(serverUrl);
}

/**
 * Which API an address belongs to, by its form: Gitea's and Forgejo's end in `/api/v1`, GitHub's are `api.` hosts,
 * those of its Enterprise Server end in `/api/v3`.
 * @throws ReleaseError for any other
 */
export function dialectOf(apiUrl: URL): ApiDialect {
  const path = withoutEnding(apiUrl.pathname, '/');
  if (path.endsWith('/api/v1')) return 'gitea';
  if (path.endsWith('/api/v3')) return 'github';
  if (apiUrl.hostname === 'api.github.com' || /^api\.[^.]+\.ghe\.com$/u.test(apiUrl.hostname)) return 'github';
  throw new ReleaseError({
    subject: 'api-url',
    problem: `${apiUrl.origin}${path} is not the API of a known forge`,
    remedy: 'Use https://HOST/api/v1 for Gitea and Forgejo, or https://api.github.com for GitHub',
  });
}

/**
 * Which server a version from `/api/v1/version` belongs to: Forgejo's includes the compatible Gitea version.
 */
export function forgeOfVersion(version: string): { readonly forge: 'gitea' | 'forgejo'; readonly version: string } {
  const [own = version] = version.split('+gitea');
  return version.includes('+gitea') ? { forge: 'forgejo', version: own } : { forge: 'gitea', version };
}
