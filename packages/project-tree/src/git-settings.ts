import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { visibleValue } from '#harmless-text';
import { lastMeaningfulLines } from '#process';
import { isSystemError, messageOf } from '#release-model';
import { unreadable, type GitFolder } from './git-folder.ts';
import { startGit, type GitHost } from './git-program.ts';

/** A setting: `core.filemode`, and what it is set to. Section and name are in lower case. */
export type GitSetting = readonly [name: string, value: string];

/** What makes a settings file worth reading: no other setting affects what we read. */
const TELLING = /extensions|ignorecase|precomposeunicode|symlinks|filemode(?! = true\n)/iu;

/** How to read the files of a work tree on file systems that can't do everything that git can. */
const FILE_SYSTEM = ['core.filemode', 'core.ignorecase', 'core.precomposeunicode', 'core.symlinks'] as const;

/** Extensions of the format that don't matter for reading, or that the view doesn't need. */
const HARMLESS_EXTENSIONS: ReadonlySet<string> = new Set(
  ['noop', 'noop-v1', 'partialclone', 'preciousobjects', 'relativeworktrees', 'worktreeconfig'].map(
    (name) => `extensions.${name}`,
  ),
);

/**
 * Every setting in a repository's own file, by git's own reader; what the file includes is not read.
 * @param home - an empty folder
 * @throws ReleaseError when git can't read it; `null` without git
 */
export async function readSettings(
  { top, commonDir }: GitFolder,
  home: string,
  host: GitHost,
): Promise<readonly GitSetting[] | null> {
  const file = join(commonDir, 'config');
  const args = ['config', '--file', file, '--no-includes', '--null', '--list'];
  const variables = { GIT_DIR: join(home, 'nowhere') };
  const result = await startGit({ args, cwd: home, outside: top, home, variables }, host);
  if (result === null) return null;
  if (result.exitCode !== 0) {
    throw unreadable(top, lastMeaningfulLines(result.output, 1), `Fix ${file}, or check out the project again`);
  }
  return result.stdout.split('\0').flatMap((entry): readonly GitSetting[] => {
    if (entry === '') return [];
    const end = entry.indexOf('\n');
    return [end === -1 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)]];
  });
}

function isYes(value: string): boolean {
  return /^(?:true|yes|on|[1-9]\d*)$/iu.test(value);
}

/**
 * The settings with which a repository is read: its format, and what its file system can do. No other setting of the
 * repository counts.
 * @returns the text of a settings file
 * @throws ReleaseError when the repository has a format that we don't know
 */
export async function plainSettings(folder: GitFolder, home: string, host: GitHost): Promise<string> {
  const text = await readFile(join(folder.commonDir, 'config'), 'utf8').catch((cause: unknown) => {
    if (isSystemError(cause, 'ENOENT')) return '';
    throw unreadable(folder.top, messageOf(cause), 'Give the user of this process read access to its settings', cause);
  });
  const settings = TELLING.test(text) ? ((await readSettings(folder, home, host)) ?? []) : [];
  const core = new Map<string, string>();
  const extensions = new Map<string, string>();
  for (const [name, value] of settings) {
    if ((FILE_SYSTEM as readonly string[]).includes(name)) core.set(name.slice(5), String(isYes(value)));
    else if (name === 'extensions.objectformat' && /^sha(?:1|256)$/u.test(value)) extensions.set('objectFormat', value);
    else if (name === 'extensions.refstorage' && value === 'files') continue;
    else if (name === 'extensions.refstorage' && value === 'reftable' && folder.gitDir === folder.commonDir)
      extensions.set('refStorage', value);
    else if (name.startsWith('extensions.') && !HARMLESS_EXTENSIONS.has(name)) {
      const why = `its setting ${name} = ${visibleValue(value, 40)} is not supported`;
      throw unreadable(folder.top, why, 'Clone it again without this extension');
    }
  }
  const lines = (table: ReadonlyMap<string, string>): string =>
    [...table].map(([name, value]) => `\t${name} = ${value}\n`).join('');
  const version = extensions.size === 0 ? '0' : '1';
  const format = extensions.size === 0 ? '' : `[extensions]\n${lines(extensions)}`;
  return `[core]\n\trepositoryformatversion = ${version}\n\tbare = false\n${lines(core)}${format}`;
}

/** What `git init` writes, and the origin of a copy. */
const WRITTEN_BY_INIT =
  /^(?:core\.(?:repositoryformatversion|filemode|bare|logallrefupdates|symlinks|ignorecase|precomposeunicode)|extensions\.(?:objectformat|refstorage)|remote\.origin\.(?:url|fetch))$/u;

/** Those of {@link WRITTEN_BY_INIT} in a file with nothing else, in the form that git writes: no need to ask git for them. */
const PLAIN_FILE =
  /^\[core\]\n(?:\t(?:repositoryformatversion|filemode|bare|logallrefupdates|symlinks|ignorecase|precomposeunicode) = (?:true|false|[01])\n)+(?:\[extensions\]\n(?:\t(?:objectformat|refstorage) = [a-z0-9]+\n)+)?$/iu;

/** Whether the text of a settings file has nothing but what `git init` writes. */
export function isWrittenByInit(text: string): boolean {
  return PLAIN_FILE.test(text);
}

/** The first setting that a repository made by us doesn't have; `null`: there is none. */
export function foreignSetting(settings: readonly GitSetting[]): string | null {
  return settings.find(([name]) => !WRITTEN_BY_INIT.test(name))?.[0] ?? null;
}
