import { redact, secretForms } from '@repo-agent-actions/http';
import { ReleaseError } from '@repo-agent-actions/release-model';
import * as v from 'valibot';
import { ForgeError } from './forge-error.ts';
import { repositoryPath } from './repository.ts';
import { openRest, type RestCall, type RestTarget } from './rest-client.ts';

/** The secrets of one repository for its Actions: they can be set and listed, never read. */
export interface RepositorySecrets {
  /** Which are there; the server tells no values. */
  names(): Promise<readonly string[]>;
  /** Sets one, whether it was there or not. Its value is in no message that is thrown. */
  set(name: string, value: string): Promise<void>;
}

const listed = v.object({ name: v.string() });

/** A job's token may not do this on any server, so that the advice of other calls would mislead. */
const RIGHT =
  'Give a personal token with the scope write:repository of somebody who administrates the repository; a job’s own token may not set secrets';

/** What the servers say 400 to. */
const NAME =
  'Look at the words of the server: a name holds letters, digits and _, and begins neither with a digit nor with GITHUB_, GITEA_ or FORGEJO_';

function explained(error: unknown, hide: readonly string[]): unknown {
  if (!(error instanceof ForgeError)) return error;
  const isRight = error.status === 401 || error.status === 403 || error.status === 404;
  return new ForgeError(
    {
      subject: error.subject,
      problem: redact(error.problem, hide),
      remedy: isRight ? RIGHT : error.status === 400 ? NAME : redact(error.remedy, hide),
    },
    error,
    { cause: error.cause },
  );
}

/**
 * Opens the secrets of a repository on Gitea or Forgejo.
 * @param repository - `owner/name`
 * @throws ReleaseError for an address, a token or a repository that can't be one, and for GitHub, which takes secrets
 *   only encrypted with its own public key; no request is made. The methods throw a {@link ForgeError}
 */
export function openRepositorySecrets(target: RestTarget, repository: string): RepositorySecrets {
  const rest = openRest(target);
  if (rest.dialect !== 'gitea') {
    throw new ReleaseError({
      subject: rest.apiUrl.host,
      problem: 'takes secrets only encrypted for it, which this suite does not do',
      remedy: "Set them on the repository's page, or with: gh secret set NAME",
    });
  }
  const path = `${repositoryPath(repository)}/actions/secrets`;
  return {
    async names() {
      try {
        const found = await rest.list({ purpose: `list the secrets of ${repository}`, path }, listed);
        return found.map(({ name }) => name);
      } catch (error) {
        throw explained(error, []);
      }
    },
    async set(name, value) {
      const call: RestCall = { purpose: `set the secret ${name}`, path: `${path}/${encodeURIComponent(name)}` };
      try {
        await rest.put(call, { data: value });
      } catch (error) {
        throw explained(error, [...secretForms('', value), value]);
      }
    },
  };
}
