import { isObjectReference, moduleBindings, readReexport, stripSpace } from '#python-standards';
import { ReleaseError } from '#release-model';
import type { DistributionContents } from './contents.ts';
import { installedParts } from './import-names.ts';
import { missingModuleRemedy, missingObjectRemedy } from './import-remedies.ts';

/** An entry point that leads to nothing in its wheel. */
export interface LostEntryPoint {
  readonly group: string;
  readonly name: string;
  /** As written, `automation.cli:main`. */
  readonly target: string;
  /** What is missing, as the end of a sentence. */
  readonly problem: string;
  readonly remedy: string;
  /** The top-level module of the target, of which the wheel has nothing: it may come from a dependency. */
  readonly foreign: string | null;
}

/** No module that anybody writes is larger. Bytes. */
const MAXIMUM_SOURCE = 2 * 1024 * 1024;

/** More modules than any real project's entry points name. */
const MOST_MODULES = 300;

/** How many `from … import main` are followed. */
const MOST_HOPS = 4;

const SOURCE_NAMES = ['.py', '/__init__.py'];
const COMPILED = /^(?:\/__init__)?\.(?:[^/]*\.)?(?:so|pyd|pyc)$/u;

/** What is known of a module: in the wheel (with its source, if that is Python), not there, or not to be told. */
type Found =
  | { readonly kind: 'there'; readonly file: string | null }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown' };

/** The importable files of a wheel: installed path to member. */
class InstalledModules {
  readonly #contents: DistributionContents;
  readonly #members: ReadonlyMap<string, string>;
  readonly #sources = new Map<string, string | null>();

