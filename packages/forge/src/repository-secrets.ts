import { redact, secretForms } from '#http';
import { ReleaseError } from '#release-model';
import * as v from 'valibot';
import { ForgeError } from './forge-error.ts';
import { repositoryPath } from './repository.ts';
import { openRest, type RestCall, type RestTarget } from './rest-client.ts';

/** The secrets of one repository for its Actions: they can be set and listed, never read. */
export interface RepositorySecrets {
  /** Which exist; the server doesn't reveal values. */
  names(): Promise<readonly string[]>;
  /** Sets one, whether or not it exists. Its value is in no error message. */
  set(name: string, value: string): Promise<void>;
}

const listed = v.object({ name: v.string() });

/** A job's token may not do this on any server, so the remedy of other calls would be misleading. */
const RIGHT =
  "Use a personal token with the scope write:repository of an administrator of the repository; a job's own token can't set secrets";

/** What the servers answer with 400. */
const NAME =
  "Check the server's message: a name consists of letters, digits and _, and doesn't start with a digit, GITHUB_, GITEA_ or FORGEJO_";

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
 * @throws ReleaseError for an invalid address, token or repository, and for GitHub, which accepts secrets
 *   only encrypted with its own public key; no request is made. The methods throw a {@link ForgeError}
 */
export function openRepositorySecrets(target: RestTarget, repository: string): RepositorySecrets {
  const rest = openRest(target);
  if (rest.dialect !== 'gitea') {
    throw new ReleaseError({
      subject: rest.apiUrl.host,
      problem: "accepts only encrypted secrets, which this suite doesn't support",
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
