import type { InputReader } from '#action-kit';
import { ReleaseError } from '#release-model';

/** Where files are that were built elsewhere. */
export type FilesSource =
  | {
      readonly kind: 'path';
      /** As it was given, for people. */
      readonly given: string;
      /** A file or a folder; absolute; may have wildcards. */
      readonly pattern: string;
      /** What is below it is shown relative to it; absolute. */
      readonly workspace: string;
    }
  | {
      readonly kind: 'artifact';
      readonly given: string;
      /** The name of an artifact of this run; may have wildcards. */
      readonly pattern: string;
    };

const ARTIFACT = 'artifact:';

/**
 * Reads the input `wheels-from`: paths and `artifact:NAME`, separated by commas or newlines; both may have wildcards.
 * @throws ReleaseError for an artifact without a name
 */
export function readFilesSources(reader: InputReader): readonly FilesSource[] {
  return reader.list('wheels-from').map((given): FilesSource => {
    if (!given.startsWith(ARTIFACT)) {
      return { kind: 'path', given, pattern: reader.absolute('wheels-from', given), workspace: reader.workspace };
    }
    const pattern = given.slice(ARTIFACT.length).trim();
    if (pattern !== '') return { kind: 'artifact', given, pattern };
    throw new ReleaseError({
      subject: 'wheels-from',
      problem: `'${given}' names no artifact`,
      remedy: `Write ${ARTIFACT}NAME or, for several, ${ARTIFACT}wheels-*`,
    });
  });
}
