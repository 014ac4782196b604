import type { components } from '@octokit/openapi-types';
import { body, listen } from '#testkit/loopback';

type Schemas = components['schemas'];

export interface HeldIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  author: string;
  isPull: boolean;
  comments: string[];
}

/** What befalls a request that changes something. */
export type IssueMishap = 'lost-before' | 'lost-after' | 'troubled' | 'conflict' | 'refused';

/** The issues of `o/r`, for faults that no real forge makes on demand. */
export interface ScriptedIssues {
  readonly apiUrl: string;
  readonly token: string;
  readonly issues: HeldIssue[];
  /** Which exist; `null`: every one. */
  tags: readonly string[] | null;
  /** What is in the repository at each tag. */
  files: readonly string[];
  /** `POST /issues`, as they came. */
  readonly requests: readonly string[];
  /** For the next changing requests, in order; `null` for one that goes well. */
  mishaps: (IssueMishap | null)[];
  /** Issues are switched off: the list says so, or only the repository does and the list is empty; `null`: they are on. */
  off: 'refused' | 'unseen' | 'elsewhere' | null;
  /** Is called before a request is answered. */
  before: (request: string) => Promise<void> | void;
  add(issue: Partial<HeldIssue>): HeldIssue;
  close(): Promise<void>;
}

const TOKEN = 'issue-token-0123456789abcdef';

/**
 * As Gitea 1.26.0 it answers what was measured there: the newest first, no more than `limit`, 404 without issues, and no
 * word about whose token a job's own is. As GitHub it keeps to its published OpenAPI description: pull requests are in
 * the list, and 410 says that issues are off.
 */
