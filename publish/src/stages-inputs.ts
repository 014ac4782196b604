import type { InputReader } from '#action-kit';
import type { action as buildDists } from '#actions/build-dists';
import type { action as createRelease } from '#actions/create-release';
import type { action as publishIndex } from '#actions/publish-index';
import type { action as releaseChecklist } from '#actions/release-checklist';
import type { action as testProject } from '#actions/test-project';
import type { action as tryDists } from '#actions/try-dists';
import type { action as twineCheck } from '#actions/twine-check';
import type { action as validateMetadata } from '#actions/validate-metadata';
import type { action as verifyInstall } from '#actions/verify-install';
import type { RunArtifact } from '#hand-over';
import type { Stage } from '#release-model';

type InputsOf<Definition extends { readInputs(reader: InputReader): unknown }> = ReturnType<Definition['readInputs']>;

/** The inputs of a release, or of some of its stages. */
export interface StagesInputs {
  /** The stages to run, in order. */
  readonly stages: readonly Stage[];
  /** The manifest to start with when `build` isn't among the stages: a path, or JSON. */
  readonly manifest: string | null;
  /** The required sha256 of that manifest, or of the one in the draft release of the tag. */
  readonly manifestSha256: string | null;
  /** Absolute. */
  readonly packagesDir: string;
  /** Where the artifacts of this run are. */
  readonly places: RunArtifact['places'];
  /** Where record and report are written; absolute; `null`: next to the receipts. */
  readonly reportDir: string | null;
  /**
   * Nothing leaves this machine, and what needs the network is shown as unknown. Not an input: only `rehearse` sets it.
   */
  readonly rehearsal: boolean;
  /**
   * The stages of the whole run, when this process does only some of them: the rest happens in other jobs. By default,
   * `stages`.
   */
  readonly allStages?: readonly Stage[];
  /** The manifest was compared with the tag and the commit of the run when it was taken. Not an input: jobs set it. */
  readonly isCompared?: boolean;
  /** The tag is known to be released: nothing is left to do. Not an input: only the job `prepare` sets it. */
  readonly isReleased?: boolean;
  /** A stage that fails doesn't keep those that don't depend on it from running. Not an input: only `rehearse` sets it. */
  readonly keepGoing?: boolean;
  readonly validate: InputsOf<typeof validateMetadata>;
  readonly test: InputsOf<typeof testProject>;
  readonly build: InputsOf<typeof buildDists>;
  readonly check: InputsOf<typeof twineCheck>;
  readonly try: InputsOf<typeof tryDists>;
  readonly uploadTest: InputsOf<typeof publishIndex>;
  readonly verifyTest: InputsOf<typeof verifyInstall>;
  readonly checklist: InputsOf<typeof releaseChecklist>;
  readonly upload: InputsOf<typeof publishIndex>;
  readonly verify: InputsOf<typeof verifyInstall>;
  readonly release: InputsOf<typeof createRelease>;
}
