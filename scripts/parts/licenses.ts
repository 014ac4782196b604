import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu;

/** What the lockfile says about a package. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package that may be in the build. */
export interface ProductionPackage extends LockedPackage {
  /** Below the root. */
  readonly folder: string;
}

/** The folders in node_modules of everything that is needed at run time, from the lockfile. */
export function productionPackages(): readonly ProductionPackage[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const found = new Set<string>();

  // npm looks for a package next to the one that needs it, then in every parent folder.
  function resolve(from: string, name: string): string | null {
    for (let folder = from; ;) {
      const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
      if (candidate in packages) return candidate;
      if (folder === '') return null;
      const cut = folder.lastIndexOf('/node_modules/');
      folder = cut === -1 ? '' : folder.slice(0, cut);
    }
  }

  function visit(folder: string): void {
    const entry = packages[folder];
    for (const name of Object.keys({
      ...entry?.dependencies,
      ...entry?.optionalDependencies,
      ...entry?.peerDependencies,
    })) {
      const dependency = resolve(folder, name);
      if (dependency === null) continue; // optional, and not for this platform
      if (found.has(dependency)) continue;
      found.add(dependency);
      visit(dependency);
    }
  }

  visit('');
  return [...found].map((folder) => ({ folder, ...packages[folder] }));
}

/** dist/licenses.txt: name, version, license and license text of every package that may be in the build. */
export function licensesText(): string {
  const texts = productionPackages().map(({ folder, version = 'without a version', license }) => {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const files = readdirSync(join(ROOT, folder))
      .filter((file) => LICENSE_FILE.test(file))
      .sort();
    const body = files.map((file) =>
      readFileSync(join(ROOT, folder, file), 'utf8')
        .replace(/\r\n?/gu, '\n')
        .trim(),
    );
    return { key: `${name}@${version}`, text: [`${name} ${version}`, license ?? 'see below', ...body].join('\n\n') };
  });
  return texts
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ text }) => `${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
