import { normalizeName } from '#python-standards';
import { visibleText } from '#harmless-text';

/** How warnings of uv and pip start. */
const WARNING = /^\s*(?:warning|deprecation)\b:?/iu;

/** A warning from the installer, with the lines that belong to it, and whether it is about the package under test. */
export interface InstallerWarning {
  readonly text: string;
  readonly own: boolean;
}

/** Whether a text names a package, in any spelling (PEP 503), as a separate word or followed by a version. */
function mentions(text: string, name: string): boolean {
  const wanted = normalizeName(name);
  for (const [word] of text.matchAll(/[A-Za-z0-9._-]+/gu)) {
    const plain = normalizeName(word);
    if (plain.startsWith(wanted) && /^(?:$|-(?![a-z]))/u.test(plain.slice(wanted.length))) return true;
  }
  return false;
}

/**
 * Finds the warnings in an installer's output. A warning is about the package when it names it; any other warning of
 * the installer (its own version, the cache, another package) says nothing about the release.
 */
export function installerWarnings(output: string, name: string): readonly InstallerWarning[] {
  const warnings: string[] = [];
  let open: string | undefined;
  for (const line of visibleText(output).split('\n')) {
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
  return [...new Set(warnings)].map((text) => ({ text, own: mentions(text, name) }));
}
