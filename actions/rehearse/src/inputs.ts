import type { InputReader } from '@repo-agent-actions/action-kit';

export interface RehearseInputs {
  /** Absolute. */
  readonly projectDir: string;
  /** As in the other actions: names divided by commas, or `auto`. */
  readonly pythonVersions: string;
  /** `null`: the project's own. */
  readonly version: string | null;
  /** Absolute. */
  readonly reportDir: string;
}

export function readInputs(reader: InputReader): RehearseInputs {
  return {
    projectDir: reader.path('project-dir'),
    pythonVersions: reader.list('python-versions').join(','),
    version: reader.optional('version'),
    reportDir: reader.path('report-dir'),
  };
}
