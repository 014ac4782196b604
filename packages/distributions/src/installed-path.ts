import { withoutEnding } from '#release-model';
import { posix } from 'node:path';
import { normalizeName } from '#python-standards';

/** Where an installer puts a member of a wheel. */
export interface InstalledPath {
  /** `packages`: where Python imports from; `programs`: on the PATH; `prefix`: below the environment's own folder. */
  readonly place: 'packages' | 'programs' | 'prefix' | 'headers';
  /** With slashes, normalized. */
  readonly path: string;
}

/** A folder of packages below the environment's own: `lib/python3.12/site-packages`, on Debian `dist-packages`, `Lib/…` on Windows. */
const PACKAGES_BELOW = /^(?:local\/)?lib(?:32|64)?\/(?:(?:python|pypy)[^/]*\/)?(?:site|dist)-packages\/(?<rest>.+)$/iu;
const NORMAL = /^(?:[!-\-0-~][!-.0-~]*\/)*[!-\-0-~][!-.0-~]*$/u;
const PROGRAMS_BELOW = /^(?:local\/)?(?:bin|scripts)\/(?<rest>.+)$/iu;

/** Whether a path is ASCII and `posix.normalize` has nothing to do, as with nearly all. */
export function isNormal(path: string): boolean {
  return NORMAL.test(path);
}

/** Where a member of a wheel is installed, by the schemes of `NAME.data` (PEP 427). */
export function installedPath(member: string): InstalledPath {
  const path = isNormal(member) ? member : posix.normalize(member);
  if (!path.includes('.data/')) return { place: 'packages', path };
  const { scheme, below } = /^[^/]+\.data\/(?<scheme>[^/]+)\/(?<below>.+)$/u.exec(path)?.groups ?? {};
  if (scheme === undefined || below === undefined) return { place: 'packages', path };
  if (scheme === 'scripts') return { place: 'programs', path: below };
  if (scheme === 'headers') return { place: 'headers', path: below };
  if (scheme !== 'data') return { place: 'packages', path: below };
  const packages = PACKAGES_BELOW.exec(below)?.groups?.['rest'];
  if (packages !== undefined) return { place: 'packages', path: packages };
  const program = PROGRAMS_BELOW.exec(below)?.groups?.['rest'];
  return program === undefined ? { place: 'prefix', path: below } : { place: 'programs', path: program };
}

/** What Python's `site` runs at each start: lines of `.pth` and `.start` files, and two modules. */
const STARTUP = /^(?:[^/]+\.(?:pth|start)|(?:site|user)customize(?:\.[^/]*|\/.*)?)$/u;

/** Whether a path may match it: nearly none does, and this is seen at once. */
function mayStart(path: string): boolean {
  return !path.includes('/') || path.startsWith('sitecustomize/') || path.startsWith('usercustomize/');
}

/** What Python and pip read from an environment's own folder before anything else. */
const STEERING = /^(?:pyvenv\.cfg|pip\.(?:conf|ini)|lib(?:32|64)?\/(?:python|pypy)[^/]*\/[^/][^]*)$/iu;

/** What a member does whenever Python starts; `null` for nothing. Continues `its member NAME`. */
export function startupProblem({ place, path }: InstalledPath): string | null {
  if (place === 'packages' && mayStart(path) && STARTUP.test(path))
    return 'runs, or adds imports, whenever Python starts';
  if (place === 'prefix' && STEERING.test(path)) return 'overwrites what Python or pip reads first in the environment';
  return null;
}

/** The project that a name which everybody relies on belongs to; `null`: to no project of an index. */
const PACKAGE_OWNERS: ReadonlyMap<string, string> = new Map([
  ['pip', 'pip'],
  ['setuptools', 'setuptools'],
  ['pkg_resources', 'setuptools'],
  ['_distutils_hack', 'setuptools'],
  ['wheel', 'wheel'],
  ['uv', 'uv'],
  ['virtualenv', 'virtualenv'],
]);

const PROGRAM_OWNERS: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ['easy_install', 'setuptools'],
  ...['pip', 'uv', 'wheel', 'twine', 'virtualenv'].map((name) => [name, name] as const),
  ['uvx', 'uv'],
  ...'activate bash cat chmod cmd cp curl deactivate docker env gh git gpg ls mkdir mv npm npx node powershell pwsh rm scp sh ssh su sudo tar unzip zsh'
    .split(' ')
    .map((name) => [name, null] as const),
]);

/** `python`, `python3.12`, `pythonw`, `pypy3`, and their configuration. */
const INTERPRETER = /^(?:python|pypy)[\d.]*[wt]?(?:-config)?$/u;

/** What a script of this name would replace in another project; `null` for nothing. */
export function shadowedProgram(script: string, project: string): string | null {
  const name = script.toLowerCase().replace(/\.(?:exe|bat|cmd|com|ps1|py|pyw)$/u, '');
  if (INTERPRETER.test(name)) return name;
  const command = /^(?:pip|easy_install)[-\d.]+$/u.test(name) ? withoutEnding(name, '-.0123456789') : name;
  const owner = PROGRAM_OWNERS.get(command);
  return owner === undefined || owner === normalizeName(project) ? null : name;
}

/**
 * What a member overwrites in another project when it is installed.
 * @param info - the wheel's own `NAME-VERSION.dist-info`
 * @returns continues `its member NAME`; `null` for nothing
 */
export function foreignProblem({ place, path }: InstalledPath, project: string, info: string): string | null {
  const [first = '', ...rest] = path.split('/');
  if (place === 'programs') {
    const shadowed = rest.length > 0 ? null : shadowedProgram(first, project);
    return shadowed === null ? null : `replaces the command ${shadowed}`;
  }
  if (place !== 'packages') return null;
  if (/\.(?:dist|egg)-info$/iu.test(first) && first !== info)
    return `is installed as metadata of another distribution, ${first}`;
  const name = rest.length > 0 ? first : (first.split('.', 1)[0] ?? '');
  const owner = PACKAGE_OWNERS.get(name);
  if (owner === undefined || owner === normalizeName(project)) return null;
  return `overwrites the package ${name} of ${owner}`;
}
