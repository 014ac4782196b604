import { isGithubCloud, type Platform } from '#forge';
import type { HttpContext, Timing } from '#http';
import { ReleaseError } from '#release-model';
import type { ArtifactStore } from './artifact-store.ts';
import { noArtifacts } from './artifact-trouble.ts';
import { openGithubArtifactStore } from './github-artifact-store.ts';
import { openOwnArtifactStore } from './own-artifact-store.ts';
import { openResults } from './results-client.ts';
import { backendIds } from './runtime-scope.ts';

/** What a runner gives a job for artifacts. */
export interface ArtifactRuntime extends Pick<HttpContext, 'environment' | 'signal'> {
  readonly platform: Pick<Platform, 'runner' | 'serverUrl'>;
  /** `ACTIONS_RESULTS_URL` */
  readonly resultsUrl: string | null;
  /** `ACTIONS_RUNTIME_TOKEN` */
  readonly runtimeToken: string | null;
  /** Absolute; everything created in it is removed again. */
  readonly temporaryFolder: string;
  readonly timing?: Timing | undefined;
}

/**
 * Opens the artifacts of this run: GitHub's own client on github.com, ours everywhere else. No request is made.
 * @throws ReleaseError if the runner or the server has none, with the template to use instead
 */
export function openArtifactStore(runtime: ArtifactRuntime): ArtifactStore {
  const { resultsUrl, runtimeToken, temporaryFolder, environment, timing, signal } = runtime;
  if (resultsUrl === null || runtimeToken === null) {
    const subject = resultsUrl === null ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_RUNTIME_TOKEN';
    throw noArtifacts(subject, 'is not set, so this runner has no artifacts to pass files between jobs');
  }
  if (!URL.canParse(resultsUrl) || !/^https?:$/u.test(new URL(resultsUrl).protocol)) {
    throw new ReleaseError({
      subject: 'ACTIONS_RESULTS_URL',
      problem: 'is not a web address',
      remedy: "Check ROOT_URL in [server] of the server's app.ini, which it comes from",
    });
  }
  if (isGithubCloud(runtime.platform)) {
    // Also the proxies: the entry has removed those with a password from the environment
    const proxies = Object.entries(environment).filter(([name]) => /^(?:https?|no)_proxy$/iu.test(name));
    const runtimeVariables = { ACTIONS_RESULTS_URL: resultsUrl, ACTIONS_RUNTIME_TOKEN: runtimeToken };
    const variables = { ...Object.fromEntries(proxies), ...runtimeVariables };
    return openGithubArtifactStore(variables, temporaryFolder);
  }
  const ids = backendIds(runtimeToken);
  if (ids === null) {
    throw noArtifacts(
      'ACTIONS_RUNTIME_TOKEN',
      'has no scope Actions.Results:<run>:<job>, so its server has no artifacts of the v4 protocol',
    );
  }
  const client = openResults({
    url: new URL(resultsUrl),
    token: runtimeToken,
    ids,
    environment,
    timing,
    signal,
  });
  return openOwnArtifactStore(client, temporaryFolder);
}
