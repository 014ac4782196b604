import type { Timing } from '#http';
import type { HashOfFile, ProjectPage, SendOutcome } from '#index-client';
import type { Host, ReleaseManifest, UploadPlan } from '#release-model';
import type { StageRecorder } from '#release-store';
import type { ServerKind } from '#server-profiles';
import type { PublishIndexInputs } from './inputs.ts';
import type { PreparedFile } from './prepare-files.ts';
import type { Target } from './target.ts';

/** What a run uses and fills in. */
export interface Publication {
  readonly inputs: PublishIndexInputs;
  readonly host: Host;
  readonly timing: Timing;
  readonly target: Target;
  readonly manifest: ReleaseManifest;
  readonly files: readonly PreparedFile[];
  /** What the index has, requested before the files were read. */
  readonly page: Promise<ProjectPage>;
  readonly recorder: StageRecorder;
  readonly hashOf: HashOfFile;
  plan: UploadPlan | null;
  server: ServerKind;
  /** The version to propose when this one can't be used: the next one that isn't on the index, once that is known. */
  nextVersion: string;
  uploaded: number;
  skipped: number;
  /** Files that the index says it has, and that nothing has looked up since. */
  readonly unseen: { readonly distribution: PreparedFile['distribution']; readonly sent: SendOutcome }[];
}
