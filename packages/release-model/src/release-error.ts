import { withoutStop } from './text-ends.ts';
/** What a release error is made of: `<subject>: <problem>. <remedy>.` */
export interface ReleaseErrorParts {
  /** The input or file that is wrong, as the user wrote it: `password`, `pyproject.toml`, `dist/x.whl`. */
  readonly subject: string;
  /** What is wrong with it, without a closing full stop. */
  readonly problem: string;
  /** What to do about it, without a closing full stop. */
  readonly remedy: string;
}

function sentence(text: string): string {
  return withoutStop(text);
}

/**
 * An error whose message is written for the person who has to fix it:
 * `<input or file>: <what is wrong>. <what to do>.`
 */
export class ReleaseError extends Error {
  readonly subject: string;
  readonly problem: string;
  readonly remedy: string;

  constructor(parts: ReleaseErrorParts, options?: ErrorOptions) {
    super(`${parts.subject}: ${sentence(parts.problem)}. ${sentence(parts.remedy)}.`, options);
    this.name = 'ReleaseError';
    this.subject = parts.subject;
    this.problem = sentence(parts.problem);
    this.remedy = sentence(parts.remedy);
  }
}

/** The message of anything that was thrown, `Error` or not. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** Whether something that was thrown is the system's error of that code: `ENOENT`. */
export function isSystemError(thrown: unknown, code: string): boolean {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === code;
}
