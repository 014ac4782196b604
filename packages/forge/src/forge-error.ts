import { ReleaseError, type ReleaseErrorParts } from '#release-model';

/** A refusal or a failure of a forge, with the facts that callers decide by. */
export class ForgeError extends ReleaseError {
  /** HTTP status; `null` when there was no response. */
  readonly status: number | null;
  /** Whether the server may have carried out the request. */
  readonly ambiguous: boolean;

  constructor(parts: ReleaseErrorParts, facts: { status: number | null; ambiguous: boolean }, options?: ErrorOptions) {
    super(parts, options);
    this.name = 'ForgeError';
    this.status = facts.status;
    this.ambiguous = facts.ambiguous;
  }
}