  constructor(contents: DistributionContents) {
    this.#contents = contents;
    this.#members = new Map(
      contents.members.flatMap(({ path, kind }): [string, string][] => {
        const parts = kind === 'file' ? installedParts(path) : null;
        return parts === null ? [] : [[parts.join('/'), path]];
      }),
    );
  }

  /** Files that Python reads at its start may add folders, and hooks that find modules. */
  get hasStartFile(): boolean {
    return [...this.#members.keys()].some((path) => !path.includes('/') && path.endsWith('.pth'));
  }

  has(path: string): boolean {
    return this.#members.has(path);
  }

  hasAnyBelow(path: string): boolean {
    return [...this.#members.keys()].some((file) => file.startsWith(`${path}/`));
  }

  isCompiled(path: string): boolean {
    return [...this.#members.keys()].some((file) => file.startsWith(path) && COMPILED.test(file.slice(path.length)));
  }

  /** The text of a module; `null` when it can't be read as UTF-8. */
  async source(file: string): Promise<string | null> {
    const known = this.#sources.get(file);
    if (known !== undefined || this.#sources.size >= MOST_MODULES) return known ?? null;
    const text = await this.#read(this.#members.get(file) ?? file);
    this.#sources.set(file, text);
    return text;
  }

  async #read(member: string): Promise<string | null> {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(await this.#contents.read(member, MAXIMUM_SOURCE));
    } catch (error) {
      if (error instanceof ReleaseError || error instanceof TypeError) return null;
      throw error;
    }
  }

  /** Finds a module as an import would. A missing one may still come from elsewhere where its parent is a namespace. */
  async find(module: string): Promise<Found> {
    const parts = module.split('.');
    let file: string | null = null;
    for (let count = 1; count <= parts.length; count += 1) {
      const path = parts.slice(0, count).join('/');
      const parent = file;
      const source: string | undefined = SOURCE_NAMES.map((ending) => path + ending).find((name) => this.has(name));
      if (source === undefined && this.isCompiled(path))
        return { kind: count === parts.length ? 'there' : 'unknown', file: null };
      if (source === undefined && this.hasAnyBelow(path)) file = null;
      else if (source !== undefined) file = source;
      else {
        // A namespace is shared with other distributions, and a package may look for its modules elsewhere
        const text = parent === null ? null : await this.source(parent);
        return { kind: text === null || /__path__|sys\.modules|__getattr__/u.test(text) ? 'unknown' : 'missing' };
      }
    }
    return { kind: 'there', file };
  }
}

/** The module that `from …module import` means in a module. */
function absoluteModule(module: string, inside: string, file: string): string | null {
  const dots = /^\.*/u.exec(module)?.[0].length ?? 0;
  if (dots === 0) return module;
  const own = inside.split('.');
  const parents = file.endsWith('/__init__.py') ? own : own.slice(0, -1);
  const kept = parents.slice(0, parents.length - dots + 1);
  if (kept.length === 0) return null;
  return [...kept, module.slice(dots)].filter((part) => part !== '').join('.');
}

/** Why a module has no such name, `null` when it has, or when only running it would tell. */
async function missingName(modules: InstalledModules, module: string, name: string, hop = 0): Promise<string | null> {
  const found = await modules.find(module);
  if (found.kind === 'missing') return `the wheel has no module ${module}`;
  if (found.kind === 'unknown' || found.file === null) return null;
  const text = await modules.source(found.file);
  if (text === null || /^__\w+__$/u.test(name)) return null;
  const { names, isOpen } = moduleBindings(text);
  if (isOpen) return null;
  const count = names.get(name) ?? 0;
  if (count === 0) {
    // A module of the package becomes its attribute once it is imported
    return (await modules.find(`${module}.${name}`)).kind === 'there' ? null : `${found.file} defines no ${name}`;
  }
  const reexport = count === 1 && hop < MOST_HOPS ? readReexport(text, name) : null;
  const next = reexport === null ? null : absoluteModule(reexport.module, module, found.file);
  if (reexport === null || next === null) return null;
  // `from .folder import module`
  if ((await modules.find(`${next}.${reexport.name}`)).kind === 'there') return null;
  const why = await missingName(modules, next, reexport.name, hop + 1);
  return why === null ? null : `${found.file} imports ${name} from ${next}, and ${why}`;
}

/** What is wrong with one target; `null` when nothing is, as far as the wheel tells. */
async function lostTarget(
  modules: InstalledModules,
  target: string,
  generator: string | null,
): Promise<Pick<LostEntryPoint, 'problem' | 'remedy' | 'foreign'> | null> {
  const [module = '', object = ''] = (target.split('[', 1)[0] ?? '').split(':').map(stripSpace);
  const [top = ''] = module.split('.');
  const absent = { problem: `the wheel has no module ${module}`, remedy: missingModuleRemedy(module, generator) };
  if (!modules.hasAnyBelow(top) && !modules.has(`${top}.py`) && !modules.isCompiled(top))
    return { ...absent, foreign: top };
  const found = await modules.find(module);
  if (found.kind === 'missing') return { ...absent, foreign: null };
  const [name = ''] = object.split('.');
  if (found.kind === 'unknown' || name === '') return null;
  const why = await missingName(modules, module, name);
  return why === null ? null : { problem: why, remedy: missingObjectRemedy(`${module}:${object}`), foreign: null };
}

const SCRIPT_GROUPS: ReadonlySet<string> = new Set(['console_scripts', 'gui_scripts']);

/** Why installers can't make a script of a target; in other groups, targets may be modules or texts of any sort. */
function unusableScript(target: string): Pick<LostEntryPoint, 'problem' | 'remedy'> | null {
  const remedy = 'Write it like package.module:function';
  if (!isObjectReference(target)) return { problem: 'that is not an object reference', remedy };
  return target.split('[', 1)[0]?.includes(':') === true ? null : { problem: 'that names no function', remedy };
}

/**
 * Finds the entry points of a wheel whose module or object it doesn't have. Nothing is run: only what is certain counts, and
 * names that a module may get in another way are left to the import.
 */
export async function findLostEntryPoints(contents: DistributionContents): Promise<readonly LostEntryPoint[]> {
  const { groups } = contents.entryPoints;
  if (Object.keys(groups).length === 0) return [];
  const modules = new InstalledModules(contents);
  if (modules.hasStartFile) return [];
  const lost: LostEntryPoint[] = [];
  for (const [group, entries] of Object.entries(groups)) {
    for (const [name, target] of Object.entries(entries)) {
      const found = isObjectReference(target)
        ? await lostTarget(modules, target, contents.wheel?.generator ?? null)
        : null;
      const unusable = SCRIPT_GROUPS.has(group) ? unusableScript(target) : null;
      if (unusable !== null) lost.push({ group, name, target, ...unusable, foreign: null });
      else if (found !== null) lost.push({ group, name, target, ...found });
    }
  }
  return lost;
}
