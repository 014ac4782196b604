import { visibleValue } from '#harmless-text';
import { labelKind } from '#python-standards';
import { listRemotes, parseRemote } from '#project-tree';
import type { Finding, Host } from '#release-model';
import type { CheckContext } from './check-context.ts';

/** `github.com/owner/name`, in one spelling; `null` when it isn't the address of a repository, or of a page in one. */
function repositoryOf(url: string): string | null {
  const home = parseRemote(url.split(/[?#]/u)[0] ?? '');
  if (home === null) return null;
  const host = new URL(home.serverUrl).hostname.replace(/^(?:www|ssh)\./u, '');
  return `${host}/${home.repository}`.toLowerCase();
}

/** Whether the address is the repository itself, or a page below it. */
function isBelow(url: string, repository: string): boolean {
  const plain = URL.canParse(url) ? new URL(url) : null;
  if (plain === null) return false;
  const text = `${plain.hostname.replace(/^www\./u, '')}${plain.pathname.replace(/\.git(?=\/|$)/u, '')}`.toLowerCase();
  return text === repository || text.startsWith(`${repository}/`);
}

/**
 * Compares the project URLs that lead to the sources with the remotes of git. Any remote is right: a clone of a fork names
 * its upstream, and pages may say what a mirror is of.
 */
export async function judgeRepository({ project, source }: CheckContext, host: Host): Promise<readonly Finding[]> {
  const remotes = (await listRemotes(source.folder, host)).flatMap(({ url }) => repositoryOf(url) ?? []);
  const [first] = remotes;
  if (first === undefined) return [];
  const servers = remotes.map((remote) => remote.split('/')[0]);
  const shown = source.show(project.file);
  return Object.entries(project.urls).flatMap(([label, url]): readonly Finding[] => {
    const kind = labelKind(label);
    const repository = repositoryOf(url);
    const isSources = kind === 'sources';
    // A homepage may be anywhere; on the server of the sources, it is a repository
    const isHome = kind === 'home' && repository !== null && servers.includes(repository.split('/')[0]);
    if ((!isSources && !isHome) || remotes.some((remote) => isBelow(url, remote))) return [];
    const line = project.lineOf(['project', 'urls', label]);
    return [
      {
        rule: 'repository-url',
        severity: 'advice',
        subject: shown,
        message: `the project URL ${visibleValue(label)} is ${visibleValue(url)}, but git knows the repository as ${visibleValue(first)}`,
        remedy: 'Correct the address, unless the sources have moved there',
        location: { file: shown, ...(line === undefined ? {} : { line }) },
      },
    ];
  });
}
