import { stripVTControlCharacters } from 'node:util';

/** How uv and pip begin a warning. */
const WARNING = /^\s*(?:warning|deprecation)\b:?/iu;

/** A warning of the installer, with the lines that belong to it, and whether it is about the package under test. */
export interface InstallerWarning {
  readonly text: string;
  readonly own: boolean;
}

/** Any spelling of the name (PEP 503), as a word of its own. */
function spellings(name: string): RegExp {
  const parts = name.split(/[-_.]+/u).map((part) => part.replace(/[^A-Za-z0-9]/gu, (sign) => `\\${sign}`));
  return new RegExp(`(?<![A-Za-z0-9._-])${parts.join('[-_.]+')}(?![A-Za-z0-9]|[-_.]+[A-Za-z])`, 'iu');
}

/**
 * Finds the warnings in what an installer printed. A warning is about the package when it names it; whatever else an
 * installer warns of (its own version, the cache, another package) says nothing about the release.
 */
export function installerWarnings(output: string, name: string): readonly InstallerWarning[] {
  const warnings: string[] = [];
  let open: string | undefined;
  for (const line of stripVTControlCharacters(output).split(/\r\n|\n|\r/u)) {
    const continues: string | undefined = /^\s+\S/u.test(line) ? open : undefined;
    if (WARNING.test(line)) {
      open = line.trim();
      warnings.push(open);
    } else if (continues !== undefined) {
      open = `${continues} ${line.trim()}`;
      warnings[warnings.length - 1] = open;
    } else {
      open = undefined;
    }
  }
  const named = spellings(name);
  return [...new Set(warnings)].map((text) => ({ text, own: named.test(text) }));
}
