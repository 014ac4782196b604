import {
  backEndOf,
  decodePythonString,
  listOf,
  logicalLines,
  readSetupCfg,
  type BackEnd,
  type Pyproject,
  type PythonToken,
  type SetupCfg,
} from '#python-standards';
import { ReleaseError } from '#release-model';
import type { SourceIndex } from '../source-tree.ts';
import { tableAt } from '../tool-table.ts';

/** What a project tells its back-end about what to pack. */
export interface PackagingSettings {
  /** `null`: one whose settings aren't known. */
  readonly backEnd: BackEnd | null;
  /** The tables below `[tool]`. */
  readonly tool: Readonly<Record<string, unknown>>;
  /** `null` where there is none that setuptools could read. */
  readonly setupCfg: SetupCfg | null;
  /** The text of each file; `null` where there is none. */
  readonly setupPy: string | null;
  readonly manifestIn: string | null;
  readonly gitAttributes: string | null;
  /** How setuptools is told which packages there are. */
  readonly packages: SetuptoolsPackages;
  /** Whether code decides what is packed, which nothing here runs: `setup.py`, Meson, CMake, a back-end of the project's own. */
  readonly isByCode: boolean;
}

/** Where `packages` of setuptools is set, and to what. */
export interface SetuptoolsPackages {
  readonly place: 'pyproject.toml' | 'setup.cfg' | 'setup.py' | null;
  readonly way: 'list' | 'find' | 'find-namespace' | 'automatic' | 'code';
  /** Patterns over dotted names; empty where there are none. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The texts of a list; a text alone is a list of one. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly unknown[]).filter((item) => typeof item === 'string') : [];
}

/** Far more than anyone writes by hand. Characters. */
const MOST = 200_000;

/** The tokens of the value that a keyword argument gets, wherever in a script; `null` when it isn't there. */
export function keywordTokens(script: string, keyword: string): readonly PythonToken[] | null {
  for (const { tokens } of logicalLines(script.slice(0, MOST))) {
    const at = tokens.findIndex(
      ({ kind, text }, index) => kind === 'name' && text === keyword && tokens[index + 1]?.text === '=',
    );
    if (at < 0) continue;
    let depth = 0;
    const value: PythonToken[] = [];
    for (const token of tokens.slice(at + 2)) {
      if (token.kind === 'operator' && /^[)\]}]$/u.test(token.text)) depth -= 1;
      if (depth < 0 || (depth === 0 && token.kind === 'operator' && token.text === ',')) break;
      if (token.kind === 'operator' && /^[([{]$/u.test(token.text)) depth += 1;
      value.push(token);
    }
    return value;
  }
  return null;
}

/** The texts among tokens. */
export function textsAmong(tokens: readonly PythonToken[]): readonly string[] {
  return tokens.flatMap((token) => (token.kind === 'string' ? (decodePythonString(token.text) ?? []) : []));
}

function packagesOfScript(script: string): SetuptoolsPackages | null {
  const value = keywordTokens(script, 'packages');
  if (value === null) return null;
  const names = new Set(value.filter(({ kind }) => kind === 'name').map(({ text }) => text));
  const find = [...names].find((name) => /^(?:find_packages|find_namespace_packages)$/u.test(name));
  const patterns = (keyword: string): readonly string[] => textsAmong(keywordTokens(script, keyword) ?? []);
  const found = { place: 'setup.py', include: patterns('include'), exclude: patterns('exclude') } as const;
  if (find !== undefined) return { ...found, way: find === 'find_packages' ? 'find' : 'find-namespace' };
  const isLiteral = value.every(({ kind, text }) => kind === 'string' || /^[[\](),]$/u.test(text));
  return { ...found, include: [], way: isLiteral ? 'list' : 'code' };
}

function setuptoolsPackages(tool: unknown, cfg: SetupCfg | null, script: string | null): SetuptoolsPackages {
  const { packages } = tableAt(tool, 'setuptools');
  if (Array.isArray(packages)) return { place: 'pyproject.toml', way: 'list', include: [], exclude: [] };
  const find = tableAt(packages, 'find');
  if (Object.keys(tableAt(packages)).length > 0) {
    const way = find['namespaces'] === false ? 'find' : 'find-namespace';
    return { place: 'pyproject.toml', way, include: textsOf(find['include']), exclude: textsOf(find['exclude']) };
  }
  const configured = cfg?.get('options')?.get('packages');
  if (configured !== undefined) {
    const directive = configured.trim();
    const options = cfg?.get('options.packages.find');
    const patterns = { include: listOf(options?.get('include')), exclude: listOf(options?.get('exclude')) };
    if (directive === 'find:') return { place: 'setup.cfg', way: 'find', ...patterns };
    if (directive === 'find_namespace:') return { place: 'setup.cfg', way: 'find-namespace', ...patterns };
    return { place: 'setup.cfg', way: 'list', include: [], exclude: [] };
  }
  const scripted = script === null ? null : packagesOfScript(script);
  return scripted ?? { place: null, way: 'automatic', include: [], exclude: [] };
}

/** Reads what a project tells its back-end. What a back-end could not read, is read as if it weren't there. */
export async function readPackagingSettings(index: SourceIndex, pyproject: Pyproject): Promise<PackagingSettings> {
  const textAt = async (path: string): Promise<string | null> => {
    const file = index.inProject(path);
    const bytes = file === undefined ? null : await index.tree.read(file);
    return bytes?.toString('utf8') ?? null;
  };
  const { tool, buildSystem } = pyproject;
  const backEnd = backEndOf(buildSystem?.buildBackend ?? null);
  const cfg = await textAt('setup.cfg');
  let setupCfg: SetupCfg | null = null;
  try {
    setupCfg = cfg === null ? null : readSetupCfg(cfg, 'setup.cfg');
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
  }
  const setupPy = await textAt('setup.py');
  const packages = setuptoolsPackages(tool, setupCfg, setupPy);
  const isScripted =
    backEnd === 'setuptools' &&
    (packages.way === 'code' || (setupPy !== null && keywordTokens(setupPy, 'cmdclass') !== null));
  const isOwn = (buildSystem?.backendPath ?? []).length > 0;
  return {
    backEnd,
    tool,
    setupCfg,
    setupPy,
    manifestIn: await textAt('MANIFEST.in'),
    gitAttributes: await textAt('.gitattributes'),
    packages,
    isByCode: backEnd === null || backEnd === 'meson-python' || backEnd === 'scikit-build-core' || isScripted || isOwn,
  };
}
