/** A link or image of a README. */
export interface ReadmeLink {
  /** As written. */
  readonly target: string;
  readonly isImage: boolean;
  /** From 1. */
  readonly line: number;
}

/** Longer lines are data. Characters. */
const LONGEST_LINE = 2_000;

const FENCE = /^ {0,3}(?:```|~~~)/u;
const HTML_LINK = /<(?<tag>img|a)\s[^<>]*?\b(?:src|href)=["'](?<target>[^"'<>]*)["']/giu;
const DEFINITION = /^ {0,3}\[[^\]]+\]:\s*<?(?<target>[^\s<>]+)/u;
const RST_DIRECTIVE = /^\s*\.\.\s(?:\|[^|]+\|\s)?(?<kind>image|figure)::\s(?<target>\S+)/u;
const RST_TARGET = /^\s*(?::target:\s|\.\. _[^:]+:\s)(?<target>\S+)/u;
const RST_LINK = /<(?<target>[^\s<>`]+)>`__?/gu;

/** Whether the bracket that closes at `end` opens after an exclamation mark. */
function opensImage(line: string, end: number): boolean {
  let depth = 0;
  for (let at = end; at >= 0; at -= 1) {
    if (line[at] === ']') depth += 1;
    if (line[at] === '[') depth -= 1;
    if (depth === 0) return line[at - 1] === '!';
  }
  return false;
}

function inMarkdown(line: string): readonly Omit<ReadmeLink, 'line'>[] {
  const text = line.replace(/`[^`]*`/gu, (code) => ' '.repeat(code.length));
  const links: Omit<ReadmeLink, 'line'>[] = [];
  for (let at = text.indexOf(']('); at !== -1; at = text.indexOf('](', at + 2)) {
    const target = /^<?(?<target>[^\s<>()]+)/u.exec(text.slice(at + 2))?.groups?.['target'];
    if (target !== undefined) links.push({ target, isImage: opensImage(text, at) });
  }
  for (const { groups } of text.matchAll(HTML_LINK))
    links.push({ target: groups?.['target'] ?? '', isImage: groups?.['tag']?.toLowerCase() === 'img' });
  const defined = DEFINITION.exec(text)?.groups?.['target'];
  return defined === undefined ? links : [...links, { target: defined, isImage: false }];
}

function inRst(line: string): readonly Omit<ReadmeLink, 'line'>[] {
  const directive = RST_DIRECTIVE.exec(line)?.groups;
  if (directive !== undefined) return [{ target: directive['target'] ?? '', isImage: true }];
  const target = RST_TARGET.exec(line)?.groups?.['target'];
  if (target !== undefined) return [{ target, isImage: false }];
  return [...line.matchAll(RST_LINK)].map(({ groups }) => ({ target: groups?.['target'] ?? '', isImage: false }));
}

/**
 * The links and images of a README, without those in code of Markdown.
 * @param format - its media type; other formats than Markdown and reStructuredText have none
 */
export function readmeLinks(text: string, format: string | null): readonly ReadmeLink[] {
  const read = format === 'text/markdown' ? inMarkdown : format === 'text/x-rst' ? inRst : null;
  if (read === null) return [];
  const links: ReadmeLink[] = [];
  let isCode = false;
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    if (format === 'text/markdown' && FENCE.test(line)) isCode = !isCode;
    else if (!isCode && line.length <= LONGEST_LINE)
      for (const link of read(line)) links.push({ ...link, line: index + 1 });
  }
  return links.filter(({ target }) => target !== '');
}

/** Whether a link leads to another page of the same server, so that it breaks on the page of an index. */
export function isRelativeLink(target: string): boolean {
  return !/^(?:[a-z][\w+.-]*:|\/\/|#|\?|\{)/iu.test(target) && !target.endsWith('_');
}

/** How a server addresses the files of a repository. */
export type FilePages = 'github' | 'gitlab' | 'gitea';

/**
 * The address of a file of a repository.
 * @param home - of the repository, without a slash at its end
 * @param branch - the default branch; GitHub and GitLab find it by themselves
 */
export function repositoryFile(home: string, pages: FilePages, path: string, isImage: boolean, branch: string): string {
  if (pages === 'gitlab') return `${home}/-/${isImage ? 'raw' : 'blob'}/HEAD/${path}`;
  if (pages === 'gitea') return `${home}/${isImage ? 'raw' : 'src'}/branch/${branch}/${path}`;
  return isImage ? `${home}/raw/HEAD/${path}` : `${home}/blob/HEAD/${path}`;
}

/**
 * A path of a README as a whole address on the server of its repository.
 * @returns `null` when the address isn't that of a repository, or the path leads out of it
 */
export function repositoryFileUrl(repository: string, path: string, isImage: boolean): string | null {
  if (!URL.canParse(repository)) return null;
  const url = new URL(repository);
  const [owner, name, ...rest] = url.pathname.split('/').filter((part) => part !== '');
  if (!/^https?:$/u.test(url.protocol) || owner === undefined || name === undefined || rest.length > 0) return null;
  const clean = path.replace(/^(?:\.\/|\/)+/u, '');
  if (clean.startsWith('../')) return null;
  const pages = url.hostname === 'github.com' ? 'github' : url.hostname.startsWith('gitlab.') ? 'gitlab' : 'gitea';
  return repositoryFile(`${url.origin}/${owner}/${name.replace(/\.git$/u, '')}`, pages, clean, isImage, 'main');
}
