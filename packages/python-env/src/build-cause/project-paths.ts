import { posix } from 'node:path';
import type { BuildContext } from './build-cause.ts';

/** Places of tools and of other projects: a file there is not the project's, whatever its name ends with. */
const FOREIGN =
  /(?:^|[\\/])(?:site-packages|dist-packages|lib[\\/]python\d|\.cargo[\\/]registry|\.rustup|rustlib|usr[\\/](?:include|lib|local|share)|opt|Library[\\/]Developer)[\\/]|^<|^(?:[A-Z]:)?[\\/]Program Files/u;

/** Folders in which pip builds: a copy of the project, or an unpacked sdist. */
const OF_PIP = /^pip-req-build-|_[0-9a-f]{32}$/u;

function segmentsOf(path: string): readonly string[] {
  return path.split(/[\\/]+/u).filter((part) => part !== '' && part !== '.');
}

/** Without `a/..`, and without leading `..`: tools start in a folder below the project. */
function resolved(segments: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const part of segments) {
    if (part !== '..') kept.push(part);
    else kept.pop();
  }
  return kept;
}

/** The part of an absolute path below a copy of the project; `null` when it isn't in one. */
function belowCopy(path: string, { folder = null, sdistFolder = null }: BuildContext): string | null {
  const plain = path.replaceAll('\\', '/');
  if (folder !== null && plain.startsWith(`${folder}/`)) return posix.normalize(plain.slice(folder.length + 1));
  const segments = plain.split('/');
  const at = segments.findLastIndex((part) => part === sdistFolder || OF_PIP.test(part));
  return at === -1 || at === segments.length - 1 ? null : posix.normalize(segments.slice(at + 1).join('/'));
}

/** The project's file that a tool means, whichever copy of the project it worked in; `null` when it is none of them. */
export function projectPath(path: string, context: BuildContext): string | null {
  const known = new Set(context.files ?? []);
  const below = belowCopy(path, context);
  if (below !== null && known.has(below)) return below;
  if (FOREIGN.test(path)) return null;
  const isAbsolute = /^(?:[A-Za-z]:)?[\\/]/u.test(path);
  const segments = resolved(segmentsOf(path));
  for (let first = 0; first < segments.length; first += 1) {
    const candidate = segments.slice(first).join('/');
    // That a file of another folder has the same name says nothing
    if (isAbsolute && !candidate.includes('/')) return null;
    if (known.has(candidate)) return candidate;
  }
  // A linker names a file without its folder
  const named = isAbsolute || path.includes('/') ? [] : [...known].filter((file) => file.endsWith(`/${path}`));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Where `plainPlaces` puts the project and the temporary folder. */
const PROJECT = '/work/project';
const COPIES = '/tmp/copies';

/**
 * Gives an output and its context folders without spaces and other characters that end a path in the text of a tool.
 */
export function plainPlaces(
  output: string,
  context: BuildContext,
): { readonly output: string; readonly context: BuildContext } {
  const { folder = null, temporaryFolder = null } = context;
  const without = temporaryFolder === null ? output : output.replaceAll(temporaryFolder, COPIES);
  if (folder === null) return { output: without, context };
  const above = posix.dirname(folder);
  const inside = without.replaceAll(folder, PROJECT);
  const beside = above.length > 1 ? inside.replaceAll(`${above}/`, `${posix.dirname(PROJECT)}/`) : inside;
  return { output: beside, context: { ...context, folder: PROJECT } };
}

/** A path in the text of a tool: absolute, with a folder in front. */
const ABSOLUTE = /(?<![\w.:/-])\/(?:[^\s'"`:,()<>[\]{}‘’“”/]+\/)+[^\s'"`:,()<>[\]{}‘’“”]*/gu;

/** Temporary places that no longer exist when somebody reads about them. */
const TEMPORARY = /\/(?:tmp|temp|\.tmp\w+|temporary|pip-[a-z]+-\w+|build-env-\w+|build-via-sdist-\w+|var\/folders)\//iu;

/** A path as people know it: relative to the project, or without the temporary folder that it is in. */
export function shownPath(path: string, context: BuildContext): string {
  const own = projectPath(path, context) ?? belowCopy(path, context);
  if (own !== null) return own;
  const { folder = null, sdistFolder = null } = context;
  if (sdistFolder !== null && path.endsWith(`/${sdistFolder}`)) return sdistFolder;
  if (folder !== null && path.startsWith(`${posix.dirname(folder)}/`)) return posix.relative(folder, path);
  if (!path.startsWith('/') || !TEMPORARY.test(path)) return path;
  const packages = /(?:site-packages|dist-packages)\/(.+)$/u.exec(path)?.[1];
  return packages ?? path.split('/').findLast((part) => part !== '') ?? path;
}

/** The text of a tool with paths of the project instead of those of temporary copies, which no longer exist. */
export function withoutTemporaryPaths(text: string, context: BuildContext): string {
  return text.replace(ABSOLUTE, (found) => {
    // A full stop of the sentence
    const path = found.endsWith('.') ? found.slice(0, -1) : found;
    return (path === context.folder ? 'the project' : shownPath(path, context)) + found.slice(path.length);
  });
}
