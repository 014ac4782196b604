import { parseAddress } from '@repo-agent-actions/index-client';
import { ReleaseError } from '@repo-agent-actions/release-model';
import { isKnownIndex, KNOWN_INDEXES } from '@repo-agent-actions/server-profiles';
import type { VerifyInstallInputs } from './inputs.ts';

/**
 * The simple API of the index under test.
 * @param environment - names the forge and the owner where the index is its registry
 * @throws ReleaseError when it can't be known, or isn't an http(s) address
 */
export function testedIndex(
  inputs: Pick<VerifyInstallInputs, 'index' | 'simpleUrl'>,
  environment: Readonly<Record<string, string>>,
): string {
  const { index, simpleUrl } = inputs;
  if (simpleUrl !== null) {
    parseAddress(simpleUrl, 'simple-url');
    return simpleUrl;
  }
  if (isKnownIndex(index)) return KNOWN_INDEXES[index].simpleUrl;
  if (index === 'gitea') {
    const server = environment['GITHUB_SERVER_URL'] ?? '';
    const owner = environment['GITHUB_REPOSITORY_OWNER'] ?? '';
    if (server === '' || owner === '') {
      throw new ReleaseError({
        subject: 'index',
        problem: 'gitea is known in a job only, by GITHUB_SERVER_URL and GITHUB_REPOSITORY_OWNER',
        remedy: 'Give simple-url: <server>/api/packages/<owner>/pypi/simple',
      });
    }
    return `${server.replace(/\/+$/u, '')}/api/packages/${encodeURIComponent(owner)}/pypi/simple/`;
  }
  if (URL.canParse(index)) {
    throw new ReleaseError({
      subject: 'index',
      problem: 'is an upload URL, from which nothing can be installed',
      remedy: 'Give simple-url too, the address of the index that pip reads',
    });
  }
  throw new ReleaseError({
    subject: 'index',
    problem: `'${index.slice(0, 80)}' is unknown`,
    remedy: 'Allowed: pypi, testpypi, gitea, or a URL',
  });
}
