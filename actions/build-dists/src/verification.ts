import { readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { findProjectBounds, isInside, locate, readOwnFile, type GitHost } from '#project-tree';
import { isForDevelopers, normalizeName } from '#python-standards';
import {
  messageOf,
  DEFAULT_ENTRY,
  ReleaseError,
  withDefaults,
  type ExtraVerification,
  type ProjectConfig,
  type ScriptVerification,
  type Verification,
} from '#release-model';
import { releaseFolder, sha256Of, writeFileAtomically } from '#release-store';
import type { Product } from './judge-products.ts';

/** The default arguments to try a script with. */
const USUAL_ARGUMENTS: readonly (readonly string[])[] = [['--help']];

/** Larger ones are data. Bytes. */
const MAXIMUM_SCRIPT = 16 * 1024 * 1024;

/** A smoke test of the project. */
export interface SmokeTest {
  /** File name. */
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Reads the smoke test of a project before anything is built.
 * @throws ReleaseError when it is missing, or isn't a file of the project
 */
export async function readSmokeTest(
  projectDir: string,
  path: string | undefined,
  host: GitHost,
): Promise<SmokeTest | null> {
  if (path === undefined) return null;
  const wrong = (problem: string): ReleaseError =>
    new ReleaseError({
      subject: '[tool.repo-agent-actions] smoke-test',
      problem: `${path} ${problem}`,
      remedy: 'Set it to a Python script of the project',
    });
  const bounds = await findProjectBounds(projectDir, host);
  const where = await locate(path, bounds);
  if (where.kind === 'missing') throw wrong("doesn't exist");
  if (where.kind === 'stray') throw wrong(where.problem);
  if (!isInside(bounds.project, where.real)) throw wrong('is outside of the project');
  if (!where.facts.isFile() || !where.real.endsWith('.py')) throw wrong('is not a Python script');
  const bytes = await readOwnFile(path, bounds, { shown: path, maximum: MAXIMUM_SCRIPT }).catch((cause: unknown) => {
    throw wrong(`can't be read (${messageOf(cause)})`);
  });
  if (bytes === null) throw wrong('is too large');
  return { name: basename(where.real), bytes };
}

/** Puts the smoke test next to the manifest, where it travels with the release. */
export async function storeSmokeTest(
  smokeTest: SmokeTest | null,
  storeFolder: string,
  normalizedName: string,
): Promise<Verification['smokeTest']> {
  if (smokeTest === null) return null;
  const folder = releaseFolder(storeFolder, normalizedName);
  const path = join(folder, 'smoke', smokeTest.name);
  await writeFileAtomically(path, smokeTest.bytes.toString('utf8'));
  const written = await readFile(path);
  return {
    path: relative(folder, path).split(sep).join('/'),
    sha256: sha256Of(written),
  };
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

/** What every wheel has: a machine installs only one of them, and some modules are made for one platform only. */
function commonImports(wheels: readonly Product[]): readonly string[] {
  const lists = wheels.map(({ contents }) => contents.topLevel);
  const common = union(lists).filter((name) => lists.every((list) => list.includes(name)));
  return common.length > 0 ? common : union(lists);
}

function scriptsOf(
  wheels: readonly Product[],
  offered: readonly string[],
  config: ProjectConfig,
): readonly ScriptVerification[] {
  const scripts = new Map<string, ScriptVerification>(
    offered.map((name) => [name, { name, arguments: USUAL_ARGUMENTS, assumed: true }]),
  );
  for (const { contents } of wheels) {
    for (const [name, reference] of Object.entries(contents.entryPoints.console)) {
      // A script that needs an extra (`demo.cli:main [cli]`) can't run without it.
      scripts.set(
        name,
        reference.includes('[') ? { name, arguments: [] } : { name, arguments: USUAL_ARGUMENTS, assumed: true },
      );
    }
    // A graphical script can't open a window in a job: all that can be checked is that it exists.
    for (const name of Object.keys(contents.entryPoints.gui)) scripts.set(name, { name, arguments: [] });
  }
  for (const [name, lists] of Object.entries(config.scripts ?? {})) {
    scripts.set(name, {
      name,
      arguments: lists.flatMap((list) =>
        list === DEFAULT_ENTRY ? USUAL_ARGUMENTS : [list.split(/\s+/u).filter((argument) => argument !== '')],
      ),
    });
  }
  return [...scripts.values()];
}

function extrasOf(products: readonly Product[], config: ProjectConfig): readonly ExtraVerification[] {
  const configured = new Map(
    Object.entries(config.extras ?? {}).map(([name, imports]) => [
      normalizeName(name),
      typeof imports === 'string' ? [imports] : imports,
    ]),
  );
  const provided = union(products.map(({ contents }) => contents.metadata.getAll('Provides-Extra')));
  return provided
    .filter((name) => configured.has(normalizeName(name)) || !isForDevelopers(name))
    .map((name) => ({ name, imports: configured.get(normalizeName(name)) ?? [] }));
}

/** A script that a wheel brings as a file. */
const SCRIPT_FILE = /^[^/]+\.data\/scripts\/(?<name>[^/]+)$/u;

/** What a configuration names that the wheel doesn't have; one phrase each. */
export function unknownConfiguration(wheels: readonly Product[], config: ProjectConfig): readonly string[] {
  const scripts = new Set(
    wheels.flatMap(({ contents }) => [
      ...Object.keys(contents.entryPoints.console),
      ...Object.keys(contents.entryPoints.gui),
      ...contents.members.flatMap(({ path }) => SCRIPT_FILE.exec(path)?.groups?.['name'] ?? []),
    ]),
  );
  const extras = new Set(
    wheels.flatMap(({ contents }) => contents.metadata.getAll('Provides-Extra').map(normalizeName)),
  );
  return [
    ...Object.keys(config.scripts ?? {})
      .filter((name) => !scripts.has(name))
      .map((name) => `script '${name}'`),
    ...Object.keys(config.extras ?? {})
      .filter((name) => !extras.has(normalizeName(name)))
      .map((name) => `extra '${name}'`),
  ];
}

/** What is known of a release from the project itself. */
export interface ProjectOffer {
  /** Used when there is no wheel. */
  readonly imports: readonly string[];
  readonly scripts: readonly string[];
}

/**
 * How the installed release is verified, by the contents of the wheels and the project's configuration.
 * @param tree - where its packages are in the tree, and what else is there
 */
export function verificationOf(
  products: readonly Product[],
  config: ProjectConfig,
  offer: ProjectOffer,
  smokeTest: Verification['smokeTest'],
  { sources = {}, nearby = [] }: Pick<Verification, 'nearby' | 'sources'> = {},
): Verification {
  const wheels = products.filter(({ distribution }) => distribution.kind === 'wheel');
  const found = wheels.length === 0 ? offer.imports : commonImports(wheels);
  const scripts = scriptsOf(wheels, wheels.length === 0 ? offer.scripts : [], config);
  const usual = found.filter((name) => name !== 'tests' && name !== 'test');
  const named = config.imports;
  // An empty list is one that somebody wrote: nothing is imported
  const imports = named?.length === 0 ? [] : union([withDefaults(named ?? [], usual)]);
  return {
    imports,
    ...(named === undefined || named.includes(DEFAULT_ENTRY) ? { assumedImports: true } : {}),
    ...(config.skipImports === undefined ? {} : { skipImports: config.skipImports }),
    ...(Object.keys(sources).length === 0 ? {} : { sources }),
    ...(nearby.length === 0 ? {} : { nearby }),
    scripts,
    extras: extrasOf(products, config),
    smokeTest,
  };
}
