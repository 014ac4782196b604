import type { InputReader } from '@repo-agent-actions/action-kit';

export interface ReleaseChecklistInputs {
  /** Path of the manifest, or the manifest itself when it begins with `{`; `null`: made from `packagesDir`. */
  readonly manifest: string | null;
  /** Absolute. */
  readonly packagesDir: string;
  /** Absolute; `null`: the receipts that lie with the manifest in the store. */
  readonly resultsDir: string | null;
  readonly accept: readonly string[];
  readonly confirmed: readonly string[];
  readonly require: readonly string[];
  /** Who accepts and confirms; `null` at a terminal. */
  readonly by: string | null;
  /** Unknown points are shown and don't stop. Not an input of the action: only `rehearse` sets it. */
  readonly rehearsal: boolean;
}

export function readInputs(reader: InputReader): ReleaseChecklistInputs {
  return {
    manifest: reader.optional('manifest'),
    packagesDir: reader.path('packages-dir'),
    resultsDir: reader.optionalPath('results-dir'),
    accept: reader.list('accept'),
    confirmed: reader.list('confirmed'),
    require: reader.list('require'),
    by: reader.runner('GITHUB_ACTOR'),
    rehearsal: false,
  };
}
