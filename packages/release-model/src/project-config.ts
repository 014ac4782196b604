import * as v from 'valibot';
import { ReleaseError } from './release-error.ts';
import { checkedTagPrefix } from './tag-name.ts';

/** A rule that a project leaves out, and why. */
export interface IgnoredRule {
  /** The id of a rule, `rule:path`, or the name of a family of rules. */
  readonly rule: string;
  /** A file, a folder, or a glob, relative to the project; absent: everywhere, or what `rule` says. */
  readonly path?: string;
  readonly reason: string;
}

/** `[tool.repo-agent-actions]` of a project's `pyproject.toml`. Absent keys are `undefined`. */
export interface ProjectConfig {
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

/** The schema of `[tool.repo-agent-actions]`, in its own spelling. */
export const projectConfigSchema = v.strictObject({
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
  changelog: v.exactOptional(v.string()),
  'tag-prefix': v.exactOptional(v.string()),
  ignore: v.exactOptional(
    v.array(
      v.strictObject({
        rule: v.string(),
        path: v.exactOptional(v.string()),
        reason: v.pipe(v.string(), v.minLength(1)),
      }),
    ),
  ),
  'minimum-coverage': v.exactOptional(v.number()),
  'target-coverage': v.exactOptional(v.number()),
  'maximum-wheel-size': v.exactOptional(v.string()),
  'maximum-sdist-size': v.exactOptional(v.string()),
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
});

/**
 * Reads the table `[tool.repo-agent-actions]`.
 * @param table - the parsed table, or `undefined` when there is none
 * @param source - the file, for messages
 * @throws ReleaseError for an unknown key, a value of the wrong type, and a tag-prefix that isn't one
 */
export function parseProjectConfig(table: unknown, source: string): ProjectConfig {
  if (table === undefined) return {};
  const result = v.safeParse(projectConfigSchema, table);
  if (!result.success) {
    const [issue] = result.issues;
    const path = v.getDotPath(issue);
    const allowed = Object.keys(projectConfigSchema.entries).join(', ');
    throw new ReleaseError({
      subject: source,
      problem: `[tool.repo-agent-actions]${path === null ? '' : ` ${path}`}: ${issue.message}`,
      remedy: `Its keys are ${allowed}`,
    });
  }
  const { 'smoke-test': smokeTest, 'tag-prefix': tagPrefix, 'skip-imports': skipImports, ...rest } = result.output;
  const {
    'minimum-coverage': minimumCoverage,
    'target-coverage': targetCoverage,
    'maximum-wheel-size': maximumWheelSize,
    'maximum-sdist-size': maximumSdistSize,
    ...plain
  } = rest;
  return {
    ...plain,
    ...(skipImports === undefined ? {} : { skipImports }),
    ...(smokeTest === undefined ? {} : { smokeTest }),
    ...(tagPrefix === undefined
      ? {}
      : { tagPrefix: checkedTagPrefix(tagPrefix, `${source}, [tool.repo-agent-actions] tag-prefix`) }),
    ...(minimumCoverage === undefined ? {} : { minimumCoverage }),
    ...(targetCoverage === undefined ? {} : { targetCoverage }),
    ...(maximumWheelSize === undefined ? {} : { maximumWheelSize }),
    ...(maximumSdistSize === undefined ? {} : { maximumSdistSize }),
  };
}
