import type { Finding, IgnoredRule, ProjectConfig } from '@repo-agent-actions/release-model';

/** The rules that are left out, by the input or by the project, each with a reason. */
export function ignoredRules(ids: readonly string[], config: ProjectConfig): readonly IgnoredRule[] {
  return [...ids.map((rule) => ({ rule, reason: 'the input ignore' })), ...(config.ignore ?? [])];
}

/** What a build refuses whatever is ignored here. */
const NEVER_IGNORED: ReadonlySet<string> = new Set(['stray-file']);

/** Divides findings into those that count and those that are left out, with the reason. */
export function leaveOut(
  findings: readonly Finding[],
  ignored: readonly IgnoredRule[],
): {
  readonly kept: readonly Finding[];
  readonly left: readonly { readonly finding: Finding; readonly reason: string }[];
} {
  const reasons = new Map(
    ignored.filter(({ rule }) => !NEVER_IGNORED.has(rule)).map(({ rule, reason }) => [rule, reason]),
  );
  const kept = findings.filter(({ rule }) => !reasons.has(rule));
  const left = findings.flatMap((finding) => {
    const reason = reasons.get(finding.rule);
    return reason === undefined ? [] : [{ finding, reason }];
  });
  return { kept, left };
}
