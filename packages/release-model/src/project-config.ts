import * as v from 'valibot';
import { SETTINGS } from './generated/settings.ts';
import { meantQuestion, nearestName } from './nearest-name.ts';
import { ReleaseError } from './release-error.ts';
import { DEFAULT_ENTRY, type Setting, type SettingValue } from './setting.ts';
import { settingForm, settingSchema } from './setting-schema.ts';
import { checkedTagPrefix } from './tag-name.ts';

/** A rule that a project leaves out, and why. */
export interface IgnoredRule {
  /** The id of a rule, `rule:path`, or the name of a family of rules. */
  readonly rule: string;
  /** A file, a folder, or a glob, relative to the project; absent: everywhere, or what `rule` says. */
  readonly path?: string;
  readonly reason: string;
}

/** What a configuration gives the inputs of actions, by its own keys. */
export type SettingValues = Readonly<Record<string, SettingValue>>;

/** `[tool.repo-agent-actions]` of a project's `pyproject.toml`. Absent keys are `undefined`. */
export interface ProjectConfig {
  /** Every key that is also an input of an action, as it is written there; absent: none. */
  readonly settings?: SettingValues;
  /** Where each of them is, for messages: `pyproject.toml:12, [tool.repo-agent-actions] strict`. */
  readonly places?: Readonly<Record<string, string>>;
  /** `module` or `module:attribute`, tried after installation. */
  readonly imports?: readonly string[];
  /** Modules that nobody has to be able to import, `automation.legacy` or `automation.plugins.*`. */
  readonly skipImports?: readonly string[];
  /** Script name to the argument lists it is tried with; a flat list is one argument list per element. */
  readonly scripts?: Readonly<Record<string, readonly string[]>>;
  /** Extra to the `module` or `module:attribute` that it makes importable. */
  readonly extras?: Readonly<Record<string, string | readonly string[]>>;
  /** Path of a Python script, relative to the project. */
  readonly smokeTest?: string;
  readonly changelog?: string;
  readonly tagPrefix?: string;
  readonly ignore?: readonly IgnoredRule[];
  /** Percent. */
  readonly minimumCoverage?: number;
  readonly targetCoverage?: number;
  /** `1 MB`, `500 kB`. */
  readonly maximumWheelSize?: string;
  readonly maximumSdistSize?: string;
  /** Globs of files that the project's own build makes: they have no source in the commit. */
  readonly generated?: readonly string[];
}

const strings = v.array(v.string());

/** Keys with a form of their own, which no input has. */
const OWN_KEYS = {
  imports: v.exactOptional(strings),
  'skip-imports': v.exactOptional(
    v.array(
      v.pipe(
        v.string(),
        v.regex(/^(?:[^\W\d]\w*|\*)(?:\.(?:[^\W\d]\w*|\*))*$/u, 'is not a module such as automation.legacy'),
      ),
    ),
  ),
  scripts: v.exactOptional(v.record(v.string(), strings)),
  extras: v.exactOptional(v.record(v.string(), v.union([v.string(), strings]))),
  'smoke-test': v.exactOptional(v.string()),
  ignore: v.exactOptional(
    v.array(
      v.strictObject({
        rule: v.string(),
        path: v.exactOptional(v.string()),
        reason: v.pipe(v.string(), v.minLength(1)),
      }),
    ),
  ),
  generated: v.exactOptional(
    v.array(
      v.pipe(
        v.string(),
        v.regex(/^(?!(?:[*?]+\/)*[*?]+(?:\.\*|\.pyi?|\.pth)?$)/u, 'matches everything. Name the files'),
        v.regex(
          /^(?![/\\])(?!\.\.(?:\/|$))(?!.*(?:\\|\/\.\.(?:\/|$)))./u,
          'is not a path in the project, written with "/"',
        ),
      ),
    ),
  ),
};

/** Names of those keys. */
export const OWN_FORM_KEYS: readonly string[] = Object.keys(OWN_KEYS);

/** The schema of `[tool.repo-agent-actions]` with these settings, in its own spelling. */
export function projectConfigSchemaWith(settings: readonly Setting[]): v.GenericSchema {
  const given = settings.map(({ key, kind }) => [key, v.exactOptional(settingSchema(kind))] as const);
  return v.strictObject({ ...OWN_KEYS, ...Object.fromEntries(given) });
}

const ownSchema = v.object(OWN_KEYS);

const SETTING_OF: ReadonlyMap<string, Setting> = new Map(SETTINGS.map((setting) => [setting.key, setting]));

/** Every key of the table, sorted. */
export const CONFIG_KEYS: readonly string[] = [...OWN_FORM_KEYS, ...SETTING_OF.keys()].sort();

/** How the table is named in messages. */
const TABLE = '[tool.repo-agent-actions]';

/** Longer values are cut in messages. Characters. */
const SHOWN = 100;

function shownValue(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? Number(inner) : inner));
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** A value of a setting, checked. @param place - where it is, for messages */
function settingValue({ kind }: Setting, value: unknown, place: string): SettingValue {
  const result = v.safeParse(settingSchema(kind), value);
  if (result.success) return result.output;
  const words = 'allowed' in kind ? (kind.allowed ?? []) : [];
  const texts = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(
    (one) => typeof one === 'string',
  );
  const stranger = texts.find((one) => !words.includes(one) && one !== DEFAULT_ENTRY);
  const isOfMany = words.length > 0 && Array.isArray(value) && value.length > 1 && stranger !== undefined;
  throw new ReleaseError({
    subject: place,
    problem: `is ${shownValue(value)}${isOfMany ? `, and ${shownValue(stranger)} is none of its values` : ''}`,
    remedy: `${stranger === undefined ? '' : meantQuestion(stranger, words)}Write ${settingForm(kind)}`,
  });
}

