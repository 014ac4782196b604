import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { visibleValue } from '#harmless-text';
import { isTable, normalizeName, parseToml10 } from '#python-standards';
import { messageOf, ReleaseError, type Host } from '#release-model';
import type { PipSettings } from './pip-configuration.ts';

/**
 * What a machine, or a project, allows to be installed: settings by which a company protects itself against packages that
 * nobody has looked at yet, or that run code when they are installed.
 */
export interface SafetySettings {
  /** Only files that were uploaded before this time; RFC 3339, in UTC. `null`: any. */
  readonly uploadedBefore: string | null;
  /** Other limits for some projects, by normalized name; `null`: none. */
  readonly exceptions: Readonly<Record<string, string | null>>;
  /** Only wheels: of all projects, or of those named here. */
  readonly onlyWheels: 'all' | readonly string[];
  /** Files of constraints for everything that is installed, and for build requirements; absolute, or URLs. */
  readonly constraints: readonly string[];
  readonly buildConstraints: readonly string[];
  /** What is in force and where it is set, one phrase each. */
  readonly said: readonly string[];
  /** Settings that can't be kept in force. */
  readonly unkept: readonly string[];
}

type Environment = Readonly<Record<string, string>>;
type Table = Readonly<Record<string, unknown>>;

/** Passes the limit of a project on to `readSafetySettings`. No child sees it. */
const PROJECT_LIMIT = 'REPO_AGENT_PROJECT_LIMIT';

const DAY = 86_400_000;

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: DAY, w: 7 * DAY };

/** `7 days`, `1 week, 2 days`, `24h`, `P7D`, `PT24H`, `P1DT12H`: milliseconds; `null` for anything else. */
function durationOf(text: string): number | null {
  const iso = /^[+]?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/iu.exec(text);
  const parts: readonly (string | undefined)[] = iso?.slice(1) ?? [];
  if (parts.some((part) => part !== undefined)) {
    const sizes = [7 * DAY, DAY, 3_600_000, 60_000, 1000];
    return parts.reduce((sum, part, at) => sum + Number(part ?? 0) * (sizes[at] ?? 0), 0);
  }
  let total = 0;
  let rest = text.trim();
  if (rest.endsWith(' ago')) rest = rest.slice(0, -' ago'.length).trimEnd();
  if (rest === '') return null;
  while (rest !== '') {
    const [whole, amount, unit = ''] =
      /^(\d+)\s*(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|wks?|w)\b,?\s*/iu.exec(rest) ?? [];
    if (whole === undefined) return null;
    total += Number(amount) * (UNITS[unit.charAt(0).toLowerCase()] ?? 0);
    rest = rest.slice(whole.length);
  }
  return total;
}

/**
 * The time that a setting means, as milliseconds since 1970: a date, a time, or a duration before `now`.
 * @param endOfDay - whether a date means its end, as for uv, or its beginning, as for pip; both in local time
 */
function instantOf(text: string, now: number, endOfDay: boolean): number | null {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text.trim());
  if (date !== null) {
    const [year, month, day] = date.slice(1).map(Number) as [number, number, number];
    return new Date(year, month - 1, day + (endOfDay ? 1 : 0)).getTime();
  }
  if (/^\d{4}-\d{2}-\d{2}[T ]/iu.test(text.trim())) {
    const at = Date.parse(text.trim().replace(' ', 'T'));
    return Number.isNaN(at) ? null : at;
  }
  const duration = durationOf(text);
  return duration === null ? null : now - duration;
}

/** A limit that was set somewhere. */
interface Limit {
  readonly at: number;
  readonly source: string;
}

function limitOf(value: string, source: string, now: number, endOfDay: boolean): Limit {
  const at = instantOf(value, now, endOfDay);
  if (at !== null) return { at, source };
  throw new ReleaseError({
    subject: source,
    problem: `'${visibleValue(value, 80)}' is neither a date, a time nor a duration, so nothing tells which packages it allows`,
    remedy: 'Write it like 2026-11-20, 2026-11-20T00:00:00Z, 7 days or P7D',
  });
}

function utc(at: number): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/u, 'Z');
}

