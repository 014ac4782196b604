import type { Timing } from '#http';
import type { HashOfFile, IndexAddress, ProjectPage, SendOutcome } from '#index-client';
import type { Host, ReleaseManifest, UploadPlan } from '#release-model';
import type { StageRecorder } from '#release-store';
import type { ServerKind } from '#server-profiles';
import type { PublishIndexInputs } from './inputs.ts';
import type { PreparedFile } from './prepare-files.ts';
import type { Target } from './target.ts';

/** The index that a release goes to after this one. It is only read, without any credentials of this step. */
export interface ProductionIndex {
  readonly index: IndexAddress;
  readonly page: Promise<ProjectPage>;
  readonly hashOf: HashOfFile;
}

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
  /** What the production index has, for a release that is on its way there; `null` when nobody named that index. */
  readonly production: ProductionIndex | null;
  readonly recorder: StageRecorder;
  readonly hashOf: HashOfFile;
  /** Versions that the production index has. */
  taken: readonly string[];
  plan: UploadPlan | null;
  server: ServerKind;
  /** Whether the index may have the document `/pypi/NAME/VERSION/json`. */
  hasDocuments: boolean;
  /** The version to propose when this one can't be used: the next one that isn't on the index, once that is known. */
  nextVersion: string;
  uploaded: number;
  skipped: number;
  /** Files that the index says it has, and that nothing has looked up since. */
  readonly unseen: { readonly distribution: PreparedFile['distribution']; readonly sent: SendOutcome }[];
}
