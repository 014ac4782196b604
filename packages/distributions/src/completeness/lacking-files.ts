import { posix } from 'node:path';
import { logicalLines, normalizeName, readGlob, type BackEnd, type Pyproject } from '#python-standards';
import type { Severity } from '#release-model';
import { compilerOf } from '../generated-members.ts';
import type { SourceFile, SourceTree } from '../source-tree.ts';
import { exclusionsOf } from './exclusions.ts';
import { fileKind, isAside, isForTests, moduleName } from './file-kinds.ts';
import type { PackagingSettings } from './packaging-settings.ts';
import {
  filesBelow,
  installedPaths,
  packedFolders,
  projectFiles,
  type PackedFolder,
  type ProjectFile,
  type ReadWheel,
} from './placed-files.ts';
import { readShippedCode, type ShippedCode } from './shipped-code.ts';

/** What the wheels of a release are compared with. */
export interface WheelComparison {
  readonly wheels: readonly ReadWheel[];
  readonly tree: SourceTree;
  /** What the project ships by its tree: top-level names, and their folders or modules relative to the project. */
  readonly packages: readonly PackedFolder[];
  readonly pyproject: Pyproject;
  readonly settings: PackagingSettings;
}

/** A file, or a folder with all that is in it, that the project has and no wheel of the release. */
export interface LackingPart {
  readonly kind: 'module' | 'data';
  /** Relative to the project; a folder ends with `/`. */
  readonly path: string;
  /** As it would be installed; a folder ends with `/`. */
  readonly member: string;
  /** How many files. */
  readonly count: number;
  readonly severity: Extract<Severity, 'unsafe' | 'warning'>;
  /** Why somebody misses it, as the end of a sentence: `automation/cli.py imports it in line 3`; `null`: nothing says so. */
  readonly need: string | null;
  /** A folder in the way to it that has no `__init__.py`, relative to the project; `null`: none. */
  readonly withoutInit: string | null;
}

/** What the comparison of wheels with their project has shown. */
export interface LackingFiles {
  readonly parts: readonly LackingPart[];
  /** The folders and single modules that were compared, relative to the project. */
  readonly places: readonly string[];
  readonly modules: { readonly total: number; readonly there: number };
  readonly data: { readonly total: number; readonly there: number };
  /** By what of the project's configuration leaves them out: how many files. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** Files for tests that the wheel does without. */
  readonly tests: number;
  /** The files of the project that are in a wheel: by their path in the project, as they are installed. */
  readonly shipped: ReadonlyMap<string, string>;
}

/** Files that make a folder a project of its own, whose files are none of this one. */
const PROJECT_FILES = ['pyproject.toml', 'setup.py'];

interface Candidate extends ProjectFile {
  readonly kind: 'module' | 'data';
}

/** Whether a module does nothing but to declare itself, so that a folder works without it. */
function isInert(text: string): boolean {
  return logicalLines(text).every(({ tokens }) => {
    const words = tokens.filter(({ kind }) => kind === 'name').map(({ text: word }) => word);
    const isText = tokens.every(({ kind }) => kind === 'string');
    return isText || words.includes('extend_path') || words.includes('declare_namespace') || words[0] === 'try';
  });
}

class WheelJudge {
  readonly #comparison: WheelComparison;
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #installed: ReadonlySet<string>;
  readonly #folders: ReadonlySet<string>;
  readonly #stems: ReadonlySet<string>;
  readonly #blobs: ReadonlySet<string>;
  #code: Promise<ShippedCode> | null = null;

