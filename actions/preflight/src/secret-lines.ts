import { JOB_STAGES, ReleaseError, type JobStage } from '#release-model';

/** Whether a secret that a stage needs is set; never the secret itself. */
export interface SecretPresence {
  readonly stage: JobStage;
  readonly name: string;
  readonly present: boolean;
}

/**
 * Reads the lines of the input `secrets`: `upload PYPI_API_TOKEN true`.
 * @throws ReleaseError for a line in another form; it isn't shown, because someone may have written the secret there
 */
export function parseSecretLines(lines: readonly string[]): readonly SecretPresence[] {
  return lines.map((line, place) => {
    const [stage, name = '', present, ...more] = line.split(/\s+/u);
    const known = JOB_STAGES.find((candidate) => candidate === stage);
    if (
      known !== undefined &&
      /^[A-Za-z_][A-Za-z0-9_]*$/u.test(name) &&
      /^(?:true|false)$/u.test(present ?? '') &&
      more.length === 0
    ) {
      return { stage: known, name, present: present === 'true' };
    }
    throw new ReleaseError({
      subject: 'secrets',
      problem: `line ${String(place + 1)} is not STAGE NAME true or STAGE NAME false`,
      remedy: "Use the form: upload PYPI_API_TOKEN ${{ secrets.PYPI_API_TOKEN != '' }}",
    });
  });
}
