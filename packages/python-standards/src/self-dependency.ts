import { visibleValue } from '#harmless-text';
import { extrasOfMarker } from './own-extras.ts';
import { normalizeName } from './names.ts';
import { parseRequirement } from './requirement.ts';

/** A requirement of the metadata. */
export interface OwnRequirement {
  readonly text: string;
  /** Below which extra it stands, where its marker doesn't say so; `null` for a dependency. */
  readonly extra: string | null;
}

/** A requirement by which a project names itself and brings nothing. */
export interface SelfDependency {
  /** Its place among the requirements. */
  readonly index: number;
  /** The end of a sentence that begins with the requirement. */
  readonly problem: string;
  readonly remedy: string;
}

interface OwnReference {
  readonly index: number;
  /** Below which it stands, in normal form; empty: it is a dependency. */
  readonly within: readonly string[];
  /** Which it names, in normal form. */
  readonly names: readonly string[];
}

function referenceOf({ text, extra }: OwnRequirement, index: number, name: string): readonly OwnReference[] {
  let parsed: ReturnType<typeof parseRequirement>;
  try {
    parsed = parseRequirement(text);
  } catch {
    return []; // other rules report it
  }
  if (normalizeName(parsed.name) !== normalizeName(name)) return [];
  const within = extra === null ? extrasOfMarker(parsed.marker) : [extra];
  return [{ index, within: within.map(normalizeName), names: parsed.extras.map(normalizeName) }];
}

/** The extras that one includes by references to the project itself, at any depth. */
function includedBy(extra: string, references: readonly OwnReference[]): ReadonlySet<string> {
  const included = new Set<string>();
  const waiting = [extra];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { within, names } of references) {
      if (!within.includes(next)) continue;
      for (const name of names) {
        if (included.has(name)) continue;
        included.add(name);
        waiting.push(name);
      }
    }
  }
  return included;
}

/**
 * The requirements by which a project depends on itself, or one of its extras on that same extra. Installers take them
 * as fulfilled, so that nobody sees that something else was meant. A reference to another extra is how extras are put
 * together (`all = ["name[docs,tests]"]`), and isn't among them.
 */
export function selfDependencies(requirements: readonly OwnRequirement[], name: string): readonly SelfDependency[] {
  const references = requirements.flatMap((one, index) => referenceOf(one, index, name));
  const told = new Set<string>();
  return references.flatMap(({ index, within, names }): readonly SelfDependency[] => {
    const [extra] = within;
    if (names.length === 0) {
      return [
        {
          index,
          problem: `the project depends on itself${extra === undefined ? '' : ` in its extra '${visibleValue(extra)}'`}, which brings nothing`,
          remedy: 'Remove it, or name the project that was meant',
        },
      ];
    }
    if (extra === undefined) return [];
    return names.flatMap((other): readonly SelfDependency[] => {
      if (other !== extra && !includedBy(other, references).has(extra)) return [];
      const pair = [extra, other].sort().join(' ');
      if (told.has(pair)) return [];
      told.add(pair);
      const both = `the extras '${visibleValue(extra)}' and '${visibleValue(other)}' include each other`;
      return [
        {
          index,
          problem: other === extra ? `the extra '${visibleValue(extra)}' includes itself` : both,
          remedy: 'Name the extra that was meant, or remove it',
        },
      ];
    });
  });
}