  constructor(comparison: WheelComparison) {
    const { wheels, tree } = comparison;
    this.#comparison = comparison;
    this.#files = projectFiles(tree);
    this.#installed = installedPaths(wheels);
    this.#folders = new Set([...this.#installed].flatMap(foldersOf));
    this.#stems = new Set([...this.#installed].filter((path) => /\.(?:so|pyd|pyc)$/u.test(path)).map(stemOf));
    const times = new Map<string, number>();
    for (const { blob } of this.#files.values()) times.set(blob, (times.get(blob) ?? 0) + 1);
    // Bytes that several files have, such as none at all, don't tell which one was packed
    const packed = wheels.flatMap(({ tree: { files } }) => files.map(({ blob }) => blob));
    this.#blobs = new Set(packed.filter((blob) => times.get(blob) === 1));
  }

  get files(): ReadonlyMap<string, SourceFile> {
    return this.#files;
  }

  get installed(): ReadonlySet<string> {
    return this.#installed;
  }

  async code(): Promise<ShippedCode> {
    this.#code ??= readShippedCode(this.#comparison.wheels);
    return await this.#code;
  }

  /** Whether a wheel has the file: at its place, compiled, or with the same bytes at another place. */
  has({ member, source }: ProjectFile): boolean {
    return (
      this.#installed.has(member) || this.#stems.has(member.replace(/\.pyi?$/u, '')) || this.#blobs.has(source.blob)
    );
  }

  hasFolder(member: string): boolean {
    return this.#folders.has(member);
  }

  /** Whether a folder between the package and the file is a project of its own. */
  isOfOther({ path }: ProjectFile, { path: top }: PackedFolder): boolean {
    return foldersOf(path).some(
      (folder) =>
        folder.startsWith(`${top}/`) &&
        PROJECT_FILES.some((name) => this.#files.has(`${folder}/${name}`)) &&
        !this.#files.has(`${folder}/__init__.py`),
    );
  }

  /** The highest folder without any file in a wheel that holds the file, below the top one; the file itself if there is none. */
  partOf({ path, member }: ProjectFile): { readonly path: string; readonly member: string } {
    const folders = foldersOf(member).filter((folder) => folder.includes('/') && !this.hasFolder(folder));
    const highest = folders.sort((a, b) => a.length - b.length)[0];
    if (highest === undefined) return { path, member };
    return { member: `${highest}/`, path: `${path.slice(0, path.length - (member.length - highest.length))}/` };
  }

  /** The first folder on the way to a file, below the top one, that has Python and no `__init__.py`. */
  withoutInit({ path, member }: ProjectFile): string | null {
    const depth = member.split('/').length - 2;
    const folders = foldersOf(path).sort((a, b) => a.length - b.length);
    const below = depth <= 0 ? [] : folders.slice(-depth);
    return below.find((folder) => !['py', 'pyi'].some((end) => this.#files.has(`${folder}/__init__.${end}`))) ?? null;
  }

  async need(
    part: { readonly member: string },
    kind: Candidate['kind'],
  ): Promise<{ readonly text: string; readonly isCertain: boolean } | null> {
    // prettier-ignore
    const code = await this.code();
    if (kind === 'data') {
      const by = code.naming(posix.basename(part.member));
      return by === null ? null : { text: `${by} names it`, isCertain: false };
    }
    const place = code.importOf(moduleName(part.member.replace(/\/$/u, '')));
    return place === null
      ? null
      : { text: `${place.member} imports it in line ${String(place.line)}`, isCertain: place.isCertain };
  }

  /** Whether people who install the wheel miss a module for sure. */
  async severityOf(
    modules: readonly Candidate[],
    part: { readonly member: string },
    isNeeded: boolean,
    hasOther: boolean,
  ): Promise<LackingPart['severity']> {
    // prettier-ignore
    const [first] = modules;
    const isFolder = part.member.endsWith('/');
    const isInit = !isFolder && posix.basename(part.member).startsWith('__init__.');
    // Its folder is there: an import finds that as a namespace
    if (isNeeded && !isInit) return 'unsafe';
    if (first === undefined || this.#comparison.settings.isByCode || modules.every(({ member }) => isAside(member)))
      return 'warning';
    if (isInit) {
      const bytes = await this.#comparison.tree.read(first.source);
      return bytes === null || isInert(bytes.toString('utf8')) ? 'warning' : 'unsafe';
    }
    // A folder of scripts and other files without __init__.py may be data that happens to be Python
    return isFolder && hasOther && this.withoutInit(first) !== null ? 'warning' : 'unsafe';
  }
}

/** A path up to the first full stop of its name, which a compiled module has several of. */
function stemOf(path: string): string {
  const name = posix.basename(path);
  return posix.join(posix.dirname(path), name.split('.', 1)[0] ?? name);
}

function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let folder = posix.dirname(path); folder !== '.' && folder !== '/'; folder = posix.dirname(folder))
    folders.push(folder);
  return folders;
}

async function partsOf(
  judge: WheelJudge,
  lacking: readonly Candidate[],
  below: readonly ProjectFile[],
): Promise<readonly LackingPart[]> {
  const groups = new Map<string, { readonly path: string; readonly member: string; readonly files: Candidate[] }>();
  for (const file of lacking) {
    const part = judge.partOf(file);
    const group = groups.get(part.member) ?? { ...part, files: [] };
    groups.set(part.member, group);
    group.files.push(file);
  }
  const parts: LackingPart[] = [];
  for (const { files, ...folder } of groups.values()) {
    const modules = files.filter(({ kind }) => kind === 'module');
    const kind = modules.length > 0 ? 'module' : 'data';
    const chosen = kind === 'module' ? modules : files;
    const [only] = chosen;
    // A folder with one file is that file, and one that isn't imported is the files in it
    const part = chosen.length === 1 && only !== undefined && files.length === 1 && kind === 'data' ? { path: only.path, member: only.member } : folder; // prettier-ignore
    const need = await judge.need(part, kind);
    const hasOther = below.some(({ member }) => member.startsWith(part.member) && fileKind(member) !== 'module');
    const severity =
      kind === 'data' ? 'warning' : await judge.severityOf(modules, part, need?.isCertain === true, hasOther);
    parts.push({
      ...part,
      kind,
      count: files.length,
      severity,
      need: need?.text ?? null,
      withoutInit: only === undefined ? null : judge.withoutInit(only),
    });
  }
  return parts;
}

/** These pack everything that a folder of sources has; the others pack one package, unless their settings name more. */
const PACKS_ALL: ReadonlySet<BackEnd | null> = new Set(['setuptools', 'pdm']);

/** The packages and modules beside those that are packed, which code in them finds in the work tree. */
function besidePacked(files: ReadonlyMap<string, SourceFile>, places: readonly string[]): readonly PackedFolder[] {
  const roots = new Set(places.map((path) => posix.dirname(path)));
  return [...files.keys()].flatMap((path): PackedFolder[] => {
    const folder = posix.dirname(path);
    if (isAside(`_/${path}`) || isForTests(path) || !path.endsWith('.py')) return [];
    if (posix.basename(path) === '__init__.py' && roots.has(posix.dirname(folder)))
      return [{ name: posix.basename(folder), path: folder }];
    return roots.has(folder) ? [{ name: posix.basename(path, '.py'), path }] : [];
  });
}

/** Top-level packages and modules that the project has and no wheel; only what nothing explains. */
async function lackingTops(
  judge: WheelJudge,
  { packages, wheels, settings }: WheelComparison,
  folders: readonly PackedFolder[],
  places: readonly string[],
): Promise<readonly LackingPart[]> {
  const beside = besidePacked(judge.files, places).filter(({ path }) => !packages.some((known) => known.path === path));
  const names = new Set([...judge.installed].map((path) => stemOf(path.split('/')[0] ?? '')));
  const provided = new Set(
    wheels.flatMap(({ contents }) =>
      contents.metadata.getAll('Requires-Dist').map((text) => normalizeName(/^\s*[\w.-]+/u.exec(text)?.[0] ?? '')),
    ),
  );
  const { include } = settings.packages;
  const isIncluded = (name: string): boolean =>
    include.length === 0 || include.some((pattern) => readGlob(pattern).test(name));
  const exclusions = exclusionsOf(settings);
  const parts: LackingPart[] = [];
  // A wheel with nothing to import has a rule of its own
  for (const { name, path } of names.size === 0 ? [] : [...packages, ...beside]) {
    const isModule = path.endsWith('.py');
    const isPacked = names.has(name) || folders.some((folder) => folder.path === path);
    if (isPacked || provided.has(normalizeName(name)) || folders.some((folder) => path.startsWith(`${folder.path}/`)))
      continue;
    const files = isModule ? [path] : [...judge.files.keys()].filter((file) => file.startsWith(`${path}/`));
    const place = (file: string): string => (isModule ? `${name}.py` : `${name}${file.slice(path.length)}`);
    const meant = files.filter(
      (file) => file.endsWith('.py') && !exclusions.some((one) => one.test({ path: file, member: place(file) })),
    );
    const sources = meant.flatMap((file) => judge.files.get(file) ?? []);
    if (meant.length === 0 || sources.every((source) => judge.has({ path: source.path, member: '', source }))) continue;
    const member = isModule ? `${name}.py` : `${name}/`;
    const need = await judge.need({ member }, 'module');
    const isCertain = need?.isCertain === true;
    // Beside the package, in the project's own folder, there is much that nobody ships
    const isBeside = beside.some((one) => one.path === path);
    const isMeant =
      !isBeside &&
      PACKS_ALL.has(settings.backEnd) &&
      posix.dirname(path) !== '.' &&
      isIncluded(name) &&
      !/^_|test/u.test(name);
    if (!isCertain && !isMeant) continue;
    // In the project's own folder, it may be a tool that has the name of something else
    const severity = isCertain && !(isBeside && posix.dirname(path) === '.') ? 'unsafe' : 'warning';
    parts.push({ kind: 'module', path: isModule ? path : `${path}/`, member, count: meant.length, severity, need: need?.text ?? null, withoutInit: null }); // prettier-ignore
  }
  return parts;
}

/** The file of the project that a module at the top of a wheel was packed from. */
function moduleFile(member: string, files: ReadonlyMap<string, SourceFile>): string | undefined {
  if (!member.endsWith('.py')) return undefined;
  const paths = [...files.keys()].filter((path) => posix.basename(path) === member);
  return paths.sort((a, b) => a.length - b.length)[0];
}

/**
 * Finds what a project has below the packages that it ships, and none of the wheels of its release: modules, and files
 * that its code may open. What its configuration leaves out, tests, and what only builds need is left out here, too.
 * @throws ReleaseError when an archive can't be read
 */
export async function findLackingFiles(comparison: WheelComparison): Promise<LackingFiles> {
  const judge = new WheelJudge(comparison);
  const known = comparison.packages.map(({ path }) => path);
  const folders = packedFolders(judge.installed, judge.files, known);
  const exclusions = exclusionsOf(comparison.settings);
  const below = filesBelow(folders, judge.files);
  const leftOut = new Map<string, number>();
  const shipped = new Map<string, string>();
  const lacking: Candidate[] = [];
  const modules = { total: 0, there: 0 };
  const data = { total: 0, there: 0 };
  let tests = 0;
  const places = folders.map(({ path }) => path);
  for (const member of judge.installed) {
    const path = member.includes('/') ? undefined : moduleFile(member, judge.files);
    if (path === undefined) continue;
    places.push(path);
    shipped.set(path, member);
    modules.total += 1;
    modules.there += 1;
  }
  for (const file of below) {
    const kind = fileKind(file.member);
    const isThere = judge.has(file);
    if (judge.installed.has(file.member)) shipped.set(file.path, file.member);
    const folder = folders.find(({ name }) => file.member.startsWith(`${name}/`));
    if (!isThere) {
      const why = exclusions.find((exclusion) => exclusion.test(file))?.where;
      const isOther = folder !== undefined && judge.isOfOther(file, folder);
      if (why !== undefined) leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
      if (why !== undefined || isOther || kind === 'build') continue;
      if (kind === 'test') {
        // Code that every user runs may import its own tests
        if (file.member.endsWith('.py') && (await judge.need(file, 'module'))?.isCertain === true)
          lacking.push({ ...file, kind: 'module' });
        else tests += 1;
        continue;
      }
      const isMade = compilerOf([file.path], (path) => judge.files.has(path), comparison.pyproject) !== null;
      if ((kind === 'doubtful' || isMade) && (await judge.need(file, 'data')) === null) continue;
      lacking.push({ ...file, kind: kind === 'module' ? 'module' : 'data' });
    }
    const tally = kind === 'module' ? modules : data;
    tally.total += 1;
    if (isThere) tally.there += 1;
  }
  const parts = [...(await partsOf(judge, lacking, below)), ...(await lackingTops(judge, comparison, folders, places))];
  return { parts, places, modules, data, leftOut, tests, shipped };
}
