import { readSoleAssignment } from './python-bindings.ts';
import { versionText, type PythonLiteral } from './python-module.ts';
import { tryParseVersion, type Version } from './version.ts';

/** A version that a module says as a literal. */
export interface VersionLiteral {
  /** `__version__`, `VERSION`, `version`, `version_info`, `__version_info__`, `__version_tuple__`. */
  readonly name: string;
  /** As written; a sequence with full stops. */
  readonly text: string;
  readonly version: Version;
  /** Of the assignment, from 1. */
  readonly line: number;
}

/** The names that modules give their version, the surest first. */
const VERSION_NAMES = [
  '__version__', 'VERSION', 'version', '__version_info__', 'version_info', '__version_tuple__', 'version_tuple',
] as const; // prettier-ignore

/** How tuples such as Django's and Python's own name the phase of a release. */
const PHASES: ReadonlyMap<string, string> = new Map([
  ['alpha', 'a'], ['a', 'a'], ['beta', 'b'], ['b', 'b'], ['candidate', 'rc'], ['rc', 'rc'], ['c', 'rc'],
]); // prettier-ignore

/** `(1, 2, 0, "final", 0)` as 1.2.0, `(1, 2, "rc", 1)` as 1.2rc1. */
function tupleText(parts: readonly PythonLiteral[]): string {
  const at = parts.findIndex((part) => typeof part === 'string' && (part === 'final' || PHASES.has(part)));
  if (at < 1) return versionText(parts);
  const release = versionText(parts.slice(0, at));
  const phase = PHASES.get(versionText(parts[at] ?? ''));
  return phase === undefined ? release : `${release}${phase}${versionText(parts[at + 1] ?? { number: '0' })}`;
}

/**
 * The versions that a module says: literals assigned once, at its left margin, to one of the usual names. What isn't a
 * PEP 440 version, or a number alone, is left out: it is a placeholder, or the version of something else.
 */
export function versionLiterals(source: string): readonly VersionLiteral[] {
  const found = VERSION_NAMES.flatMap((name): VersionLiteral[] => {
    if (!source.includes(name)) return [];
    const assignment = readSoleAssignment(source, name);
    if (assignment.kind !== 'literal') return [];
    const { value, line } = assignment;
    const text = typeof value !== 'string' && !('number' in value) ? tupleText(value) : versionText(value);
    const version = tryParseVersion(text.trim());
    return version === undefined || (typeof value !== 'string' && 'number' in value)
      ? []
      : [{ name, text: text.trim(), version, line }];
  });
  // `version = __version__ = "1.0"` says it once
  return found.filter(({ line }, index) => found.findIndex((other) => other.line === line) === index);
}
