import { join } from 'node:path';
import type { Known } from '#pypi-rules';
import type { RuleId, Severity } from '#release-model';
import type { RuleScope } from '#server-profiles';
import type { RULE_SOURCES, RuleEntry } from '#release-model/rules';
import { ROOT } from './root.ts';

const PATH = join(ROOT, 'docs/rules.md');

const HEAD = `<!-- Generated from packages/release-model/src/rules by npm run build. Don't edit it here. -->

# Rules

Every finding of this suite names the rule that it rests on. This page explains each one: what it asks, what the index answers to an upload
that breaks it, how to fix it, and where the rule comes from. The id of a rule never changes, and it is the anchor of its section: \`docs/rules.md#u33\`.

A finding has one of four severities. \`refused\` means that the index would refuse the file, and \`unsafe\` that this suite does; both stop the
release. \`warning\` stops it only with \`strict\`, and \`advice\` never does.

Which rules of PyPI count depends on the index, by its [profile](indexes.md). A rule about files says what a breach of it is for each profile, if that
isn't the same for all.

To leave a rule out, name it in the input \`ignore\` of \`validate-metadata\` or \`twine-check\`. What \`validate-metadata\` leaves out can also be
named in \`pyproject.toml\`, with the reason:

\`\`\`toml
[tool.repo-agent-actions]
ignore = [{ rule = "todo", reason = "the word is part of our API" }]
\`\`\`
`;

/** From what a rule of the index can be known. */
const KNOWN: Readonly<Record<Known, string>> = {
  file: 'Checked before the upload, from the file.',
  metadata: 'Checked before the upload, from the metadata.',
  index: 'Depends on what is on the index already. Checked before the upload, as far as public pages show it.',
  account: 'Depends on the account and the token. Only the index knows.',
  server: 'Depends on the state of the server. Only the index knows.',
  client: 'Depends on the client. `publish-index` keeps this rule.',
};

/** What a breach of a rule is for each profile; `null` where that is the same for all. */
async function standings(id: string, severity: Severity): Promise<string | null> {
  const { PROFILES, RULE_SCOPES, severityAt, SPLIT_RULES } = await import('#server-profiles');
  if (!Object.hasOwn(RULE_SCOPES, id)) return null;
  const rule = id as RuleId;
  const { pypi, gitea, generic } = PROFILES;
  const words = (scope?: RuleScope): string =>
    (
      [
        ['`pypi`, `testpypi`', pypi],
        ['`gitea`', gitea],
        ['`generic`', generic],
      ] as const
    )
      .map(([names, profile]) => {
        const found = severityAt(profile, rule, severity, scope);
        return `${found === null ? 'not judged' : found} (${names})`;
      })
      .join(', ');
  const split = Object.hasOwn(SPLIT_RULES, id) ? SPLIT_RULES[id as keyof typeof SPLIT_RULES] : null;
  const rest = split === null ? '' : `; where ${split.when}: ${words(split.scope)}`;
  return `${words()}${rest}.`;
}

function section(
  id: string,
  rule: RuleEntry,
  known: Known | undefined,
  profiles: string | null,
  sources: typeof RULE_SOURCES,
): readonly string[] {
  const points = [
    ...(rule.answer === undefined ? [] : [`**The index answers:** ${rule.answer}`]),
    ...(known === undefined ? [] : [`**When it is known:** ${KNOWN[known]}`]),
    ...(profiles === null ? [] : [`**By [profile](indexes.md):** ${profiles}`]),
    `**How to fix it:** ${rule.fix}`,
    ...(rule.sources.length === 0
      ? []
      : [`**Source:** ${rule.sources.map((name) => `[${sources[name][0]}](${sources[name][1]})`).join(', ')}`]),
  ];
  return [`### ${id}`, '', `**${rule.title}.** ${rule.meaning}`, '', ...points.map((point) => `- ${point}`), ''];
}

/** docs/rules.md from the tables of rules: path → text. */
export async function rulesPage(): Promise<ReadonlyMap<string, string>> {
  const { RULE_CHAPTERS, RULE_SOURCES } = await import('#release-model/rules');
  const { NOT_JUDGED, RULES } = await import('#pypi-rules');
  const known = new Map<string, Known>([...RULES, ...NOT_JUDGED].map((rule) => [rule.id, rule.known]));
  const severities = new Map<string, Severity>(RULES.map(({ id, severity }) => [id, severity]));
  const chapters: string[] = [];
  for (const { title, about, rules } of RULE_CHAPTERS) {
    const links = Object.keys(rules).map((id) => `[${id}](#${id.toLowerCase()})`);
    chapters.push(`## ${title}`, '', about, '', links.join(' · '), '');
    for (const [id, rule] of Object.entries(rules)) {
      const when = rule.answer === undefined ? undefined : known.get(id);
      const profiles = await standings(id, severities.get(id) ?? (rule.answer === undefined ? 'unsafe' : 'refused'));
      for (const line of section(id, rule, when, profiles, RULE_SOURCES)) chapters.push(line);
    }
  }
  return new Map([[PATH, `${[HEAD, ...chapters].join('\n').trimEnd()}\n`]]);
}
