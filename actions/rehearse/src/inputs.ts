import type { InputReader } from '@repo-agent-actions/action-kit';

export interface RehearseInputs {
  /** Absolute. */
  readonly projectDir: string;
  /** As in the other actions: versions separated by commas, or `auto`. */
  readonly pythonVersions: string;
  /** `null`: the version of the project. */
  readonly version: string | null;
  /** Absolute. */
  readonly reportDir: string;
  /** As in verify-install. */
  readonly audit: string;
  /** As in verify-install: ids separated by commas. */
  readonly auditIgnore: string;
  /** As in test-project: names separated by commas. */
  readonly environmentVariables?: string;
}

export function readInputs(reader: InputReader): RehearseInputs {
  return {
    projectDir: reader.path('project-dir'),
    pythonVersions: reader.list('python-versions').join(','),
    version: reader.optional('version'),
    reportDir: reader.path('report-dir'),
    audit: reader.text('audit'),
    auditIgnore: reader.list('audit-ignore').join(','),
    environmentVariables: reader.list('environment-variables').join(','),
  };
}
