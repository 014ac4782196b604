import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastMeaningfulLines } from '#process';
import { ReleaseError, type Host } from '#release-model';
import { serverAccess } from './fetch-source.ts';
import { gitOutput } from './git.ts';
import { startGit } from './git-program.ts';
import { shippedTree } from './shipped-tree.mjs';

/** A copy of a repository on another server. */
export interface ServerCopy {
  /** The clone; absolute. */
  readonly clone: string;
  /** What to copy: a full commit of the clone. */
  readonly commit: string;
  /** `https://gitea.example`, without a slash at its end. */
  readonly serverUrl: string;
  /** `owner/name` there; it exists. */
  readonly repository: string;
  /** May write to it. */
  readonly token: string;
  /** Names of tags that follow the copy, such as `v1`, and of one that is never moved. */
  readonly tags: { readonly fixed: string; readonly moving: readonly string[] };
  /** What to write differently there. @returns the new text of a file */
  readonly rewrite: {
    /** Whether the file is one of those. */
    concerns(this: void, path: string): boolean;
    text(this: void, text: string): string;
  };
}

/** What was done. */
export interface CopiedToServer {
  /** The commit of the tag there: what runs of the copied one, in a commit on top of it. */
  readonly commit: string;
  /** Refs that were written; empty: everything was there. */
  readonly pushed: readonly string[];
}

const AUTHOR = { name: 'repo-agent-actions', email: 'repo-agent-actions@localhost' };

/**
 * Copies a commit with its history to a repository on another server, as its branch `main`. Where files have to be
 * different there, a commit on top changes only them. The tags have what runs of it (see `shippedTree`). The clone stays
 * as it is, and the token is neither stored nor on a command line.
 * @throws ReleaseError when the clone is shallow, when the tag is on other files there, or when the server refuses
 */
export async function copyToServer(copy: ServerCopy, host: Host): Promise<CopiedToServer> {
  const { clone, commit, serverUrl, repository, tags } = copy;
  if ((await gitOutput(['rev-parse', '--is-shallow-repository'], clone, host)) === 'true') {
    throw new ReleaseError({
      subject: clone,
      problem: 'is a shallow clone, and servers refuse those',
      remedy: 'Fetch the rest: git fetch --unshallow --tags',
    });
  }
  const objects = await gitOutput(['rev-parse', '--path-format=absolute', '--git-path', 'objects'], clone, host);
  const folder = await mkdtemp(join(host.temporaryFolder, 'copy-'));
  const gitDir = join(folder, 'copy.git');
  const server = serverAccess({ serverUrl, repository, ref: '', token: copy.token }, host);
  const run = async (args: readonly string[], variables: Readonly<Record<string, string>> = {}, input?: string) => {
    const own = {
      GIT_DIR: gitDir,
      GIT_INDEX_FILE: join(folder, 'index'),
      GIT_AUTHOR_NAME: AUTHOR.name,
      GIT_AUTHOR_EMAIL: AUTHOR.email,
      GIT_COMMITTER_NAME: AUTHOR.name,
      GIT_COMMITTER_EMAIL: AUTHOR.email,
      ...variables,
    };
    const result = await startGit({ args, cwd: folder, outside: clone, home: folder, variables: own, input }, host);
    if (result?.exitCode === 0) return result.stdout.replace(/\n$/u, '');
    host.signal.throwIfAborted();
    throw new ReleaseError({
      subject: `${serverUrl}/${repository}`,
      problem: `git ${args[0] ?? ''} failed (${result === null ? 'there is no git here' : lastMeaningfulLines(result.output, 2)})`,
      remedy: 'Check that the token may write to this repository (write:repository), and run again',
    });
  };

  await run(['init', '--quiet', '--bare', gitDir]);
  await mkdir(join(gitDir, 'objects', 'info'), { recursive: true });
  await writeFile(join(gitDir, 'objects', 'info', 'alternates'), `${objects ?? join(clone, '.git', 'objects')}\n`);
  const address = `${serverUrl}/${repository}.git`;
  const refs = ['+refs/heads/*:refs/there/heads/*', '+refs/tags/*:refs/there/tags/*'];
  await run(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', address, ...refs], server);
  const there = new Map(
    (await run(['for-each-ref', '--format=%(refname) %(objectname) %(*objectname)', 'refs/there']))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', id = '', peeled = ''] = line.split(' ');
        return [name.replace('refs/there/', ''), peeled === '' ? id : peeled] as const;
      }),
  );

  const whole = await rewrittenTree(commit, copy.rewrite, run);
  const shipped = await shippedTree(whole, (words, input) => run(words, {}, input));
  const fixed = there.get(`tags/${tags.fixed}`);
  if (fixed !== undefined && (await run(['rev-parse', `${fixed}^{tree}`])) !== shipped) {
    throw new ReleaseError({
      subject: tags.fixed,
      problem: `${serverUrl}/${repository} has it already, with other files than the clone here (commit ${fixed} there, ${commit} here)`,
      remedy: 'A tag of a version never moves: check out the commit of that version here, or raise the version',
    });
  }
  const existing = fixed === undefined || shipped === whole ? fixed : await run(['rev-parse', `${fixed}^`]);
  const main = existing ?? (await commitOf(commit, whole, there.get('heads/main') ?? null, tags.fixed, run));
  const wanted = fixed ?? (shipped === whole ? main : await commitTree(shipped, [main], `Ship ${tags.fixed}`, run));
  const isThere = there.get('heads/main') !== undefined && (await isAncestor(main, there.get('heads/main') ?? '', run));
  const pushes = [
    ...(isThere ? [] : [`${main}:refs/heads/main`]),
    ...(fixed === undefined ? [`${wanted}:refs/tags/${tags.fixed}`] : []),
    ...tags.moving.filter((name) => there.get(`tags/${name}`) !== wanted).map((name) => `+${wanted}:refs/tags/${name}`),
  ];
  if (pushes.length > 0) await run(['push', '--quiet', '--no-recurse-submodules', address, ...pushes], server);
  return { commit: wanted, pushed: pushes.map((one) => one.slice(one.indexOf(':refs/') + ':refs/'.length)) };
}

