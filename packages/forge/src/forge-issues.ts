import { redact, secretForms } from '#http';
import * as v from 'valibot';
import { issueSchema, issueSettingsSchema, userSchema, versionSchema, type IssueAnswer } from './forge-answers.ts';
import { ForgeError } from './forge-error.ts';
import { forgeOfVersion } from './platform.ts';
import { repositoryPath } from './repository.ts';
import { openRest, type RestCall, type RestClient, type RestTarget } from './rest-client.ts';

/** An issue on a forge. */
export interface ForgeIssue {
  /** As people write it: `#12`. */
  readonly number: number;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly isOpen: boolean;
  /** For a browser. */
  readonly url: string;
  /** The login of its author; empty when the server gives none. */
  readonly author: string;
}

/** Changes to an issue; anything absent stays. */
export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly isOpen?: boolean;
}

/**
 * The issues of one repository. Every method throws a {@link ForgeError}; the token is never part of the content sent.
 */
export interface ForgeIssues {
  /** `gitea.example/owner/name`: its name in messages. */
  readonly title: string;
  /** Without pull requests, each once. */
  list(state: 'open' | 'all'): Promise<readonly ForgeIssue[]>;
  /** Sent once: if its response is lost, the caller checks whether it exists. */
  create(issue: { readonly title: string; readonly body: string }): Promise<ForgeIssue>;
  update(number: number, change: IssueChange): Promise<ForgeIssue>;
  comment(number: number, body: string): Promise<void>;
  /** Whether the author of an issue is the owner of this token, or the forge's own account for jobs. */
  isOurs(issue: ForgeIssue): Promise<boolean>;
  /** Waits before another attempt. */
  pause(attempt: number): Promise<void>;
}

const RIGHT =
  'Set `permissions: issues: write` for this job, in addition to `contents: read`, or use a personal token that may write issues';

const OFF = 'issues are disabled for this repository';
const SWITCH = "Enable issues in the repository's settings, or remove the job on-failure from the workflow";

/** The remedy instead of that of other calls: releases need a different permission than issues. */
function explained(error: unknown): unknown {
  if (!(error instanceof ForgeError)) return error;
  const { status, subject, problem } = error;
  const isOff = status === 404 || status === 410;
  if (!isOff && status !== 403) return error;
  return new ForgeError(
    {
      subject,
      problem: isOff ? `${problem}: ${OFF}, or hidden from this job` : problem,
      remedy: isOff ? `${SWITCH}. If they are enabled: ${RIGHT}` : RIGHT,
    },
    error,
    { cause: error.cause },
  );
}

function issueOf(answer: IssueAnswer): ForgeIssue {
  return {
    number: answer.number,
    title: answer.title,
    body: answer.body,
    isOpen: answer.state === 'open',
    url: answer.html_url,
    author: answer.user?.login ?? '',
  };
}

/**
 * Gitea accepts issues from a job's own token even if nobody can see them.
 * @throws ForgeError if the repository says that it has no issues
 */
async function refuseWithoutIssues(rest: RestClient, repository: string): Promise<void> {
  const call = { purpose: "read the repository's settings", path: repositoryPath(repository) };
  const settings = await rest.find(call, issueSettingsSchema).catch((error: unknown) => {
    // Without permission to read them, the list reports it
    if (error instanceof ForgeError && error.status !== null) return null;
    throw error;
  });
  if (settings === null || (settings.has_issues !== false && settings.external_tracker == null)) return;
  const problem = settings.has_issues === false ? OFF : 'the issues of this repository are kept in an external tracker';
  throw new ForgeError({ subject: rest.apiUrl.host, problem, remedy: SWITCH }, { status: 410, ambiguous: false });
}

/**
 * The account names of a job's own token and of this token, as far as the server reveals them. Nobody can register the
 * names of the forges' own accounts.
 */
async function authorsOf(rest: RestClient): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const attempt = async (ask: () => Promise<string | null>): Promise<void> => {
    try {
      const name = await ask();
      if (name !== null) names.add(name.toLowerCase());
    } catch (error) {
      // Not every server lets a job's token ask for its own identity
      if (!(error instanceof ForgeError)) throw error;
    }
  };
  if (rest.dialect === 'github') names.add('github-actions[bot]');
  else {
    await attempt(async () => {
      const answer = await rest.find({ purpose: "read the server's version", path: '/version' }, versionSchema);
      return answer === null ? null : `${forgeOfVersion(answer.version).forge}-actions`;
    });
  }
  await attempt(
    async () => (await rest.find({ purpose: 'read whose token this is', path: '/user' }, userSchema))?.login ?? null,
  );
  return names;
}

/**
 * Opens the issues of a repository on Gitea, Forgejo or GitHub.
 * @param repository - `owner/name`
 * @param hide - further secrets that must not be in any text sent
 * @throws ReleaseError for an invalid address, token or repository; no request is made
 */
export function openForgeIssues(target: RestTarget, repository: string, hide: readonly string[] = []): ForgeIssues {
  const rest = openRest(target);
  const path = `${repositoryPath(repository)}/issues`;
  const forms = [...(target.token === null ? [] : [...secretForms('', target.token), target.token]), ...hide];
  let authors: Promise<ReadonlySet<string>> | undefined;
  let settled: Promise<void> | undefined;

  async function asking<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw explained(error);
    }
  }
  const clean = (text: string): string => redact(text, forms);
  const one = (number: number): Pick<RestCall, 'path'> => ({ path: `${path}/${String(number)}` });

  return {
    title: `${rest.apiUrl.host}/${repository}`,
    async list(state) {
      settled ??= refuseWithoutIssues(rest, repository);
      await settled;
      const kind = rest.dialect === 'gitea' ? '&type=issues' : '';
      const call = { purpose: 'list the issues', path: `${path}?state=${state}${kind}` };
      const answers = await asking(() => rest.list(call, issueSchema));
      // On GitHub, a pull request is also an issue; and issues created meanwhile move others to the next page
      const issues = answers.filter((answer) => answer.pull_request == null).map(issueOf);
      return [...new Map(issues.map((issue) => [issue.number, issue])).values()];
    },
    async create({ title, body }) {
      const json = { title: clean(title), body: clean(body) };
      const call = { purpose: 'open an issue', method: 'POST', path, json } as const;
      return issueOf(await asking(() => rest.write(call, issueSchema)));
    },
    async update(number, { title, body, isOpen }) {
      const json = {
        ...(title === undefined ? {} : { title: clean(title) }),
        ...(body === undefined ? {} : { body: clean(body) }),
        ...(isOpen === undefined ? {} : { state: isOpen ? 'open' : 'closed' }),
      };
      const call = { purpose: `change the issue #${String(number)}`, method: 'PATCH', ...one(number), json } as const;
      return issueOf(await asking(() => rest.write(call, issueSchema)));
    },
    async comment(number, body) {
      const call = {
        purpose: `comment on the issue #${String(number)}`,
        method: 'POST',
        path: `${path}/${String(number)}/comments`,
        json: { body: clean(body) },
      } as const;
      await asking(() => rest.write(call, v.object({ id: v.number() })));
    },
    async isOurs({ author }) {
      authors ??= authorsOf(rest);
      return (await authors).has(author.toLowerCase());
    },
    pause: (attempt) => rest.pause(attempt),
  };
}
