import { JOB_STAGES, ReleaseError, type JobStage } from '#release-model';

/** The index that a stage sends to. */
export interface StageIndex {
  readonly stage: JobStage;
  /** `pypi`, `testpypi`, `gitea`, or an upload URL. */
  readonly index: string;
  readonly simpleUrl: string | null;
}

/**
 * Reads the lines of the input `indexes`: `upload-test testpypi`.
 * @throws ReleaseError for a line of another form
 */
export function parseIndexLines(lines: readonly string[]): readonly StageIndex[] {
  return lines.map((line, place) => {
    const [stage, index, simpleUrl, ...more] = line.split(/\s+/u);
    const known = JOB_STAGES.find((candidate) => candidate === stage);
    if (known !== undefined && index !== undefined && more.length === 0) {
      return { stage: known, index, simpleUrl: simpleUrl ?? null };
    }
    throw new ReleaseError({
      subject: 'indexes',
      problem: `line ${String(place + 1)} is not STAGE INDEX or STAGE INDEX SIMPLE-URL`,
      remedy: 'Use the form: upload-test testpypi',
    });
  });
}