function isOn(value: unknown): boolean {
  return value === true || (typeof value === 'string' && /^(?:1|y|yes|t|true|on)$/iu.test(value));
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** A value of a configuration file; uv's `[pip]` table has some of them, too. */
function inUv(table: Table, key: string): unknown {
  const pip = isTable(table['pip']) ? table['pip'] : {};
  return table[key] ?? pip[key];
}

/** What one table of uv's settings says. */
interface UvTable {
  readonly source: string;
  readonly table: Table;
}

async function readTable(path: string, read: (data: Table) => unknown): Promise<Table | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const table = read(parseToml10(text, path));
    return isTable(table) ? table : null;
  } catch (cause) {
    throw new ReleaseError(
      { subject: path, problem: `can't be read: ${messageOf(cause)}`, remedy: 'Fix it, or remove it' },
      { cause },
    );
  }
}

/** uv's own configuration files of the user and the machine; `UV_CONFIG_FILE` replaces them, `UV_NO_CONFIG` hides them. */
async function machineTables(environment: Environment): Promise<readonly UvTable[]> {
  if (isOn(environment['UV_NO_CONFIG'])) return [];
  const own = environment['UV_CONFIG_FILE'] ?? '';
  const home = environment['HOME'] ?? environment['USERPROFILE'] ?? homedir();
  const windows = process.platform === 'win32';
  const user = windows
    ? join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'uv', 'uv.toml')
    : join(environment['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'uv', 'uv.toml');
  const system = windows
    ? [join(environment['PROGRAMDATA'] ?? 'C:\\ProgramData', 'uv', 'uv.toml')]
    : [...(environment['XDG_CONFIG_DIRS'] ?? '/etc/xdg').split(delimiter).filter((path) => path !== ''), '/etc'].map(
        (folder) => join(folder, 'uv', 'uv.toml'),
      );
  const paths = own === '' ? [user, ...system] : [own];
  const found: UvTable[] = [];
  for (const path of paths) {
    const table = await readTable(path, (data) => data);
    if (table !== null) found.push({ source: path, table });
  }
  return found;
}

function limitsIn({ source, table }: UvTable, now: number): readonly Limit[] {
  const value = inUv(table, 'exclude-newer');
  return typeof value === 'string' ? [limitOf(value, `exclude-newer in ${source}`, now, true)] : [];
}

function exceptionsIn({ source, table }: UvTable, now: number): Readonly<Record<string, string | null>> {
  const value = inUv(table, 'exclude-newer-package');
  if (!isTable(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, limit]) => [
      normalizeName(name),
      typeof limit === 'string' ? utc(limitOf(limit, `exclude-newer-package in ${source}`, now, true).at) : null,
    ]),
  );
}

function earliest(limits: readonly Limit[]): Limit | null {
  return limits.reduce<Limit | null>((least, limit) => (least === null || limit.at < least.at ? limit : least), null);
}

