import { readTag, readTagPrefix, type InputReader } from '#action-kit';
import type { HandOverPlaces } from '#hand-over';
import { visibleValue } from '#harmless-text';
import { isStage, JOB_STAGES, ReleaseError, STAGES, type JobStage, type Stage } from '#release-model';
import { parseIndexLines, type StageIndex } from './index-lines.ts';
import { parseSecretLines, type SecretPresence } from './secret-lines.ts';

export interface PreflightInputs {
  /** Absolute. */
  readonly projectDir: string;
  readonly tag: string | null;
  readonly tagPrefix: string | null;
  /** `GITHUB_REF` */
  readonly ref: string | null;
  /** The jobs of this workflow. */
  readonly stages: readonly JobStage[];
  readonly fromStage: Stage | null;
  /** Of the manifest of the files that an earlier run built, as its log shows it. 64 lower-case hexadecimal digits. */
  readonly manifestSha256: string | null;
  readonly dryRun: boolean;
  readonly secrets: readonly SecretPresence[];
  /** Where stages send to. */
  readonly indexes: readonly StageIndex[];
  /** Where the run's artifacts and the tag's release are. */
  readonly places: HandOverPlaces;
}

function readFromStage(reader: InputReader): Stage | null {
  const name = reader.optional('from-stage');
  if (name === null || isStage(name)) return name;
  throw new ReleaseError({
    subject: 'from-stage',
    problem: `'${visibleValue(name, 80)}' is unknown`,
    remedy: `Allowed: ${STAGES.join(', ')}`,
  });
}

function readSha256(reader: InputReader): string | null {
  const text = reader.optional('manifest-sha256');
  if (text === null || /^[0-9a-f]{64}$/iu.test(text)) return text?.toLowerCase() ?? null;
  throw new ReleaseError({
    subject: 'manifest-sha256',
    problem: 'is not 64 hexadecimal digits',
    remedy: 'Copy it from the log of the run that built the files, or from the issue about the failure',
  });
}

export function readInputs(reader: InputReader): PreflightInputs {
  const stages = reader.choices('stages', ['all', ...JOB_STAGES]);
  return {
    projectDir: reader.path('project-dir'),
    tag: readTag(reader),
    tagPrefix: readTagPrefix(reader),
    ref: reader.runner('GITHUB_REF'),
    stages: JOB_STAGES.filter((stage) => stages.length === 0 || stages.includes('all') || stages.includes(stage)),
    fromStage: readFromStage(reader),
    manifestSha256: readSha256(reader),
    dryRun: reader.boolean('dry-run'),
    secrets: parseSecretLines(reader.lines('secrets')),
    indexes: parseIndexLines(reader.lines('indexes')),
    places: {
      token: reader.secret('token'),
      apiUrl: reader.optional('api-url') ?? reader.runner('GITHUB_API_URL'),
      repository: reader.runner('GITHUB_REPOSITORY'),
      resultsUrl: reader.runner('ACTIONS_RESULTS_URL'),
      runtimeToken: reader.runner('ACTIONS_RUNTIME_TOKEN'),
    },
  };
}
