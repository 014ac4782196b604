import { isGithubCloud, type Platform } from '@repo-agent-actions/forge';
import type { HttpContext, Pace } from '@repo-agent-actions/http';
import { ReleaseError } from '@repo-agent-actions/release-model';
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
  /** Absolute; what is made in it is removed again. */
  readonly temporaryFolder: string;
  readonly pace?: Pace | undefined;
}

/**
 * Opens the artifacts of this run: GitHub's own client on github.com, ours everywhere else. No request is made.
 * @throws ReleaseError where the runner or the server has none, with the template to use there
 */
export function openArtifactStore(runtime: ArtifactRuntime): ArtifactStore {
  const { resultsUrl, runtimeToken, temporaryFolder, environment, pace, signal } = runtime;
  if (resultsUrl === null || runtimeToken === null) {
    const subject = resultsUrl === null ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_RUNTIME_TOKEN';
    throw noArtifacts(subject, 'is not set, so this runner has no artifacts that one job could leave for another');
  }
  if (!URL.canParse(resultsUrl) || !/^https?:$/u.test(new URL(resultsUrl).protocol)) {
    throw new ReleaseError({
      subject: 'ACTIONS_RESULTS_URL',
      problem: 'is not a web address',
      remedy: "Look at ROOT_URL in [server] of the server's app.ini, of which it is made",
    });
  }
  if (isGithubCloud(runtime.platform)) {
    // Also the proxies: the entry has taken those with a password out of the environment
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
    pace,
    signal,
  });
  return openOwnArtifactStore(client, temporaryFolder);
}