type Run = (args: readonly string[], variables?: Readonly<Record<string, string>>, input?: string) => Promise<string>;

/** The tree of a commit with some of its files rewritten. */
async function rewrittenTree(commit: string, { concerns, text }: ServerCopy['rewrite'], run: Run): Promise<string> {
  const listed = (await run(['ls-tree', '-r', '-z', commit])).split('\0').filter((line) => line !== '');
  const changed: string[] = [];
  for (const line of listed) {
    const [, mode = '', id = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t([^]+)$/u.exec(line) ?? [];
    if (id === '' || mode === '120000' || !concerns(path)) continue;
    // Without the closing line feed, which `run` takes off
    const before = `${await run(['cat-file', 'blob', id])}\n`;
    const after = text(before);
    if (after === before) continue;
    changed.push(`${mode} ${await run(['hash-object', '-w', '--stdin'], {}, after)}\t${path}`);
  }
  if (changed.length === 0) return await run(['rev-parse', `${commit}^{tree}`]);
  await run(['read-tree', commit]);
  await run(['update-index', '-z', '--index-info'], {}, changed.map((line) => `${line}\0`).join(''));
  return await run(['write-tree']);
}

/** The commit itself where nothing is different there and its branch can go on; else one on top. */
async function commitOf(commit: string, tree: string, main: string | null, tag: string, run: Run): Promise<string> {
  const isSame = (await run(['rev-parse', `${commit}^{tree}`])) === tree;
  const goesOn = main === null || (await isAncestor(main, commit, run));
  if (isSame && goesOn) return commit;
  return await commitTree(tree, [commit, ...(goesOn ? [] : [main])], `Use ${tag} at its address on this server`, run);
}

/** A commit as old as its first parent, so that it has the same id whenever it is made. */
async function commitTree(tree: string, parents: readonly string[], message: string, run: Run): Promise<string> {
  const date = await run(['log', '-1', '--format=%cI', parents[0] ?? '']);
  const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  return await run(['commit-tree', tree, ...parents.flatMap((one) => ['-p', one]), '-m', message], dates);
}

async function isAncestor(one: string, of: string, run: Run): Promise<boolean> {
  return (await run(['rev-list', '--count', `${of}..${one}`])) === '0';
}