/** Paths and URLs, separated by spaces; relative ones are relative to the workspace. */
function filesIn(value: string | undefined, environment: Environment): readonly string[] {
  const base = environment['GITHUB_WORKSPACE'] ?? process.cwd();
  return (value ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => (/^[a-z][a-z0-9+.-]+:\/\//iu.test(word) || isAbsolute(word) ? word : resolve(base, word)));
}

/**
 * Reads the safety settings of this machine: uv's variables and configuration files, and pip's. Where both set a limit,
 * the stricter one counts, since either tool may install.
 * @param pip - of `readPipSettings`
 * @param now - milliseconds since 1970
 * @throws ReleaseError for a limit that nobody understands: it must not be ignored
 */
export async function readSafetySettings(
  environment: Environment,
  pip: PipSettings,
  now = Date.now(),
): Promise<SafetySettings> {
  const variable = environment['UV_EXCLUDE_NEWER'] ?? '';
  const tables = await machineTables(environment);
  const ofUv =
    variable === ''
      ? tables.flatMap((table) => limitsIn(table, now))
      : /^false$/iu.test(variable)
        ? []
        : [limitOf(variable, 'UV_EXCLUDE_NEWER', now, true)];
  const ofPip = pip.get('uploaded-prior-to');
  const ofMachine = [
    ...ofUv,
    ...(ofPip === undefined ? [] : [limitOf(ofPip.value, nameOf('uploaded-prior-to', ofPip.source), now, false)]),
  ];
  const passed = environment[PROJECT_LIMIT];
  // uv's variable takes precedence over files, also over those of the project
  const ofProject = passed === undefined || /^false$/iu.test(variable) ? null : (JSON.parse(passed) as ProjectLimit);
  const limit = earliest([...ofMachine, ...(ofProject === null ? [] : [ofProject])]);
  const exceptions: Record<string, string | null> = {};
  for (const table of tables.toReversed()) Object.assign(exceptions, exceptionsIn(table, now));
  // A project can't exempt anything from what the machine allows
  if (ofMachine.length === 0) Object.assign(exceptions, ofProject?.exceptions);

  const said: string[] = [];
  if (limit !== null) {
    const names = Object.keys(exceptions);
    said.push(
      `only files uploaded before ${utc(limit.at)} (${limit.source})${names.length === 0 ? '' : `, with other limits for ${names.join(', ')}`}`,
    );
  }
  const wheels = onlyWheels(environment, tables, pip);
  if (wheels.source !== null)
    said.push(`only wheels${wheels.of === 'all' ? '' : ` of ${wheels.of.join(', ')}`} (${wheels.source})`);
  const constraints = [
    ...new Set([
      ...filesIn(environment['UV_CONSTRAINT'], environment),
      ...filesIn(pip.get('constraint')?.value, environment),
    ]),
  ];
  const buildConstraints = [
    ...new Set([
      ...filesIn(environment['UV_BUILD_CONSTRAINT'], environment),
      ...filesIn(pip.get('build-constraint')?.value, environment),
      ...filesIn(pip.get('constraint')?.value, environment),
    ]),
  ];
  if (constraints.length > 0) said.push(`the constraints of ${constraints.join(', ')}`);
  const forBuilds = buildConstraints.filter((file) => !constraints.includes(file));
  if (forBuilds.length > 0) said.push(`the build constraints of ${forBuilds.join(', ')}`);
  const hashes = pip.get('require-hashes');
  return {
    uploadedBefore: limit === null ? null : utc(limit.at),
    exceptions: limit === null ? {} : exceptions,
    onlyWheels: wheels.of,
    constraints,
    buildConstraints,
    said,
    unkept: [
      ...(isOn(environment['UV_REQUIRE_HASHES']) ? ['UV_REQUIRE_HASHES'] : []),
      ...(hashes !== undefined && isOn(hashes.value) ? [nameOf('require-hashes', hashes.source)] : []),
    ],
  };
}

/** `PIP_UPLOADED_PRIOR_TO`, or `uploaded-prior-to in /etc/pip.conf`. */
function nameOf(option: string, source: string): string {
  return source.startsWith('PIP_') ? source : `${option} in ${source}`;
}

function onlyWheels(
  environment: Environment,
  tables: readonly UvTable[],
  pip: PipSettings,
): { readonly of: SafetySettings['onlyWheels']; readonly source: string | null } {
  const ofPip = pip.get('only-binary');
  const pipNames = (ofPip?.value ?? '').split(/[\s,]+/u).filter((name) => name !== '' && name !== ':none:');
  const sources: string[] = [];
  const names = new Set<string>();
  const add = (found: readonly string[], source: string): void => {
    if (found.length > 0) sources.push(source);
    for (const name of found) names.add(name === ':all:' ? name : normalizeName(name));
  };
  add(pipNames, nameOf('only-binary', ofPip?.source ?? ''));
  if (isOn(environment['UV_NO_BUILD'])) add([':all:'], 'UV_NO_BUILD');
  add(
    (environment['UV_NO_BUILD_PACKAGE'] ?? '').split(/[\s,]+/u).filter((name) => name !== ''),
    'UV_NO_BUILD_PACKAGE',
  );
  for (const { source, table } of tables) {
    if (isOn(inUv(table, 'no-build'))) add([':all:'], `no-build in ${source}`);
    add(
      [...strings(inUv(table, 'no-build-package')), ...strings(inUv(table, 'only-binary'))],
      `no-build-package in ${source}`,
    );
  }
  return { of: names.has(':all:') ? 'all' : [...names], source: sources.length === 0 ? null : sources.join(', ') };
}

/** The limit of a project, as it is passed on. */
interface ProjectLimit extends Limit {
  readonly exceptions: Readonly<Record<string, string | null>>;
}

/**
 * The environment with the limit that a project sets for itself, `exclude-newer` in its uv.toml or `[tool.uv]`: for its
 * build requirements and what its tests need. It can only be stricter than that of the machine, and our own tools aren't
 * subject to it.
 * @param projectDir - absolute
 * @param now - milliseconds since 1970
 * @throws ReleaseError for a limit that nobody understands
 */
export async function withProjectLimit(
  environment: Environment,
  projectDir: string,
  now = Date.now(),
): Promise<Readonly<Record<string, string>>> {
  const own = await readTable(join(projectDir, 'uv.toml'), (data) => data);
  const table =
    own ?? (await readTable(join(projectDir, 'pyproject.toml'), ({ tool }) => (isTable(tool) ? tool['uv'] : null)));
  if (table === null) return environment;
  const found: UvTable = { source: own === null ? '[tool.uv]' : 'uv.toml', table };
  const limit = earliest(limitsIn(found, now));
  if (limit === null) return environment;
  const passed: ProjectLimit = { ...limit, exceptions: exceptionsIn(found, now) };
  return { ...environment, [PROJECT_LIMIT]: JSON.stringify(passed) };
}

/** Says in the log what is in force, and what can't be. */
export function tellSafety({ said, unkept }: SafetySettings, host: Pick<Host, 'info' | 'warning'>): void {
  if (said.length > 0) host.info(`In force for everything that is installed: ${said.join('; ')}.`);
  for (const name of unkept) {
    host.warning(
      `${name}: can't be kept in force, since projects and their build requirements have no hashes. Pin what is built with build-constraints, and what is tested with a lock file.`,
    );
  }
}

/** The variables by which uv and pip keep the settings in force. */
export function safetyVariables(settings: SafetySettings): Record<string, string> {
  const { uploadedBefore, onlyWheels: wheels, constraints, buildConstraints } = settings;
  // Both tools separate files by blanks
  const list = (name: string, values: readonly string[]): Record<string, string> => {
    const files = values.filter((file) => !/\s/u.test(file));
    return files.length === 0 ? {} : { [`UV_${name}`]: files.join(' '), [`PIP_${name}`]: files.join(' ') };
  };
  return {
    ...(uploadedBefore === null ? {} : { UV_EXCLUDE_NEWER: uploadedBefore, PIP_UPLOADED_PRIOR_TO: uploadedBefore }),
    ...(wheels === 'all'
      ? { UV_NO_BUILD: '1', PIP_ONLY_BINARY: ':all:' }
      : wheels.length === 0
        ? {}
        : { UV_NO_BUILD_PACKAGE: wheels.join(' '), PIP_ONLY_BINARY: wheels.join(',') }),
    ...list('CONSTRAINT', constraints),
    ...list('BUILD_CONSTRAINT', buildConstraints),
  };
}

/**
 * The options of uv for what its variables can't say. `uv pip` has no variable for wheels only, no command has one for
 * exceptions, and a file may have a blank in its name.
 * @param command - `uv build` reads the variables for wheels
 */
export function safetyArguments(settings: SafetySettings, command: 'build' | 'pip'): readonly string[] {
  const wheels = settings.onlyWheels === 'all' ? [':all:'] : settings.onlyWheels;
  return [
    ...Object.entries(settings.exceptions).flatMap(([name, limit]) => [
      '--exclude-newer-package',
      `${name}=${limit ?? 'false'}`,
    ]),
    ...settings.buildConstraints.flatMap((file) => ['--build-constraints', file]),
    ...(command === 'build' ? [] : wheels.flatMap((name) => ['--only-binary', name])),
  ];
}
