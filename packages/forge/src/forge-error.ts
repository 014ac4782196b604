import { ReleaseError, type ReleaseErrorParts } from '@repo-agent-actions/release-model';

/** A refusal or a failure of a forge, with what a caller may decide by. */
export class ForgeError extends ReleaseError {
  /** HTTP status; `null` when there was no answer. */
  readonly status: number | null;
  /** Whether the server may have done what it was asked to. */
  readonly ambiguous: boolean;

  constructor(parts: ReleaseErrorParts, facts: { status: number | null; ambiguous: boolean }, options?: ErrorOptions) {
    super(parts, options);
    this.name = 'ForgeError';
    this.status = facts.status;
    this.ambiguous = facts.ambiguous;
  }
}
