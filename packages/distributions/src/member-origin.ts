import { posix } from 'node:path';
import { visibleValue } from '#harmless-text';
import { readGlob, type Glob, type Pyproject } from '#python-standards';
import type { DistributionKind } from '#release-model';
import { blobId, checkoutVariants } from './blob-id.ts';
import { configuredPlaces } from './configured-places.ts';
import { isArchived, isConfigured } from './filled-template.ts';
import {
  buildRequirementNames,
  compilerOf,
  distInfoGenerator,
  isNativeCode,
  sdistGenerator,
} from './generated-members.ts';
import { isPointerTo } from './lfs-pointer.ts';
import { maturinModule, stubOfModule } from './maturin-module.ts';
import { isMovedPyproject, isPackedCargoManifest, isResolvedCargoLock } from './maturin-text.ts';
import { isDelvewheelPatched } from './repaired-module.ts';
import { isInstalledScript, isOtherVersion, isSavedPyproject, isSavedSetupCfg } from './rewritten-text.ts';
import type { SourceFile, SourceIndex } from './source-tree.ts';
import type { VersionFile } from './version-files.ts';
import { isVersionText } from './version-text.ts';

/** Where a member comes from. */
export type Origin =
  | { readonly kind: 'source'; readonly path: string }
  /** `compared`: what it may contain is known, and it contains that. */
  | { readonly kind: 'generated'; readonly by: string; readonly compared: boolean }
  | { readonly kind: 'named' }
  | { readonly kind: 'none'; readonly message: string };

/** What is known about a project, to tell where members come from. */
export interface OriginRules {
  /** The sources. */
  readonly tree: SourceIndex;
  /** Of a wheel: the sdist that it may have been built from. */
  readonly sdist: SourceIndex | null;
  /** Folders that the members of a wheel may be in, relative to the project: `''`, `src`. */
  readonly roots: readonly string[];
  readonly versionFiles: readonly VersionFile[];
  /** Globs of what the project itself names as generated. */
  readonly generated: readonly string[];
  readonly pyproject: Pyproject;
  /** Whether native code may come out of the build, which is not compared. */
  readonly mayCompile: boolean;
}

/** A member, as it is looked for. */
export interface SoughtMember {
  /** As the archive spells it. */
  readonly path: string;
  readonly kind: DistributionKind;
  /** `dist-info`, `scripts`, `data`, … of a wheel; `root` for what is next to the project's files. */
  readonly scheme: string;
  /** Without the top folder, `.dist-info/` or `.data/<scheme>/`. */
  readonly bare: string;
  readonly bytes: Buffer;
}

/** Python runs these without being asked, so their place counts. */
function runsAtStart(bare: string): boolean {
  return (
    /\.pth$/iu.test(bare) ||
    /^(?:site|user)customize\b/iu.test(posix.basename(bare)) ||
    /(?:^|\/)(?:site|dist)-packages\//iu.test(bare)
  );
}

/** The part that two paths have before the end that they share. */
export function prefixPair(member: string, source: string): string {
  const left = member.split('/');
  const right = source.split('/');
  while (left.length > 0 && left.at(-1) === right.at(-1)) {
    left.pop();
    right.pop();
  }
  return JSON.stringify([left.join('/'), right.join('/')]);
}

