import { join } from 'node:path';
import type { Known } from '#pypi-rules';
import type { RULE_SOURCES, RuleEntry } from '#release-model/rules';
import { ROOT } from './root.ts';

const PATH = join(ROOT, 'docs/rules.md');

const HEAD = `<!-- Generated from packages/release-model/src/rules by npm run build. Don't edit it here. -->

# Rules

Every finding of this suite names the rule that it rests on. This page explains each one: what it asks, what the index answers to an upload
that breaks it, how to fix it, and where the rule comes from. The id of a rule never changes, and it is the anchor of its section: \`docs/rules.md#u33\`.

A finding has one of four severities. \`refused\` means that the index would refuse the file, and \`unsafe\` that this suite does; both stop the
release. \`warning\` stops it only with \`strict\`, and \`advice\` never does.

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

function section(
  id: string,
  rule: RuleEntry,
  known: Known | undefined,
  sources: typeof RULE_SOURCES,
): readonly string[] {
  const points = [
    ...(rule.answer === undefined ? [] : [`**The index answers:** ${rule.answer}`]),
    ...(known === undefined ? [] : [`**When it is known:** ${KNOWN[known]}`]),
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
  const chapters = RULE_CHAPTERS.flatMap(({ title, about, rules }) => {
    return [
      `## ${title}`,
      '',
      about,
      '',
      Object.keys(rules)
        .map((id) => `[${id}](#${id.toLowerCase()})`)
        .join(' · '),
      '',
      ...Object.entries(rules).flatMap(([id, rule]) =>
        section(id, rule, rule.answer === undefined ? undefined : known.get(id), RULE_SOURCES),
      ),
    ];
  });
  return new Map([[PATH, `${[HEAD, ...chapters].join('\n').trimEnd()}\n`]]);
}
