import { visibleValue } from '#harmless-text';
import { labelKind, namesHost, reachOf, repositoryFileUrl, type RepositoryState } from '#python-standards';
import { listRemotes, parseRemote } from '#project-tree';
import { type Finding, type Host, withoutEnding } from '#release-model';
import type { CheckContext } from './check-context.ts';
import type { LinkPlace } from './link-places.ts';

/** The addresses at which the sources may be, the most likely first. */
async function repositories({ project, source }: CheckContext, host: Host): Promise<readonly string[]> {
  const urls = Object.entries(project.urls);
  const ofKind = (kind: string): readonly string[] =>
    urls.filter(([label]) => labelKind(label) === kind).map(([, url]) => url);
  const remotes = (await listRemotes(source.folder, host)).flatMap(({ url }) => parseRemote(url) ?? []);
  return [
    ...ofKind('sources'),
    ...remotes.map(({ serverUrl, repository }) => `${serverUrl}/${repository}`),
    ...ofKind('home'),
  ];
}

function withoutPercents(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether the project has what a path of its README leads to; `null` for a path that leads out of the project. */
function isThere(target: string, readme: string, { inputs, source }: CheckContext): boolean | null {
  const [path = ''] = target.split(/[?#]/u, 1);
  // A slash at the start means the top of the repository, which may be above the project
  if (path.startsWith('/') && inputs.displayDir !== '') return null;
  const top = 'http://x/up/';
  const resolved = new URL(path.replace(/^\/+/u, ''), path.startsWith('/') ? top : `${top}${readme}`).href;
  if (!resolved.startsWith(top)) return null;
  const wanted = withoutEnding(withoutPercents(resolved.slice(top.length)), '/');
  return wanted === '' || source.has(wanted) || source.files.some((file) => file.startsWith(`${wanted}/`));
}

/** The folder of a file in the repository, as far as the workspace shows it. */
function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
}

function relativeFinding(
  { target, isImage, location }: LinkPlace,
  context: CheckContext,
  homes: readonly string[],
): Finding {
  const { inputs, project } = context;
  const what = `${isImage ? 'shows the image' : 'links to'} ${visibleValue(target, 200)}`;
  const shared = { rule: 'relative-link', severity: 'advice', subject: location.file, location } as const;
  if (isThere(target, project.readmeFile ?? '', context) === false)
    return {
      ...shared,
      message: `${what}, which the project doesn't have`,
      remedy: 'Correct the path, or leave it out',
    };
  const state: RepositoryState = inputs.tag === null ? { kind: 'newest' } : { kind: 'tag', name: inputs.tag };
  const folder = folderOf(location.file);
  const url = homes.flatMap((home) => repositoryFileUrl(home, target, isImage, state, folder) ?? [])[0];
  return {
    ...shared,
    message: `${what}, which breaks on the page of an index`,
    remedy: url === undefined ? 'Write the whole address' : `Write ${visibleValue(url, 300)}`,
  };
}

/** What can be seen of links without asking for them: those that break elsewhere, and those that only some can open. */
export async function readLinks(
  places: readonly LinkPlace[],
  context: CheckContext,
  host: Host,
): Promise<readonly Finding[]> {
  const homes = places.some(({ isRelative }) => isRelative) ? await repositories(context, host) : [];
  return places.flatMap((place): readonly Finding[] => {
    if (place.isRelative) return [relativeFinding(place, context, homes)];
    const { target, label, location } = place;
    const what = label === null ? 'links to' : `has the project URL ${visibleValue(label)},`;
    const shared = { severity: 'advice', subject: location.file, location } as const;
    if (!namesHost(target)) {
      return [
        {
          ...shared,
          rule: 'link-broken',
          message: `${what} ${visibleValue(target, 200)}, which names no server`,
          remedy: 'Write https:// once, and the name of a server after it',
        },
      ];
    }
    const reach = reachOf(target) ?? 'public';
    // A README may lead to what runs on its reader's own machine, or show how an address looks
    const isPrivate = label === null ? reach === 'private' : reach !== 'public';
    if (!isPrivate) return [];
    return [
      {
        ...shared,
        rule: 'private-address',
        message: `${what} ${visibleValue(target, 200)}, which the public can't open`,
        remedy: 'Write a public address, or leave it out',
      },
    ];
  });
}
