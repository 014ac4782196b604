import type { InstalledFiles } from './installed-files.ts';
import { ownModules, type ModulePlatform, type OwnModules } from './own-modules.ts';

/** What is installed of the release, by its files, before any of its code has run. */
export interface InstalledRelease {
  readonly extras: readonly string[];
  /** Names of its console and GUI scripts. */
  readonly scripts: readonly string[];
  readonly modules: OwnModules;
  readonly files: InstalledFiles;
}

/** @param skipped - patterns of modules that the project has left out */
export function installedRelease(
  files: InstalledFiles,
  on: ModulePlatform,
  skipped: readonly string[],
): InstalledRelease {
  const scripts = files.entryPoints.filter(({ group }) => group === 'console_scripts' || group === 'gui_scripts');
  return {
    extras: files.own?.extras ?? [],
    scripts: [...new Set(scripts.map(({ name }) => name))].sort(),
    modules: ownModules(files.paths, on, skipped),
    files,
  };
}

/** Whether a module should be one of the release's: it is in one of its packages, or in one of its modules. */
export function isOwnModule({ files }: InstalledRelease, module: string): boolean {
  const parts = module.split('.');
  return parts.some((_, at) => {
    const path = parts.slice(0, at + 1).join('/');
    return files.paths.some(
      (file) =>
        file === `${path}.py` ||
        (file.startsWith(`${path}/__init__.`) && /\/__init__\.(?:py|[^/]*so|[^/]*pyd)$/u.test(file)) ||
        (file.startsWith(`${path}.`) && /\.(?:so|pyd)$/u.test(file)),
    );
  });
}
