import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastMeaningfulLines, runProcess } from '#process';
import { PROBE_SCRIPT } from './python-scripts.ts';

/** The result of one import. */
export interface ImportAnswer {
  readonly reference: string;
  readonly ok: boolean;
  /** Milliseconds. */
  readonly ms: number;
  /**
   * Type of the exception; `crash`: the interpreter exited during it; `time-out`: it didn't finish. `null` if it
   * worked.
   */
  readonly error: string | null;
  readonly message: string;
  /** The module that is missing, from a ModuleNotFoundError. */
  readonly missing: string | null;
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

/** What is installed according to the environment. */
export interface InstalledRelease {
  /** `null` when the package isn't installed at all. */
  readonly version: string | null;
  readonly requiresPython: string | null;
  readonly extras: readonly string[];
  readonly scripts: readonly string[];
  /** Top-level modules in its files. */
  readonly modules: readonly string[];
}

export interface ProbeAnswer {
  readonly imports: readonly ImportAnswer[];
  /** `null` when no interpreter finished. */
  readonly installed: InstalledRelease | null;
  /** The output when no interpreter finished. */
  readonly trouble: string | null;
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

function importOf(line: Line, references: readonly string[]): ImportAnswer | null {
  const position = line['position'];
  const reference = typeof position === 'number' ? references[position] : undefined;
  if (line['what'] !== 'import' || reference === undefined) return null;
  const seconds = line['seconds'];
  const ok = line['ok'] === true;
  return {
    reference,
    ok,
    ms: typeof seconds === 'number' ? Math.max(0, Math.round(seconds * 1000)) : 0,
    error: ok ? null : (textOf(line['error']) ?? 'an error'),
    message: textOf(line['message']) ?? '',
    missing: textOf(line['missing']),
    path: textOf(line['path']),
    inside: typeof line['inside'] === 'boolean' ? line['inside'] : null,
    told: toldOf(line['told']),
  };
}

function installedOf(lines: readonly Line[]): InstalledRelease | null {
  const line = lines.find((candidate) => candidate['what'] === 'installed');
  if (line === undefined) return null;
  return {
    version: textOf(line['version']),
    requiresPython: textOf(line['requires']),
    extras: textsOf(line['extras']),
    scripts: textsOf(line['scripts']),
    modules: textsOf(line['modules']),
  };
}

/**
 * Imports every reference in the environment's Python and lists what is installed, in one interpreter; when a package
 * ends it, or never returns, that import has failed and a new interpreter continues with the next one.
 * @param references - `module` or `module:attribute`
 */
export async function probe(place: ProbePlace, name: string, references: readonly string[]): Promise<ProbeAnswer> {
  const imports: ImportAnswer[] = [];
  for (;;) {
    const rest = references.slice(imports.length);
    const out = join(place.scratch, `probe-${randomBytes(6).toString('hex')}.jsonl`);
    const result = await runProcess({
      file: place.python,
      args: ['-I', '-c', PROBE_SCRIPT],
      cwd: place.cwd,
      env: place.environment,
      input: JSON.stringify({ name, imports: rest, out }),
      timeoutMs: Math.max(1, place.remaining()),
      signal: place.signal,
    });
    const lines = parseLines(await readFile(out, 'utf8').catch(() => ''));
    for (const one of lines.flatMap((line) => importOf(line, rest) ?? [])) imports.push(one);
    const installed = installedOf(lines);
    const pending = references[imports.length];
    const trouble = lastMeaningfulLines(result.output, 3);
    if (pending === undefined) return { imports, installed, trouble: installed === null ? trouble : null };
    if (!lines.some((line) => line['what'] === 'begin')) {
      const error = result.timedOut ? 'time-out' : 'no interpreter';
      const message = result.timedOut ? 'no time was left for it' : trouble;
      return {
        imports: [
          ...imports,
          ...references.slice(imports.length).map((reference) => broken(reference, error, message)),
        ],
        installed: null,
        trouble,
      };
    }
    const ended = result.signal === null ? `exit code ${String(result.exitCode)}` : result.signal;
    imports.push(
      result.timedOut
        ? broken(pending, 'time-out', "the import didn't finish")
        : broken(
            pending,
            'crash',
            `the interpreter exited during the import with ${ended}${trouble === '' ? '' : `: ${trouble}`}`,
          ),
    );
  }
}

function broken(reference: string, error: string, message: string): ImportAnswer {
  return { reference, ok: false, ms: 0, error, message, missing: null, path: null, inside: null, told: null };
}