/**
 * Checks the values of settings as a manifest hands them over.
 * @param source - what to call it in messages
 * @throws ReleaseError for a value of the wrong type; a key that this version doesn't have is left out
 */
export function parseSettingValues(values: Readonly<Record<string, unknown>>, source: string): SettingValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const setting = SETTING_OF.get(key);
      return setting === undefined ? [] : [[key, settingValue(setting, value, `${source}, settings.${key}`)]];
    }),
  );
}

function unknownKey(key: string, place: string): ReleaseError {
  const meant = nearestName(key, CONFIG_KEYS);
  return new ReleaseError({
    subject: place,
    problem: 'is not a setting',
    remedy:
      meant === null ? `The settings are ${CONFIG_KEYS.join(', ')}` : `Did you mean ${meant}? Rename or remove it`,
  });
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/**
 * Reads the table `[tool.repo-agent-actions]`.
 * @param table - the parsed table, or `undefined` when there is none
 * @param source - the file, for messages
 * @param lineOf - the line of a key of the table, from 1
 * @throws ReleaseError for an unknown key, a value of the wrong type, and a tag-prefix that isn't one
 */
export function parseProjectConfig(
  table: unknown,
  source: string,
  lineOf: (key: string) => number | undefined = () => undefined,
): ProjectConfig {
  if (table === undefined) return {};
  if (!isTable(table)) {
    throw new ReleaseError({
      subject: source,
      problem: `tool.repo-agent-actions is ${shownValue(table)}`,
      remedy: `Write it as a table, ${TABLE}`,
    });
  }
  const placeOf = (key: string): string => {
    const line = lineOf(key);
    return `${source}${line === undefined ? '' : `:${String(line)}`}, ${TABLE} ${key.slice(0, SHOWN)}`;
  };
  const settings: Record<string, SettingValue> = {};
  for (const [key, value] of Object.entries(table)) {
    const setting = SETTING_OF.get(key);
    if (setting !== undefined) settings[key] = settingValue(setting, value, placeOf(key));
    else if (!OWN_FORM_KEYS.includes(key)) throw unknownKey(key, placeOf(key));
  }
  const result = v.safeParse(ownSchema, table);
  if (!result.success) {
    const [issue] = result.issues;
    const path = v.getDotPath(issue) ?? '';
    const [key = ''] = path.split('.');
    throw new ReleaseError({
      subject: `${placeOf(key)}${path.slice(key.length)}`,
      problem: issue.message,
      remedy: 'Write it as docs/settings.md shows it',
    });
  }
  const { 'smoke-test': smokeTest, 'skip-imports': skipImports, ...own } = result.output;
  const tagPrefix = settings['tag-prefix'];
  const typed = {
    changelog: settings['changelog'],
    minimumCoverage: settings['minimum-coverage'],
    targetCoverage: settings['target-coverage'],
    maximumWheelSize: settings['maximum-wheel-size'],
    maximumSdistSize: settings['maximum-sdist-size'],
  };
  return {
    ...own,
    ...(skipImports === undefined ? {} : { skipImports }),
    ...(smokeTest === undefined ? {} : { smokeTest }),
    ...(tagPrefix === undefined ? {} : { tagPrefix: checkedTagPrefix(String(tagPrefix), placeOf('tag-prefix')) }),
    ...Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined)),
    ...(Object.keys(settings).length === 0
      ? {}
      : { settings, places: Object.fromEntries(Object.keys(settings).map((key) => [key, placeOf(key)])) }),
  };
}

/** What a configuration gives one input. */
export interface ConfiguredInput {
  readonly value: SettingValue;
  /** For messages: `pyproject.toml:12, [tool.repo-agent-actions] strict`. */
  readonly place: string;
  /** The base of relative paths; absolute. */
  readonly folder: string;
}

/** What a configuration gives the inputs of one action, by their name. */
export type ConfiguredInputs = ReadonlyMap<string, ConfiguredInput>;

/**
 * What a configuration gives the inputs of an action, apart from what its stages read themselves.
 * @param folder - the base of relative paths; absolute
 */
export function configuredInputs(
  action: string,
  { settings = {}, places = {} }: Pick<ProjectConfig, 'settings' | 'places'>,
  folder: string,
): ConfiguredInputs {
  return new Map(
    SETTINGS.flatMap(({ key, inputs, own }) => {
      const value = settings[key];
      const input = inputs[action];
      if (own || value === undefined || input === undefined) return [];
      return [[input, { value, place: places[key] ?? `${TABLE} ${key}`, folder }]];
    }),
  );
}

/** The settings that the build puts into the manifest, for the stages that don't have the project. */
export function settingsAfterBuild({ settings = {} }: Pick<ProjectConfig, 'settings'>): SettingValues {
  return Object.fromEntries(
    SETTINGS.flatMap(({ key, own, inManifest }) => {
      const value = settings[key];
      return own || !inManifest || value === undefined ? [] : [[key, value]];
    }),
  );
}

/**
 * What a manifest gives the inputs of an action: the build has put it there.
 * @param workspace - the base of relative paths; absolute
 */
export function configuredByManifest(
  action: string,
  { settings }: { readonly settings?: Readonly<Record<string, unknown>> },
  workspace: string,
): ConfiguredInputs {
  return configuredInputs(action, { settings: parseSettingValues(settings ?? {}, 'manifest') }, workspace);
}
