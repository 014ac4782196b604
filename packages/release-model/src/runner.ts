/** What runs the job. */
export type Runner = 'gitea' | 'forgejo' | 'github' | 'act' | 'unknown';

/** Whether an address is of github.com or one of GitHub's own clouds. */
export function isGithubHost(url: string | null | undefined): boolean {
  if (url === null || url === undefined || !URL.canParse(url)) return false;
  const host = new URL(url).hostname;
  return host === 'github.com' || host === 'api.github.com' || host.endsWith('.ghe.com');
}

/**
 * Which runner runs the job.
 * @param environment - as set by the runner
 */
export function runnerOf(environment: Readonly<Record<string, string | undefined>>): Runner {
  // Gitea's and Forgejo's runners are based on act and also set ACT=true; Forgejo's also sets GITEA_ACTIONS
  if (Object.keys(environment).some((name) => name.startsWith('FORGEJO_'))) return 'forgejo';
  if (environment['GITEA_ACTIONS'] === 'true') return 'gitea';
  if (environment['ACT'] === 'true') return 'act';
  if (environment['GITHUB_ACTIONS'] !== 'true') return 'unknown';
  if (environment['RUNNER_ENVIRONMENT'] !== undefined) return 'github';
  return isGithubHost(environment['GITHUB_SERVER_URL']?.trim()) ? 'github' : 'unknown';
}
