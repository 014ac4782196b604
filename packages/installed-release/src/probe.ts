import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastMeaningfulLines, runProcess } from '#process';
import type { MarkerEnvironment } from '#python-standards';
import { PROBE_SCRIPT } from './probe-script.ts';

/** A line of a file of the release. */
export interface OwnLine {
  /** Below the folder for packages, with slashes: `automation/cli.py`. */
  readonly file: string;
  readonly line: number | null;
}

/** The result of one import. */
export interface ImportAnswer {
  readonly reference: string;
  readonly ok: boolean;
  /** Milliseconds; of a module in a package, without those of the package. */
  readonly ms: number;
  /**
   * Type of the exception; `crash`: the interpreter exited during it; `time-out`: it didn't finish; `parent`: the package
   * that it is in can't be imported, and `message` names that. `null` if it worked.
   */
  readonly error: string | null;
  /** The type of the exception and those that it is derived from. */
  readonly kinds: readonly string[];
  readonly message: string;
  /** The module that is missing, from a ModuleNotFoundError. */
  readonly missing: string | null;
  /** The last line of the release on the way to the error. */
  readonly at: OwnLine | null;
  /** The last file of all on the way to the error that is in the folder for packages. */
  readonly last: string | null;
  /** The file in the folder for packages that an OSError is about. */
  readonly about: string | null;
  /** The file that was imported. */
  readonly path: string | null;
  /** Whether that file is in the environment; `null` if unknown. */
  readonly inside: boolean | null;
  /** `__version__` of its package, if that is a string; `null` otherwise. */
  readonly told: ToldVersion | null;
}

/** What an imported package says about its version. */
export interface ToldVersion {
  /** `automation`, `google.cloud.storage`. */
  readonly package: string;
  readonly version: string;
}

/** Something that code of the release did while it was imported. */
export type SideEffect = { readonly reference: string; readonly at: OwnLine } & (
  | {
      readonly what: 'warning';
      readonly category: string;
      readonly message: string;
      /** Whether the code passes it on to whoever imports it (`stacklevel=2`). */
      readonly isForImporter: boolean;
    }
  | { readonly what: 'write'; readonly where: 'cwd' | 'home' | 'packages'; readonly path: string }
);

/** The interpreter of the environment, and what it says is installed. */
export interface ProbedPython {
  /** By importlib.metadata; `null` when it doesn't find the release. */
  readonly version: string | null;
  /** PEP 508. */
  readonly markers: MarkerEnvironment;
}

export interface ProbeAnswer {
  readonly imports: readonly ImportAnswer[];
  readonly effects: readonly SideEffect[];
  /** `null` when no interpreter answered. */
  readonly python: ProbedPython | null;
  /** The output when no interpreter answered. */
  readonly trouble: string | null;
}

/** What to import. */
export interface ProbeRequest {
  /** Of the release. */
  readonly project: string;
  /** `module` or `module:attribute`, with the sources that belong to it. */
  readonly imports: readonly { readonly reference: string; readonly files: readonly string[] }[];
  /** The folder for packages; `null` when it isn't known. Absolute. */
  readonly packages: string | null;
  /** The release's files, below that folder, with slashes. */
  readonly own: readonly string[];
  /** For one import. Seconds. */
  readonly limit: number;
  /** One process for all, as where processes can't be forked. */
  readonly oneProcess?: boolean;
}

/** Where and how a probe runs. */
export interface ProbePlace {
  readonly python: string;
  /** An empty folder. */
  readonly cwd: string;
  /** For the results; not the folder it runs in. */
  readonly scratch: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds left for everything. */
  remaining(): number;
  readonly signal: AbortSignal;
}

/** For how long each import gets a process of its own. Seconds. */
const FRESH = 60;

type Line = Readonly<Record<string, unknown>>;

