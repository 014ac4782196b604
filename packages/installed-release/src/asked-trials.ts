import { DEFAULT_ENTRY, ReleaseError, type Verification } from '#release-model';
import { parseScriptLines, type ScriptTrial } from './script-runs.ts';

/** What the release itself says to try; `null`: no manifest says it. */
type Declared = Pick<Verification, 'imports' | 'assumedImports' | 'scripts'> | null;

function needed<T>(values: readonly T[] | undefined, input: string): readonly T[] {
  if (values !== undefined) return values;
  throw new ReleaseError({
    subject: input,
    problem: `${DEFAULT_ENTRY} stands for what the manifest lists, and there is none`,
    remedy: 'Give the manifest, or list all that you want',
  });
}

/**
 * The modules to import: those of the input, with what the manifest names in the place of `{default}`. Where the manifest
 * names none, `{default}` stays, for every module of the release.
 * @returns `null`: every module
 */
export function askedImports(given: 'auto' | readonly string[], declared: Declared): readonly string[] | null {
  const named = declared === null || declared.assumedImports === true ? null : declared.imports;
  if (given === 'auto') return named;
  return [...new Set(given.flatMap((entry) => (entry === DEFAULT_ENTRY && named !== null ? named : [entry])))];
}

/**
 * The scripts to run, in the same way; a script that the input names is tried as it says there.
 * @returns `null`: it is only looked whether each is there
 * @throws ReleaseError for a malformed line, and for `{default}` without a manifest
 */
export function askedScripts(given: 'auto' | readonly string[], declared: Declared): readonly ScriptTrial[] | null {
  if (given === 'auto') return declared?.scripts ?? null;
  const named = parseScriptLines(given.filter((line) => line !== DEFAULT_ENTRY));
  if (!given.includes(DEFAULT_ENTRY)) return named;
  const others = needed(declared?.scripts, 'scripts').filter(({ name }) => named.every((one) => one.name !== name));
  return [...others, ...named];
}
