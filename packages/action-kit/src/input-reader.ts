import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { visibleValue } from '#harmless-text';
import {
  DEFAULT_ENTRY,
  meantQuestion,
  ReleaseError,
  type ConfiguredInputs,
  type InputKind,
  type ListForm,
  type SettingValue,
} from '#release-model';

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
  list(name: string, form?: ListForm): readonly string[];
  /** Commands, paths or URLs, one per line: a comma is part of them. */
  lines(name: string, form?: ListForm): readonly string[];
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
  /** The same, in which the entry `{default}` stands for what holds without the list. */
  choicesAndDefault<T extends string>(name: string, allowed: readonly T[]): readonly (T | typeof DEFAULT_ENTRY)[];
  /** A secret input, trimmed; it is already masked. `null` when empty. */
  secret(name: string): string | null;
  /**
   * A variable of the runner, `GITHUB_REF`, or one of the runner's own tokens, `ACTIONS_RUNTIME_TOKEN`, which are
   * masked and hidden from child processes. `null` when empty.
   */
  runner(name: string): string | null;
  /** Absolute. The base of relative paths: `GITHUB_WORKSPACE`, or the folder of the process. */
  readonly workspace: string;
  /** The base of the relative paths in an input: the workspace, or the project whose configuration gives it. Absolute. */
  baseOf(name: string): string;
  /** What the input was given, apart from the configuration and its default. `null` when empty. */
  given(name: string): string | null;
  /** What the project's configuration says. */
  readonly configured: ConfiguredInputs;
  /** The same inputs, with another configuration. */
  withConfigured(configured: ConfiguredInputs): InputReader;
}

/** No configuration. */
export const NOTHING_CONFIGURED: ConfiguredInputs = new Map();

/** The source of an input reader. */
export interface InputSource {
  /** The environment as the runner set it, including `INPUT_…`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly workspace: string;
  /** Called for each input that is read, so that the checks can compare `action.yml` with the code. */
  readonly onRead?: (name: string, kind: InputKind) => void;
  /**
   * What an input is when it is empty and the configuration doesn't give it. The `default` of such an input in
   * `action.yml` is empty, since a runner doesn't tell whether somebody wrote a value or it is the default.
   */
  readonly defaults?: Readonly<Record<string, string>>;
  /** What the project's configuration says; an input overrides it. */
  readonly configured?: ConfiguredInputs;
}

const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];

/** The variable in which a runner passes an input: upper case, spaces as `_`, hyphens kept. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** An array as one text, for an input that is read as such. */
function textOf(value: SettingValue): string {
  return typeof value === 'object' ? value.join('\n') : String(value);
}