function parseLines(text: string): readonly Line[] {
  return text.split('\n').flatMap((line): readonly Line[] => {
    if (line === '') return [];
    try {
      const value: unknown = JSON.parse(line);
      return typeof value === 'object' && value !== null ? [{ ...value }] : [];
    } catch {
      // The process ended in the middle of a line.
      return [];
    }
  });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function toldOf(value: unknown): ToldVersion | null {
  const [name, version] = textsOf(value);
  return name === undefined || version === undefined ? null : { package: name, version };
}

function ownLine(file: unknown, line: unknown): OwnLine | null {
  return typeof file === 'string' ? { file, line: typeof line === 'number' ? line : null } : null;
}

function referenceOf({ position }: Line, references: readonly string[]): string | undefined {
  return typeof position === 'number' ? references[position] : undefined;
}

function importOf(line: Line, references: readonly string[]): ImportAnswer | null {
  const reference = referenceOf(line, references);
  if (line['what'] !== 'import' || reference === undefined) return null;
  const seconds = line['seconds'];
  const ok = line['ok'] === true;
  const at: readonly unknown[] = Array.isArray(line['at']) ? line['at'] : [];
  return {
    reference,
    ok,
    ms: typeof seconds === 'number' ? Math.max(0, Math.round(seconds * 1000)) : 0,
    error: ok ? null : (textOf(line['error']) ?? 'an error'),
    kinds: textsOf(line['kinds']),
    message: textOf(line['message']) ?? '',
    missing: textOf(line['missing']),
    at: ownLine(at[0], at[1]),
    last: textOf(line['last']),
    about: textOf(line['about']),
    path: textOf(line['path']),
    inside: typeof line['inside'] === 'boolean' ? line['inside'] : null,
    told: toldOf(line['told']),
  };
}

function effectOf(line: Line, references: readonly string[]): SideEffect | null {
  const reference = referenceOf(line, references);
  const at = ownLine(line['file'], line['line']);
  if (reference === undefined || at === null) return null;
  if (line['what'] === 'warning') {
    const category = textOf(line['category']) ?? 'Warning';
    const isForImporter = line['passed'] === true;
    return { what: 'warning', reference, at, category, message: textOf(line['message']) ?? '', isForImporter };
  }
  const where = line['where'];
  const path = textOf(line['path']);
  if (line['what'] !== 'write' || path === null) return null;
  if (where !== 'cwd' && where !== 'home' && where !== 'packages') return null;
  return { what: 'write', reference, at, where, path };
}

function pythonOf(lines: readonly Line[]): ProbedPython | null {
  const line = lines.find((candidate) => candidate['what'] === 'installed');
  if (line === undefined) return null;
  const markers = line['markers'];
  const entries = typeof markers === 'object' && markers !== null ? Object.entries(markers) : [];
  return {
    version: textOf(line['version']),
    markers: Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
  };
}

/**
 * Imports every reference in the environment's Python as a fresh interpreter would, each within its own limit, and asks what
 * is installed. A package that ends its process, or never returns, fails only its own import.
 */
export async function probe(place: ProbePlace, request: ProbeRequest): Promise<ProbeAnswer> {
  const all = request.imports.map(({ reference }) => reference);
  const answers = new Map<string, ImportAnswer>();
  const effects: SideEffect[] = [];
  let python: ProbedPython | null = null;
  let trouble: string;
  for (;;) {
    const rest = request.imports.filter(({ reference }) => !answers.has(reference));
    const references = rest.map(({ reference }) => reference);
    const { lines, result } = await runProbe(place, { ...request, imports: rest });
    for (const line of lines) {
      const answer = importOf(line, references);
      if (answer !== null && !answers.has(answer.reference)) answers.set(answer.reference, answer);
      const effect = effectOf(line, references);
      if (effect !== null) effects.push(effect);
    }
    python ??= pythonOf(lines);
    const left = references.filter((reference) => !answers.has(reference));
    trouble = lastMeaningfulLines(result.output, 3);
    const [first] = left;
    if (first === undefined) break;
    const begun = lines.flatMap((line) => (line['what'] === 'begin' ? (referenceOf(line, references) ?? []) : []));
    const pending = begun.filter((reference) => !answers.has(reference));
    if (result.timedOut || !lines.some((line) => line['what'] === 'begin')) {
      for (const reference of left) {
        const [error, message] = !result.timedOut
          ? ['no interpreter', trouble]
          : ['time-out', pending.includes(reference) ? "the import didn't finish" : 'no time was left for it'];
        answers.set(reference, broken(reference, error, message));
      }
      break;
    }
    const ended = result.signal === null ? `exit code ${String(result.exitCode)}` : result.signal;
    const message = `the interpreter exited during the import with ${ended}${trouble === '' ? '' : `: ${trouble}`}`;
    // An import that took too long was told by the process itself before it ended
    const culprit = pending[0] ?? (left.length < references.length ? null : first);
    if (culprit !== null) answers.set(culprit, broken(culprit, 'crash', message));
    if (answers.size === all.length) break;
  }
  const imports = all.flatMap((reference) => answers.get(reference) ?? []);
  return { imports, effects, python, trouble: python === null ? trouble : null };
}

async function runProbe(
  place: ProbePlace,
  { project, imports, packages, own, limit, oneProcess = false }: ProbeRequest,
): Promise<{ readonly lines: readonly Line[]; readonly result: Awaited<ReturnType<typeof runProcess>> }> {
  const out = join(place.scratch, `probe-${randomBytes(6).toString('hex')}.jsonl`);
  const input = { name: project, out, imports, place: packages, own, limit, fresh: FRESH, fork: !oneProcess };
  const result = await runProcess({
    file: place.python,
    args: ['-I', '-c', PROBE_SCRIPT],
    cwd: place.cwd,
    env: place.environment,
    input: JSON.stringify(input),
    timeoutMs: Math.max(1, place.remaining()),
    signal: place.signal,
  });
  return { lines: parseLines(await readFile(out, 'utf8').catch(() => '')), result };
}

function broken(reference: string, error: string, message: string): ImportAnswer {
  return {
    reference,
    ok: false,
    ms: 0,
    error,
    kinds: [],
    message,
    missing: null,
    at: null,
    last: null,
    about: null,
    path: null,
    inside: null,
    told: null,
  };
}
