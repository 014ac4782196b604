import { DEFAULT_ENTRY, ReleaseError } from '#release-model';
import type { ExtrasChoice } from './trial-plan.ts';

/**
 * A list that may be left to the release: `auto`.
 * @throws ReleaseError if auto is combined with other values
 */
export function autoOr(values: readonly string[], input: string): 'auto' | readonly string[] {
  if (values.length === 0 || (values.length === 1 && values[0] === 'auto')) return 'auto';
  if (values.includes('auto')) {
    throw new ReleaseError({
      subject: input,
      problem: 'auto is combined with other values',
      remedy: 'Use auto alone, or list only the values',
    });
  }
  return values;
}

const EXTRAS_WORDS = ['none', 'each', 'all'] as const;

/**
 * Which extras are tried, as the input `extras` says it. Among names, `{default}` stands for each extra for users.
 * @throws ReleaseError if none or each is combined with other values
 */
export function readExtras(values: readonly string[]): ExtrasChoice {
  const word = EXTRAS_WORDS.find((candidate) => values.includes(candidate));
  if (values.length === 0) return 'none';
  if (values.every((value) => value === DEFAULT_ENTRY)) return 'each';
  // A project may have an extra named all: alone, the word means what the table of inputs says.
  if (word !== undefined && values.length === 1) return word;
  if (word === 'none' || word === 'each') {
    throw new ReleaseError({
      subject: 'extras',
      problem: `${word} is combined with other values`,
      remedy: `Use ${word} alone, or list only names of extras`,
    });
  }
  return values;
}

/** As much of the reader of inputs as is needed here. */
interface PathReader {
  optional(name: string): string | null;
  path(name: string): string;
}

/** The input `manifest`: JSON, or an absolute path; `null` when it isn't given. */
export function readManifestInput(reader: PathReader): string | null {
  const text = reader.optional('manifest');
  return text === null || text.startsWith('{') ? text : reader.path('manifest');
}
