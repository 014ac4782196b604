import type { InputReader } from '#action-kit';
import type { Receipt } from '#release-model';

const LOOK_AHEAD = ['no', 'warn', 'stop'] as const;

/** Whether the checklist is evaluated before the upload to the test index, and with what effect. */
export type LookAhead = (typeof LOOK_AHEAD)[number];

export interface ReleaseChecklistInputs {
  /** Path of the manifest, or the manifest itself when it begins with `{`; `null`: made from `packagesDir`. */
  readonly manifest: string | null;
  /** Absolute. */
  readonly packagesDir: string;
  /** Absolute; `null`: the receipts next to the manifest in the store. */
  readonly resultsDir: string | null;
  /** What the stages said, if one process ran them all: then nothing is read. Not an input of the action. */
  readonly receipts?: readonly Receipt[];
  readonly accept: readonly string[];
  readonly confirmed: readonly string[];
  readonly require: readonly string[];
  /** Who accepts and confirms; `null` at a terminal. */
  readonly by: string | null;
  /**
   * What to do before anything is on the test index: `warn` and `stop` judge only what no later stage can
   * change, and warn or stop; `no` is the checklist itself, and `left-out` is neither.
   */
  readonly lookAhead: LookAhead | 'left-out';
  /** Unknown points are shown and don't stop the release. Not an input of the action: only `rehearse` sets it. */
  readonly rehearsal: boolean;
}

/** What `auto` is where the project's configuration doesn't say it. */
const USUAL: LookAhead = 'stop';

/**
 * Whether this step looks ahead can't be configured, since the checklist itself would become the other thing; how it does
 * so can: `auto` takes it from the project's configuration.
 */
function readLookAhead(reader: InputReader): LookAhead | 'left-out' {
  const wanted = reader.given('look-ahead') === null ? 'no' : reader.choice('look-ahead', ['auto', ...LOOK_AHEAD]);
  if (wanted !== 'auto') return wanted;
  const configured = reader.configured.get('look-ahead')?.value;
  const found = LOOK_AHEAD.find((word) => word === configured) ?? USUAL;
  return found === 'no' ? 'left-out' : found;
}

export function readInputs(reader: InputReader): ReleaseChecklistInputs {
  return {
    manifest: reader.optional('manifest'),
    packagesDir: reader.path('packages-dir'),
    resultsDir: reader.optionalPath('results-dir'),
    accept: reader.list('accept', { adds: true }),
    confirmed: reader.list('confirmed'),
    require: reader.list('require', { adds: true }),
    lookAhead: readLookAhead(reader),
    by: reader.runner('GITHUB_ACTOR'),
    rehearsal: false,
  };
}
