import { readPathPattern, type Glob } from '#python-standards';
import {
  FORMER_RULES,
  nearestName,
  ReleaseError,
  type Finding,
  type IgnoredRule,
  type ReceiptItem,
} from '#release-model';
import { visibleValue } from '#harmless-text';
import { RULE_IDS } from './generated/rule-ids.ts';

/** A rule that is left out: everywhere, or in some files. */
export interface IgnoredEntry {
  /** As it was written: `secret-text`, `secret:tests/**`. */
  readonly text: string;
  /** The id of a rule, the present one where it had another, or the name of a family of rules. */
  readonly rule: string;
  /** `null`: everywhere. */
  readonly path: string | null;
  readonly reason: string;
  /** Where it is written: `ignore`, `[tool.repo-agent-actions] ignore`. */
  readonly from: string;
  /** Whether the rule is meant. */
  takesRule(this: void, id: string): boolean;
  /** Whether one of the names of a file is meant. */
  takesPath(this: void, paths: readonly string[]): boolean;
}

/** A finding that was left out, and by what. */
export interface LeftOut {
  readonly finding: Finding;
  readonly entry: IgnoredEntry;
}

/** The table in the project's configuration; for messages. */
export const CONFIGURED = '[tool.repo-agent-actions] ignore';

/** Rules that can be named together. */
const FAMILIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['secret', ['secret-file', 'secret-text', 'secret-literal', 'secret-unread']],
]);

/** What a build refuses even if it is ignored. */
const NEVER_IGNORED: ReadonlySet<string> = new Set(['stray-file']);

/** The names of the families. */
export const RULE_FAMILIES: readonly string[] = [...FAMILIES.keys()];

const FORMER: ReadonlyMap<string, string> = new Map(Object.entries(FORMER_RULES));

const KNOWN: ReadonlySet<string> = new Set([...RULE_IDS, ...FAMILIES.keys()]);

/** `w5` and `W005`: the same letters and the same number. */
function codeOf(id: string): string | null {
  const { letters, digits, part } = /^(?<letters>[a-z]+)(?<digits>\d+)(?<part>[a-z]?)$/iu.exec(id)?.groups ?? {};
  return letters === undefined ? null : `${letters}${String(Number(digits))}${part ?? ''}`.toUpperCase();
}

/** The id that was probably meant. Codes that are near each other have nothing in common. */
function meantRule(written: string): string | null {
  const code = codeOf(written);
  if (code !== null) return RULE_IDS.find((id) => codeOf(id) === code) ?? null;
  return nearestName(
    written,
    [...KNOWN].filter((id) => codeOf(id) === null),
  );
}

/**
 * Refuses an id that no rule has, which would leave out nothing.
 * @param subject - the input, or where it is written, for messages
 */
function requireRule(written: string, subject: string): void {
  if (KNOWN.has(written)) return;
  const meant = meantRule(written);
  throw new ReleaseError({
    subject,
    problem: `'${visibleValue(written, 80)}' is not a rule`,
    remedy: `${meant === null ? '' : `Did you mean ${meant}? `}Write the id that a finding shows in brackets; docs/rules.md lists them all`,
  });
}

function readEntry(text: string, own: Omit<IgnoredRule, 'rule'>, from: string): IgnoredEntry {
  const colon = text.indexOf(':');
  const written = (colon === -1 ? text : text.slice(0, colon)).trim();
  const rule = FORMER.get(written) ?? written;
  const path = own.path ?? (colon === -1 ? null : text.slice(colon + 1).trim());
  const shown = `'${text.slice(0, 80)}'`;
  if (rule === '' || (own.path !== undefined && colon !== -1)) {
    throw new ReleaseError({
      subject: from,
      problem: `${shown} ${rule === '' ? "doesn't name a rule" : 'names two paths'}`,
      remedy: 'Write the id of a rule, or rule:path as in secret-text:tests/**',
    });
  }
  if (path !== null && (path === '' || /^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)/u.test(path))) {
    throw new ReleaseError({
      subject: from,
      problem: `${shown} has no path in the project after its colon`,
      remedy: 'Write the path with "/", relative to the project, as in secret-text:tests/**',
    });
  }
  requireRule(rule, from);
  const glob: Glob | null = path === null ? null : readPathPattern(path);
  const family = FAMILIES.get(rule);
  return {
    text: path === null ? written : `${written}:${path}`,
    rule,
    path,
    reason: own.reason,
    from,
    takesRule: (id) => !NEVER_IGNORED.has(id) && (id === rule || family?.includes(id) === true),
    takesPath: (paths) => glob === null || paths.some((one) => glob.test(one)),
  };
}

/**
 * Reads an input `ignore`: ids of rules, each with an optional pattern of paths (`secret-text:tests/**`). The family
 * `secret` stands for every rule about secrets. A pattern names a file, a folder with everything in it, or is a glob.
 * @param subject - the input, for messages
 * @throws ReleaseError for an entry without a rule, or with one that doesn't exist, or with a path that leads out of the project
 */
export function readIgnoreInput(entries: readonly string[], subject = 'ignore'): readonly IgnoredEntry[] {
  return entries.map((entry) => readEntry(entry, { reason: `the input ${subject}` }, subject));
}

/** Reads what a project's configuration ignores, in the same form. @throws ReleaseError as `readIgnoreInput` */
export function readIgnoreTable(rules: readonly IgnoredRule[] = []): readonly IgnoredEntry[] {
  return rules.map(({ rule, ...rest }) => readEntry(rule, rest, CONFIGURED));
}

/**
 * Divides findings into those that count and those that are left out.
 * @param pathsOf - the names that the file of a finding has in the project; none for a finding about no file
 */
export function leaveOut(
  findings: readonly Finding[],
  entries: readonly IgnoredEntry[],
  pathsOf: (finding: Finding) => readonly string[],
): { readonly kept: readonly Finding[]; readonly left: readonly LeftOut[] } {
  const kept: Finding[] = [];
  const left: LeftOut[] = [];
  for (const finding of findings) {
    const meant = entries.filter(({ takesRule }) => takesRule(finding.rule));
    const paths = meant.length === 0 ? [] : pathsOf(finding);
    const entry = meant.find(({ takesPath }) => takesPath(paths));
    if (entry === undefined) kept.push(finding);
    else left.push({ finding, entry });
  }
  return { kept, left };
}

/**
 * One sentence for each entry with a path that left nothing out: it is about a file that no longer exists, or is
 * misspelled.
 */
export function unusedEntries(entries: readonly IgnoredEntry[], left: readonly LeftOut[]): readonly string[] {
  const used = new Set(left.map(({ entry }) => entry));
  return entries
    .filter((entry) => entry.path !== null && !used.has(entry))
    .map(({ from, text }) => `${from}: '${text}' matches no finding. Remove or correct it.`);
}

/** What was left out, for a receipt: a point for each rule, which says how often, by what, and why. */
export function leftOutItems(left: readonly LeftOut[]): readonly ReceiptItem[] {
  const byRule = new Map<string, Map<IgnoredEntry, number>>();
  for (const { finding, entry } of left) {
    const entries = byRule.get(finding.rule) ?? new Map<IgnoredEntry, number>();
    byRule.set(finding.rule, entries.set(entry, (entries.get(entry) ?? 0) + 1));
  }
  return [...byRule].map(([subject, entries]) => {
    const words = [...entries].map(([{ text, reason }, count]) => `${count} by ${text} (${reason})`);
    return { kind: 'rule', subject, outcome: 'skipped', message: `${subject} ignored: ${words.join(', ')}`, ms: 0 };
  });
}
