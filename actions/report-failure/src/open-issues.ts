import { maskForms } from '#action-kit';
import {
  judgePlainHttp,
  openForge,
  openForgeIssues,
  plainHttpHosts,
  platformOf,
  type Forge,
  type ForgeIssues,
} from '#forge';
import { findingAnnotation, ReleaseError, type Host } from '#release-model';
import type { ReportFailureInputs } from './inputs.ts';

/** The forge that an issue is on. */
export interface IssuePlace {
  readonly issues: ForgeIssues;
  readonly forge: Pick<Forge, 'describe' | 'tag' | 'hasFile'>;
}

/**
 * Opens the issues of the repository that runs the job. Plain http to it causes a warning.
 * @throws ReleaseError if the repository's location is unknown, or others could read the token in transit
 */
export function openIssues({ places }: ReportFailureInputs, { environment, signal, warning }: Host): IssuePlace {
  const { apiUrl, repository, token, runtimeToken } = places;
  for (const [value, subject] of [
    [apiUrl, 'api-url'],
    [repository, 'GITHUB_REPOSITORY'],
  ] as const) {
    if (value !== null) continue;
    const problem = 'is empty, so the location of the issues is unknown';
    throw new ReleaseError({ subject, problem, remedy: 'Set it' });
  }
  const unsafe = judgePlainHttp(apiUrl ?? '', platformOf(environment));
  if (unsafe !== null) warning(findingAnnotation(unsafe, environment));
  const target = {
    apiUrl: apiUrl ?? '',
    token: token ?? '',
    environment,
    allowHttpHosts: plainHttpHosts(apiUrl ?? '', unsafe),
    signal,
  };
  const hide = [token, runtimeToken].flatMap((secret) => (secret === null ? [] : maskForms(secret)));
  return { issues: openForgeIssues(target, repository ?? '', hide), forge: openForge(target, repository ?? '') };
}