export async function startScriptedIssues(kind: 'gitea' | 'github'): Promise<ScriptedIssues> {
  const isGitea = kind === 'gitea';
  const base = isGitea ? '/api/v1' : '/api/v3';
  const bot = isGitea ? 'gitea-actions' : 'github-actions[bot]';
  const issues: HeldIssue[] = [];
  const requests: string[] = [];

  const told = (issue: HeldIssue): unknown => {
    const { number, title, state, author, isPull } = issue;
    const url = `https://forge.example/o/r/issues/${String(number)}`;
    const shared = {
      id: number + 1000,
      number,
      title,
      body: issue.body,
      state,
      html_url: url,
      user: { login: author },
    };
    if (isGitea) return { ...shared, pull_request: isPull ? { merged: false } : null };
    return {
      ...shared,
      ...(isPull ? { pull_request: { diff_url: null, html_url: null, patch_url: null, url: null } } : {}),
    } satisfies { [Key in keyof Schemas['issue']]?: unknown };
  };

  function route(method: string, url: URL, json: Record<string, unknown>): readonly [number, unknown] {
    const path = url.pathname.slice(base.length);
    const text = (value: unknown): string => (typeof value === 'string' ? value : '');
    if (path === '/version') return isGitea ? [200, { version: '1.26.0' }] : [404, { message: 'Not Found' }];
    if (path === '/user') return [403, { message: 'Resource not accessible by integration' }];
    if (path === '/repos/o/r') {
      if (held.off === 'refused') return [403, { message: 'Resource not accessible' }];
      const elsewhere =
        held.off === 'elsewhere' ? { external_tracker: { external_tracker_url: 'https://x.example' } } : {};
      return [200, { has_issues: held.off !== 'unseen', ...elsewhere }];
    }
    const tag = /^\/repos\/o\/r\/(?:tags|git\/ref\/tags)\/(?<tag>.+)$/u.exec(path)?.groups?.['tag'];
    if (tag !== undefined) {
      const name = decodeURIComponent(tag);
      const sha = 'a'.repeat(40);
      if (held.tags?.includes(name) === false) return [404, { message: 'Not Found' }];
      return [200, isGitea ? { name, id: sha, commit: { sha } } : { object: { type: 'commit', sha } }];
    }
    const file = /^\/repos\/o\/r\/contents\/(?<file>.+)$/u.exec(path)?.groups?.['file'];
    if (file !== undefined)
      return held.files.includes(file) ? [200, { type: 'file' }] : [404, { message: 'Not Found' }];
    if (!path.startsWith('/repos/o/r/issues')) return [404, { message: 'not found' }];
    if (held.off === 'refused') {
      return isGitea
        ? [404, { message: 'The target could not be found.' }]
        : [410, { message: 'Issues are disabled for this repo' }];
    }
    const rest = path.slice('/repos/o/r/issues'.length);
    if (rest === '' && method === 'GET') {
      const state = url.searchParams.get('state') ?? 'open';
      const size = Number(url.searchParams.get(isGitea ? 'limit' : 'per_page') ?? '30');
      const page = Number(url.searchParams.get('page') ?? '1');
      const shown = issues
        .filter((issue) => state === 'all' || issue.state === state)
        .filter(({ isPull }) => !(isPull && url.searchParams.get('type') === 'issues'))
        .sort((a, b) => b.number - a.number);
      return [200, shown.slice((page - 1) * size, page * size).map(told)];
    }
    if (rest === '' && method === 'POST') {
      return [201, told(held.add({ title: text(json['title']), body: text(json['body']), author: bot }))];
    }
    const [, number, comments] = /^\/(\d+)(\/comments)?$/u.exec(rest) ?? [];
    const issue = issues.find((one) => String(one.number) === number);
    if (issue === undefined) return [404, { message: 'not found' }];
    if (comments !== undefined) {
      issue.comments.push(text(json['body']));
      return [201, { id: 1 }];
    }
    if (typeof json['title'] === 'string') issue.title = json['title'];
    // Forges keep what a browser sends
    if (typeof json['body'] === 'string') issue.body = json['body'].replaceAll('\n', '\r\n');
    if (json['state'] === 'open' || json['state'] === 'closed') issue.state = json['state'];
    return [isGitea ? 201 : 200, told(issue)];
  }

  const server = await listen(async (request, response) => {
    const { method = '' } = request;
    const url = new URL(request.url ?? '', 'http://x');
    const bytes = await body(request);
    const shown = `${method} ${url.pathname.replace(`${base}/repos/o/r`, '')}${url.search}`;
    requests.push(shown);
    await held.before(shown);
    const answer = (status: number, json: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    };
    const isKnown = request.headers.authorization === (isGitea ? `token ${TOKEN}` : `Bearer ${TOKEN}`);
    const mishap = method === 'GET' ? null : (held.mishaps.shift() ?? null);
    if (mishap === 'lost-before') throw new Error('cut');
    if (!isKnown) answer(401, { message: 'Bad credentials' });
    else if (mishap === 'troubled') answer(502, { message: 'bad gateway' });
    else if (mishap === 'conflict') answer(409, { message: 'the content was already changed' });
    else if (mishap === 'refused') answer(403, { message: 'Resource not accessible by integration' });
    else {
      const json = bytes.length === 0 ? {} : (JSON.parse(bytes.toString('utf8')) as Record<string, unknown>);
      const [status, json2] = route(method, url, json);
      if (mishap === 'lost-after') throw new Error('cut');
      answer(status, json2);
    }
  });

  const held: ScriptedIssues = {
    apiUrl: `${server.origin}${base}`,
    token: TOKEN,
    issues,
    tags: null,
    files: [],
    requests,
    mishaps: [],
    off: null,
    before: () => undefined,
    add(issue) {
      const number = issues.length + 1;
      const made = {
        number,
        title: '',
        body: '',
        state: 'open',
        author: bot,
        isPull: false,
        comments: [],
        ...issue,
      } as const;
      issues.push({ ...made, comments: [...made.comments] });
      return issues[number - 1] as HeldIssue;
    },
    close: () => server.close(),
  };
  return held;
}