function quote(line: string): string {
  return `"${visibleValue(line, 100).replaceAll('"', String.raw`\"`)}"`;
}

/** Where two texts differ: the first line of the second that isn't at its place in the first. */
function firstDifference(source: Buffer, bytes: Buffer): string {
  if (source.includes(0) || bytes.includes(0)) return '';
  const before = source.toString('utf8').split(/\r\n|\n|\r/u);
  const after = bytes.toString('utf8').split(/\r\n|\n|\r/u);
  const index = after.findIndex((line, at) => line !== before[at]);
  const line = after[index];
  return line === undefined ? ': lines are missing at its end' : ` in line ${index + 1}: ${quote(line)}`;
}

/** How many files of one name are compared. */
const MAXIMUM_NAMESAKES = 20;

/** What git puts into the folder of a submodule. Back-ends that don't ask git pack it. */
const GIT_LINK = /^gitdir: [^\r\n]{1,500}\n?$/u;

/** Finds out where members come from. */
export class OriginFinder {
  readonly #rules: OriginRules;
  /** Pairs of folders, the first packed as the second, as a file with content has shown. */
  readonly #mapped = new Set<string>();
  readonly #globs: readonly Glob[];
  readonly #tree: SourceIndex;

  constructor(rules: OriginRules) {
    this.#rules = rules;
    this.#tree = rules.tree;
    this.#globs = rules.generated.map((glob) => readGlob(glob.replace(/^\.?\//u, '')));
  }

  get #indexes(): readonly SourceIndex[] {
    return this.#rules.sdist === null ? [this.#tree] : [this.#rules.sdist, this.#tree];
  }

  /** Where the member would be in the project's folder. */
  #placesOf({ kind, scheme, bare }: SoughtMember): readonly string[] {
    const configured = configuredPlaces(this.#rules.pyproject.tool, kind, scheme, bare);
    if (kind === 'sdist') return [bare, ...configured];
    if (!['root', 'purelib', 'platlib'].includes(scheme)) return configured;
    return [...this.#rules.roots.map((root) => posix.join(root, bare)), ...configured];
  }

  /**
   * Where a member comes from.
   * @param final - all others were looked at: what is still missing then has no source
   * @returns `null` for an empty file whose origin isn't known yet
   */
  async find(member: SoughtMember, final: boolean): Promise<Origin | null> {
    const places = this.#placesOf(member);
    const source = this.#sourceOf(member, places, final);
    if (source !== null) return { kind: 'source', path: source };
    if (member.bytes.length === 0 && !final) return null;
    return (
      this.#generatedByBackend(member) ??
      this.#aroundLibrary(member, places) ??
      (await this.#rewritten(member, places)) ??
      this.#compiled(member, places) ??
      (this.#isNamed(member, places)
        ? { kind: 'named' }
        : { kind: 'none', message: await this.#whyNot(member, places) })
    );
  }

  #sourceOf({ bare, bytes }: SoughtMember, places: readonly string[], final: boolean): string | null {
    for (const index of this.#indexes) {
      const { format } = index.tree;
      const exact = index.withBlob([blobId(bytes, format)]);
      const same = exact.length > 0 ? exact : index.withBlob(checkoutVariants(bytes, format));
      if (same.length === 0) continue;
      const here = places.flatMap((path) => index.inProject(path) ?? []);
      const placed = same.find((file) => here.includes(file));
      if (placed !== undefined) return placed.path;
      if (runsAtStart(bare)) continue;
      if (places.some((path) => index.isLinked(path))) return same[0]?.path ?? null;
      // A file that the project has at this very place must be that file
      if (here.length > 0) continue;
      const moved = same.filter(({ path }) => posix.basename(path) === posix.basename(bare));
      if (bytes.length > 0) for (const { path } of moved) this.#mapped.add(prefixPair(bare, path));
      const isCode = /\.py[wi]?$/iu.test(bare);
      const found =
        bytes.length > 0 || !isCode
          ? moved[0]
          : final
            ? moved.find(({ path }) => this.#mapped.has(prefixPair(bare, path)))
            : undefined;
      if (found !== undefined) return found.path;
    }
    return null;
  }

  #generatedByBackend({ kind, scheme, bare }: SoughtMember): Origin | null {
    const { pyproject } = this.#rules;
    const by =
      kind === 'sdist'
        ? sdistGenerator(bare, pyproject)
        : scheme === 'dist-info'
          ? distInfoGenerator(bare, pyproject)
          : null;
    return by === null ? null : { kind: 'generated', by, compared: true };
  }

  /** What maturin writes into a wheel around the library of a crate that has no Python package. */
  #aroundLibrary({ kind, scheme, bare, bytes }: SoughtMember, places: readonly string[]): Origin | null {
    if (kind !== 'wheel' || !['root', 'purelib', 'platlib'].includes(scheme)) return null;
    if (!buildRequirementNames(this.#rules.pyproject).has('maturin')) return null;
    if (places.some((path) => this.#tree.inProject(path) !== undefined)) return null;
    const stub = stubOfModule(bare);
    if (stub === null) {
      const found = maturinModule(bare, bytes.toString('utf8'));
      return found === null ? null : { kind: 'generated', ...found };
    }
    const stubs = this.#tree.named(stub);
    if (bare.endsWith('/py.typed'))
      return stubs.length > 0 && bytes.length === 0 ? { kind: 'generated', by: 'maturin', compared: true } : null;
    const same = this.#tree.withBlob([blobId(bytes, this.#tree.tree.format)]);
    const source = same.find((file) => stubs.includes(file));
    return source === undefined ? null : { kind: 'source', path: source.path };
  }

  /** The texts of files of the tree. An sdist isn't asked, since it would have to be read completely for each. */
  async #textsOf(files: readonly (SourceFile | undefined)[]): Promise<readonly string[]> {
    const texts: string[] = [];
    for (const file of new Set(files)) {
      const bytes = file === undefined ? null : await this.#tree.tree.read(file);
      if (bytes !== null) texts.push(bytes.toString('utf8'));
    }
    return texts;
  }

  async #textsAt(paths: readonly string[]): Promise<readonly string[]> {
    return await this.#textsOf(paths.map((path) => this.#tree.inProject(path)));
  }

  async #rewritten(member: SoughtMember, places: readonly string[]): Promise<Origin | null> {
    const { kind, scheme, bare, bytes } = member;
    const here = places.flatMap((path) => this.#tree.inProject(path) ?? []);
    const namesakes = here.length > 0 ? here : this.#tree.named(posix.basename(bare)).slice(0, MAXIMUM_NAMESAKES);
    const candidates = await this.#textsOf(namesakes);
    if (candidates.some((source) => isPointerTo(source, bytes))) return { kind: 'source', path: bare };
    if (bytes.includes(0)) return null;
    const text = bytes.toString('utf8');
    const made = (by: string): Origin => ({ kind: 'generated', by, compared: true });

    if (kind === 'wheel' && (await this.#textsAt(places)).some((source) => isDelvewheelPatched(source, text)))
      return made('delvewheel');
    const versionFiles = this.#rules.versionFiles.filter(({ path }) => path === bare || places.includes(path));
    for (const file of versionFiles) {
      if (!file.inPlace) {
        if (isVersionText(file, text)) return made(file.by);
      } else if ((await this.#textsAt([file.path])).some((source) => isOtherVersion(source, text)))
        return made(file.by);
    }
    if (kind === 'sdist' && posix.basename(bare) === '.git' && GIT_LINK.test(text)) return made('git');
    if (kind === 'sdist' && bare === 'setup.cfg') {
      const sources = await this.#textsAt([bare]);
      if ((sources.length === 0 ? [''] : sources).some((source) => isSavedSetupCfg(source, text)))
        return made('setuptools');
    }
    if (kind === 'sdist' && bare === 'pyproject.toml.orig') {
      if ((await this.#textsAt(['pyproject.toml'])).includes(text)) return made('uv_build');
    }
    if (kind === 'sdist' && bare === 'pyproject.toml') {
      if ((await this.#textsAt([bare])).some((source) => isSavedPyproject(source, text))) return made('the back-end');
    }
    if (kind === 'sdist' && buildRequirementNames(this.#rules.pyproject).has('maturin')) {
      const name = posix.basename(bare);
      // Its folders are those of the workspace, which may have another manifest at the place of the project's
      const others = name === 'Cargo.toml' ? this.#tree.named(name).slice(0, MAXIMUM_NAMESAKES) : [];
      const all = [...candidates, ...(await this.#textsOf(others))];
      const origin = this.#packedByMaturin(name, text, all, here.length === 0);
      if (origin !== null) return origin;
    }
    if (scheme === 'scripts' && candidates.some((source) => isInstalledScript(source, text)))
      return made('the back-end');
    if ((await this.#textsAt(places)).some((source) => isArchived(source, text))) return made('git archive');
    const templates = await this.#textsAt(places.map((path) => `${path}.in`));
    return templates.some((template) => isConfigured(template, text)) ? made('a template') : null;
  }

  /** @param candidates - what the sources have under that name @param isNew - they have nothing at that place */
  #packedByMaturin(name: string, text: string, candidates: readonly string[], isNew: boolean): Origin | null {
    const { projectDir } = this.#tree.tree;
    const isPacked =
      name === 'Cargo.toml'
        ? candidates.some((source) => isPackedCargoManifest(source, text))
        : name === 'pyproject.toml' && candidates.some((source) => isMovedPyproject(source, text, projectDir));
    if (isPacked) return { kind: 'generated', by: 'maturin', compared: true };
    // What cargo resolved at that moment can't be compared with anything
    const isResolved = name === 'Cargo.lock' && isNew && isResolvedCargoLock(text);
    return isResolved ? { kind: 'generated', by: 'cargo', compared: false } : null;
  }

  #compiled({ path, bytes }: SoughtMember, places: readonly string[]): Origin | null {
    const { mayCompile, pyproject } = this.#rules;
    if (isNativeCode(path, bytes)) return mayCompile ? { kind: 'generated', by: 'a compiler', compared: false } : null;
    const isThere = (place: string): boolean => this.#indexes.some((index) => index.inProject(place) !== undefined);
    const by = compilerOf(places, isThere, pyproject);
    return by === null ? null : { kind: 'generated', by, compared: false };
  }

  #isNamed({ bare, path }: SoughtMember, places: readonly string[]): boolean {
    return this.#globs.some((glob) => [bare, path, ...places].some((name) => glob.test(name)));
  }

  async #whyNot({ bare, bytes }: SoughtMember, places: readonly string[]): Promise<string> {
    const { name, format } = this.#tree.tree;
    const file = places.map((path) => this.#tree.inProject(path)).find((found) => found !== undefined);
    if (file !== undefined) {
      const source = await this.#tree.tree.read(file);
      return `is not ${file.path} of ${name}${source === null ? '' : `, and differs${firstDifference(source, bytes)}`}`;
    }
    const [other] = bytes.length > 0 ? this.#tree.withBlob([blobId(bytes, format)]) : [];
    return other === undefined
      ? `is not in any file of ${name}`
      : `has the bytes of ${other.path} of ${name} at a place that ${runsAtStart(bare) ? 'Python runs by itself' : 'the project does not have'}`;
  }

  /** The link in the sources that a link of an sdist is. */
  linkOf(bare: string, target: string): SourceFile | undefined {
    const here = this.#tree.inProject(bare);
    const links = this.#tree.linksTo(blobId(Buffer.from(target, 'utf8'), this.#tree.tree.format));
    return links.find((link) => link === here);
  }
}
