import { basename, posix, relative, sep } from 'node:path';
import { listIgnoredFiles, type ImportPackage } from '#project-tree';
import type { Finding, Host } from '#release-model';
import { someOf } from './build-source.ts';
import type { BuildDistsInputs } from './inputs.ts';
import type { Product } from './judge-products.ts';

/**
 * Finds files in the folders of packages that git ignores and the wheels lack: people who generate files before the
 * build (compiled translations, a bundle) expect them in the wheel, but the build has only what the commit contains.
 * @param projectDir - the project's own folder, not the copy that is built
 */
export async function judgeIgnored(
  wheels: readonly Product[],
  packages: readonly ImportPackage[],
  projectDir: string,
  host: Host,
): Promise<readonly Finding[]> {
  if (wheels.length === 0) return [];
  const shipped = new Set(wheels.flatMap(({ contents }) => contents.members.map(({ path }) => path)));
  const folders = packages.flatMap(({ path }) => (path.endsWith('.py') ? [] : [path]));
  const ignored = await listIgnoredFiles(projectDir, { inside: folders, whole: false }, host);
  const lacking = ignored.filter((file) => {
    const folder = folders.find((path) => file.startsWith(`${path}/`)) ?? '';
    const above = posix.dirname(folder);
    return !shipped.has(above === '.' ? file : file.slice(above.length + 1));
  });
  if (lacking.length === 0) return [];
  return [
    {
      rule: 'ignored-file',
      severity: 'warning',
      subject: 'project-dir',
      message: `contains package files that git ignores, so the wheel doesn't have them: ${someOf(lacking)}`,
      remedy: 'Commit them, or let the back-end generate them during the build. Remove them if nobody needs them',
    },
  ];
}

/** Files and folders of the project that git ignores, except products, environments and hidden ones; folders end in `/`. */
export async function findIgnored(
  { projectDir, packagesDir }: BuildDistsInputs,
  host: Host,
): Promise<readonly string[]> {
  const products = new Set([relative(projectDir, packagesDir).split(sep).join('/'), 'build']);
  const found = await listIgnoredFiles(projectDir, { inside: ['.'], whole: true }, host);
  return found.filter((path) => !products.has(path.replace(/\/$/u, '')) && !basename(path).startsWith('.'));
}
