import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { visibleValue } from '#harmless-text';
import { ReleaseError } from '#release-model';

/** The smallest and the largest value of a number input, both inclusive. */
export interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * Reads the inputs of one action, once. Every method throws a `ReleaseError` that names the input, what is wrong with
 * it and what to do. Names are those in `action.yml`. `optional…` methods return `null` for an empty input.
 */
export interface InputReader {
  /** A text that must not be empty. */
  text(name: string): string;
  optional(name: string): string | null;
  /** One of YAML's booleans: `true`, `True`, `TRUE`, `false`, `False`, `FALSE`. */
  boolean(name: string): boolean;
  optionalBoolean(name: string): boolean | null;
  /** Decimal digits, with an optional sign. */
  integer(name: string, bounds?: Bounds): number;
  optionalInteger(name: string, bounds?: Bounds): number | null;
  /** An integer or a decimal fraction. */
  decimal(name: string, bounds?: Bounds): number;
  optionalDecimal(name: string, bounds?: Bounds): number | null;
  /** Names separated by commas or newlines, trimmed, without empty ones. */
  list(name: string): readonly string[];
  /** Commands, paths or URLs, one per line: a comma is part of them. */
  lines(name: string): readonly string[];
  /** A path, absolute: a relative one is relative to the workspace. */
  path(name: string): string;
  optionalPath(name: string): string | null;
  /** Paths, one per line, absolute. */
  paths(name: string): readonly string[];
  /** A path that was read as a part of the input `name`, absolute. */
  absolute(name: string, path: string): string;
  choice<T extends string>(name: string, allowed: readonly T[]): T;
  /** A list, each element of which must be allowed. */
  choices<T extends string>(name: string, allowed: readonly T[]): readonly T[];
  /** A secret input, trimmed; it is already masked. `null` when empty. */
  secret(name: string): string | null;
  /**
   * A variable of the runner, `GITHUB_REF`, or one of the runner's own tokens, `ACTIONS_RUNTIME_TOKEN`, which are
   * masked and hidden from child processes. `null` when empty.
   */
  runner(name: string): string | null;
  /** Absolute. The base of relative paths: `GITHUB_WORKSPACE`, or the folder of the process. */
  readonly workspace: string;
}

/** The source of an input reader. */
export interface InputSource {
  /** The environment as the runner set it, including `INPUT_…`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly workspace: string;
  /** Called for each input that is read, so that the checks can compare `action.yml` with the code. */
  readonly onRead?: (name: string) => void;
}

const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];

/** The variable in which a runner passes an input: upper case, spaces as `_`, hyphens kept. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** Creates a reader of the inputs in an environment. */
export function createInputReader({ environment, workspace, onRead }: InputSource): InputReader {
  function optional(name: string): string | null {
    onRead?.(name);
    const value = (environment[inputVariable(name)] ?? '').trim();
    return value === '' ? null : value;
  }

  function required<T>(name: string, value: T | null): T {
    if (value !== null) return value;
    throw new ReleaseError({ subject: name, problem: 'is empty', remedy: 'Give it a value' });
  }

  function optionalBoolean(name: string): boolean | null {
    const value = optional(name);
    if (value === null) return null;
    if (TRUE.includes(value)) return true;
    if (FALSE.includes(value)) return false;
    throw new ReleaseError({
      subject: name,
      problem: `is '${shown(value)}', which is neither true nor false`,
      remedy: 'Write true or false',
    });
  }

  function number(name: string, form: RegExp, noun: string, bounds: Bounds): number | null {
    const value = optional(name);
    if (value === null) return null;
    const parsed = Number(value);
    if (!form.test(value) || !Number.isFinite(parsed) || Math.abs(parsed) > Number.MAX_SAFE_INTEGER) {
      throw new ReleaseError({
        subject: name,
        problem: `is '${shown(value)}', which is not ${noun}`,
        remedy: `Write ${noun}`,
      });
    }
    const { minimum = -Infinity, maximum = Infinity } = bounds;
    if (parsed < minimum || parsed > maximum) {
      throw new ReleaseError({
        subject: name,
        problem: `is ${shown(value)}`,
        remedy: `Write a number ${rangeOf(bounds)}`,
      });
    }
    return parsed;
  }

  const optionalInteger = (name: string, bounds: Bounds = {}): number | null =>
    number(name, /^[+-]?\d+$/u, 'an integer', bounds);
  const optionalDecimal = (name: string, bounds: Bounds = {}): number | null =>
    number(name, /^[+-]?\d+(\.\d+)?$/u, 'a decimal number', bounds);

  function split(name: string, divider: RegExp): readonly string[] {
    return (optional(name) ?? '')
      .split(divider)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }

  function absolute(name: string, path: string): string {
    if (/[\0\r\n]/u.test(path)) {
      throw new ReleaseError({
        subject: name,
        problem: 'contains a line break, so it is not a path',
        remedy: 'Give one path',
      });
    }
    // A shell would have expanded this; nobody has a folder named ~.
    if (path === '~' || path.startsWith('~/')) return join(homedir(), path.slice(1));
    return isAbsolute(path) ? resolve(path) : resolve(workspace, path);
  }

  function optionalPath(name: string): string | null {
    const value = optional(name);
    return value === null ? null : absolute(name, value);
  }

  function allowedOne<T extends string>(name: string, value: string, allowed: readonly T[]): T {
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    throw new ReleaseError({
      subject: name,
      problem: `'${shown(value)}' is unknown`,
      remedy: `Allowed: ${allowed.join(', ')}`,
    });
  }

  return {
    workspace,
    optional,
    text: (name) => required(name, optional(name)),
    optionalBoolean,
    boolean: (name) => required(name, optionalBoolean(name)),
    optionalInteger,
    integer: (name, bounds = {}) => required(name, optionalInteger(name, bounds)),
    optionalDecimal,
    decimal: (name, bounds = {}) => required(name, optionalDecimal(name, bounds)),
    list: (name) => split(name, /[,\r\n]/u),
    lines: (name) => split(name, /[\r\n]/u),
    optionalPath,
    path: (name) => required(name, optionalPath(name)),
    paths: (name) => split(name, /[\r\n]/u).map((path) => absolute(name, path)),
    absolute,
    choice: (name, allowed) => allowedOne(name, required(name, optional(name)), allowed),
    choices: (name, allowed) => split(name, /[,\r\n]/u).map((value) => allowedOne(name, value, allowed)),
    secret: optional,
    runner(name) {
      const value = (environment[name] ?? '').trim();
      return value === '' ? null : value;
    },
  };
}

function shown(value: string): string {
  return visibleValue(value, 80);
}

function rangeOf({ minimum, maximum }: Bounds): string {
  if (minimum === undefined) return `up to ${String(maximum)}`;
  return maximum === undefined ? `from ${String(minimum)}` : `from ${String(minimum)} to ${String(maximum)}`;
}
