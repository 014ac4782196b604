/** What of the suite a step or a job uses. */
export interface SuiteUse {
  /** The server, `https://gitea.example`; `null` for GitHub's short form. */
  readonly server: string | null;
  /** `owner/name` */
  readonly repository: string;
  /** `publish`, the name of another action, or `workflow` for the reusable one. */
  readonly what: string;
  /** Tag, branch or commit. */
  readonly ref: string;
}

const USE =
  /^(?:(?<server>https?:\/\/\S+?)\/)?(?<repository>[\w.-]+\/[\w.-]+)\/(?:(?<umbrella>publish)|actions\/(?<action>[\w-]+)|\.\w+\/workflows\/(?<workflow>publish)\.yml)@(?<ref>\S+)$/u;

/** Reads the value of `uses:`; `null` when it isn't an address in this suite. */
export function readSuiteUse(uses: string): SuiteUse | null {
  const { server, repository, umbrella, action, ref } = USE.exec(uses)?.groups ?? {};
  if (repository === undefined || ref === undefined) return null;
  return { server: server ?? null, repository, what: umbrella ?? action ?? 'workflow', ref };
}
