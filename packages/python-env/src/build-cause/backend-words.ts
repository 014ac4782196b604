import { cause, type BuildCause, type CauseKind } from './build-cause.ts';

/** What a back-end says, and what it means. A group of the pattern is what it is about. */
interface Words {
  readonly says: RegExp;
  readonly kind: CauseKind;
  /** Where to fix it, if the words don't say it. */
  readonly file?: string;
}

/** The words of the back-ends, as their releases of November 2026 and earlier have them. The first that match count. */
const WORDS: readonly Words[] = [
  {
    says: /Multiple top-level (?:packages|modules) discovered in a flat-layout: (\[.*\])/u,
    kind: 'flat-layout',
    file: 'pyproject.toml',
  },
  { says: /Unable to determine which files to ship/u, kind: 'no-packages', file: 'pyproject.toml' },
  { says: /No file\/folder found for (?:module|package) (\S+)/u, kind: 'no-packages', file: 'pyproject.toml' },
  { says: /Expected a Python module at: `?([^`]+)`?/u, kind: 'no-packages', file: 'pyproject.toml' },
  { says: /package directory '([^']+)' does not exist/u, kind: 'no-packages', file: 'pyproject.toml' },
  { says: /error in 'egg_base' option: '([^']+)' does not exist/u, kind: 'no-packages', file: 'pyproject.toml' },
  { says: /(?:^|\s)(\S+) does not contain any element/u, kind: 'no-packages', file: 'pyproject.toml' },
  {
    says: /unable to detect version|could not find a version for the project|Cannot find the version from SCM|Unable to detect version control system|Versioning for this project requires either|\bNo(?:Tag|tVCS|tSdist)Error|No tags available and fallbacks|must produce a version|This is a shallow repository|please fix with `git fetch --unshallow`/iu,
    kind: 'no-version',
  },
  { says: /Dist currently only works with Git|only works with Git or Mercurial/u, kind: 'no-repository' },
  {
    says: /Unknown (version source|build hook|metadata hook|builder): (.+)/u,
    kind: 'plugin-missing',
    file: 'pyproject.toml',
  },
  {
    says: /(?:Readme file|Build script|Description file) (?:does not exist: )?(\S+?)(?: does not exist)?$/u,
    kind: 'file-missing',
    file: 'pyproject.toml',
  },
  { says: /Forced include not found: (.+)/u, kind: 'file-missing', file: 'pyproject.toml' },
  { says: /file does not exist: (\S+)/u, kind: 'file-missing', file: 'pyproject.toml' },
  {
    says: /License[- ]file (\S+) (?:does not exist|not found)|license file (?:does not exist|not found): (\S+)/iu,
    kind: 'file-missing',
    file: 'pyproject.toml',
  },
  {
    says: /[Ff]ailed to (?:open|read|query metadata of) (?:file|directory) `([^`]+)`|(?:Readme|README|License) (?:path|file) .*[`']([^`']+)[`'].*/u,
    kind: 'file-missing',
    file: 'pyproject.toml',
  },
  // Of our own driver
  { says: /^the back-end \S+ has no (?:hook|object) (\S+)$/u, kind: 'backend-hook', file: 'pyproject.toml' },
  { says: /`?backend-path`? entry `?'?([^`']+)'?`? does not exist/u, kind: 'file-missing', file: 'pyproject.toml' },
  {
    says: /(?:requires?|needs?|supports? only|only supports?|requires at least) Python \d|Python (?:version )?(?:>=|<)? ?\d[\d.]*\+? (?:or (?:later|newer|higher|above) )?(?:is )?required|(?:unsupported|not supported on(?: this)?) [Pp]ython|newer than PyO3's maximum supported version|Python \d[\d.]* is not supported/u,
    kind: 'python-unsupported',
  },
  {
    says: /unable to parse the (version) from the file|Cannot package module without a (version) string/u,
    kind: 'configuration',
  },
  { says: /(?:is|are) invalid\.$|use_2to3 is invalid/u, kind: 'configuration', file: 'setup.py' },
  {
    says: /configuration error: |Error parsing field|Unknown classifier in field|(?:of field|Field) `project\.|ConfigError|ConfigurationError|(?:Poetry|poetry) configuration is invalid|Unrecogni[sz]ed keys?|must be specified under \[project\]|Invalid (?:pyproject\.toml|project metadata|value for)|Failed to parse `?pyproject\.toml|invalid pyproject\.toml|TOML parse error|TOMLDecodeError|without docstring|Invalid version|InvalidVersion/u,
    kind: 'configuration',
    file: 'pyproject.toml',
  },
];

/** What words of a back-end mean; `null` when they aren't known. */
export function meaningOf(text: string): BuildCause | null {
  for (const { says, kind, file } of WORDS) {
    const match = says.exec(text);
    if (match === null) continue;
    const groups: readonly (string | undefined)[] = match.slice(1);
    const about = groups.findLast((one) => one !== undefined) ?? null;
    return cause(kind, text, { about, file: file ?? null });
  }
  return null;
}