/** Creates a reader of the inputs in an environment. */
export function createInputReader(source: InputSource): InputReader {
  const { environment, workspace, onRead, defaults = {}, configured = NOTHING_CONFIGURED } = source;

  function given(name: string): string | null {
    const value = (environment[inputVariable(name)] ?? '').trim();
    return value === '' ? null : value;
  }

  /** Where a value comes from, for messages. */
  function subjectOf(name: string): string {
    return given(name) === null ? (configured.get(name)?.place ?? name) : name;
  }

  function value(name: string): string | null {
    const set = configured.get(name);
    const text = given(name) ?? (set === undefined ? (defaults[name] ?? '') : textOf(set.value)).trim();
    return text === '' ? null : text;
  }

  function told(name: string, kind: InputKind): string | null {
    onRead?.(name, kind);
    return value(name);
  }

  const optional = (name: string): string | null => told(name, { type: 'text' });

  function required<T>(name: string, value: T | null): T {
    if (value !== null) return value;
    throw new ReleaseError({ subject: subjectOf(name), problem: 'is empty', remedy: 'Give it a value' });
  }

  function optionalBoolean(name: string): boolean | null {
    const value = told(name, { type: 'boolean' });
    if (value === null) return null;
    if (TRUE.includes(value)) return true;
    if (FALSE.includes(value)) return false;
    throw new ReleaseError({
      subject: subjectOf(name),
      problem: `is '${shown(value)}', which is neither true nor false`,
      remedy: 'Write true or false',
    });
  }

  function number(name: string, type: 'integer' | 'decimal', bounds: Bounds): number | null {
    const value = told(name, { type, ...bounds });
    if (value === null) return null;
    const [form, noun] = type === 'integer' ? [INTEGER, 'an integer'] : [DECIMAL, 'a decimal number'];
    const parsed = Number(value);
    if (!form.test(value) || !Number.isFinite(parsed) || Math.abs(parsed) > Number.MAX_SAFE_INTEGER) {
      throw new ReleaseError({
        subject: subjectOf(name),
        problem: `is '${shown(value)}', which is not ${noun}`,
        remedy: `Write ${noun}`,
      });
    }
    const { minimum = -Infinity, maximum = Infinity } = bounds;
    if (parsed < minimum || parsed > maximum) {
      throw new ReleaseError({
        subject: subjectOf(name),
        problem: `is ${shown(value)}`,
        remedy: `Write a number ${rangeOf(bounds)}`,
      });
    }
    return parsed;
  }

  const optionalInteger = (name: string, bounds: Bounds = {}): number | null => number(name, 'integer', bounds);
  const optionalDecimal = (name: string, bounds: Bounds = {}): number | null => number(name, 'decimal', bounds);

  /** The entries that the configuration gives, each as it is. */
  function configuredEntries(name: string, divider: RegExp): readonly string[] {
    const set = configured.get(name)?.value;
    return set === undefined ? [] : typeof set === 'object' ? set : parts(textOf(set), divider);
  }

  function entries(name: string, divider: RegExp, form: ListForm): readonly string[] {
    const text = given(name);
    const set = configuredEntries(name, divider);
    const written = text === null ? null : parts(text, divider);
    const all =
      written === null
        ? configured.has(name)
          ? set
          : parts(defaults[name] ?? '', divider)
        : form.adds === true
          ? [...new Set([...set, ...written])]
          : configured.has(name)
            ? written.flatMap((entry) => (entry === DEFAULT_ENTRY ? set : [entry]))
            : written;
    const braced = all.find((entry) => BRACED.test(entry) && (form.extends !== true || entry !== DEFAULT_ENTRY));
    if (braced === undefined || (form.extends !== true && braced !== DEFAULT_ENTRY)) return all;
    throw new ReleaseError({
      subject: subjectOf(name),
      problem:
        form.extends === true
          ? `'${shown(braced)}' is unknown`
          : `takes no ${DEFAULT_ENTRY}, because its default is not a list to add to`,
      remedy:
        form.extends === true ? `Write ${DEFAULT_ENTRY} for what holds without ${name}` : 'List all that you want',
    });
  }

  function split(name: string, type: 'list' | 'lines' | 'paths', form: ListForm = {}): readonly string[] {
    onRead?.(name, { type, ...form });
    return entries(name, type === 'list' ? NAMES : LINES, form);
  }

  function baseOf(name: string): string {
    return given(name) === null ? (configured.get(name)?.folder ?? workspace) : workspace;
  }

  function absolute(name: string, path: string): string {
    if (/[\0\r\n]/u.test(path)) {
      throw new ReleaseError({
        subject: subjectOf(name),
        problem: 'contains a line break, so it is not a path',
        remedy: 'Give one path',
      });
    }
    // A shell would have expanded this; nobody has a folder named ~.
    if (path === '~' || path.startsWith('~/')) return join(homedir(), path.slice(1));
    return isAbsolute(path) ? resolve(path) : resolve(baseOf(name), path);
  }

  function optionalPath(name: string): string | null {
    const value = told(name, { type: 'path' });
    return value === null ? null : absolute(name, value);
  }

  function allowedOne<T extends string>(name: string, value: string, allowed: readonly T[]): T {
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    throw new ReleaseError({
      subject: subjectOf(name),
      problem: `'${shown(value)}' is unknown`,
      remedy: `${meantQuestion(value, allowed)}Allowed: ${allowed.join(', ')}`,
    });
  }

  return {
    workspace,
    configured,
    withConfigured: (other) => createInputReader({ ...source, configured: other }),
    given(name) {
      onRead?.(name, { type: 'text' });
      return given(name);
    },
    baseOf,
    optional,
    text: (name) => required(name, optional(name)),
    optionalBoolean,
    boolean: (name) => required(name, optionalBoolean(name)),
    optionalInteger,
    integer: (name, bounds = {}) => required(name, optionalInteger(name, bounds)),
    optionalDecimal,
    decimal: (name, bounds = {}) => required(name, optionalDecimal(name, bounds)),
    list: (name, form) => split(name, 'list', form),
    lines: (name, form) => split(name, 'lines', form),
    optionalPath,
    path: (name) => required(name, optionalPath(name)),
    paths: (name) => split(name, 'paths').map((path) => absolute(name, path)),
    absolute,
    choice: (name, allowed) => allowedOne(name, required(name, told(name, { type: 'choice', allowed })), allowed),
    choices(name, allowed) {
      onRead?.(name, { type: 'list', allowed });
      return entries(name, NAMES, {}).map((value) => allowedOne(name, value, allowed));
    },
    choicesAndDefault(name, allowed) {
      onRead?.(name, { type: 'list', allowed, extends: true });
      return entries(name, NAMES, { extends: true }).map((value) =>
        value === DEFAULT_ENTRY ? DEFAULT_ENTRY : allowedOne(name, value, allowed),
      );
    },
    secret: optional,
    runner(name) {
      const value = (environment[name] ?? '').trim();
      return value === '' ? null : value;
    },
  };
}

const NAMES = /[,\r\n]/u;
const LINES = /[\r\n]/u;

/** What looks like a placeholder; nothing else in these lists does. */
const BRACED = /^\{[\w -]*\}$/u;

const INTEGER = /^[+-]?\d+$/u;
const DECIMAL = /^[+-]?\d+(\.\d+)?$/u;

function parts(text: string, divider: RegExp): readonly string[] {
  return text
    .split(divider)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function shown(value: string): string {
  return visibleValue(value, 80);
}

function rangeOf({ minimum, maximum }: Bounds): string {
  if (minimum === undefined) return `up to ${String(maximum)}`;
  return maximum === undefined ? `from ${String(minimum)}` : `from ${String(minimum)} to ${String(maximum)}`;
}
