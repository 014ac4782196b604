import type { RuleId, Severity } from '#release-model';
import type { ServerProfile } from './server-profile.ts';

/**
 * How far a rule of PyPI reaches. `structure`: without it, a file can't be read, found or installed. `standard`: the
 * specifications require it, and most servers don't look. `policy`: PyPI's own. `project`: what the index says about it.
 */
export type RuleScope = 'structure' | 'standard' | 'policy' | 'project';

/** The rules of PyPI that are judged before an upload. */
export const RULE_SCOPES = {
  // The form
  U10: 'standard',
  U11: 'structure',
  U12: 'standard',
  U13: 'standard',
  U14: 'standard',
  U15: 'standard',
  U16: 'structure',
  U70: 'structure',
  // Metadata
  U17: 'standard',
  U18: 'standard',
  U19: 'standard',
  U20: 'standard',
  U22: 'structure',
  U23: 'standard',
  U24: 'standard',
  U25: 'standard',
  U26: 'standard',
  U27: 'standard',
  U28: 'standard',
  U29: 'standard',
  U30: 'standard',
  U31: 'standard',
  U33: 'policy',
  U34: 'policy',
  U35: 'policy',
  U36: 'policy',
  U37: 'policy',
  U38: 'policy',
  U39: 'policy',
  U40: 'policy',
  U41: 'policy',
  U42: 'policy',
  U43: 'standard',
  U44: 'policy',
  U45: 'standard',
  U46: 'standard',
  U54: 'policy',
  U61: 'policy',
  U62: 'policy',
  U87a: 'policy',
  U87b: 'policy',
  U87e: 'standard',
  'private-classifier': 'policy',
  twine: 'policy',
  // The file name
  U63: 'structure',
  U64: 'structure',
  U65: 'structure',
  U66: 'structure',
  U88: 'structure',
  U89: 'structure',
  U90: 'policy',
  U92a: 'structure',
  U92b: 'policy',
  U92c: 'structure',
  U92d: 'standard',
  U92e: 'structure',
  U92j: 'policy',
  'same-file-name': 'structure',
  // The archive
  U68: 'policy',
  U75: 'structure',
  U76: 'structure',
  U77: 'policy',
  U78: 'structure',
  U79: 'structure',
  U80: 'structure',
  U81: 'structure',
  U82: 'policy',
  U83: 'structure',
  U84: 'structure',
  U85: 'structure',
  U86: 'structure',
  U87c: 'structure',
  U87d: 'structure',
  U87f: 'structure',
  U91: 'standard',
  U92f: 'standard',
  U92g: 'structure',
  U92h: 'structure',
  U92i: 'structure',
  unreadable: 'structure',
  // What the index has
  U59: 'project',
  U69: 'policy',
  U71: 'project',
  U73: 'policy',
  U74: 'policy',
} as const satisfies Readonly<Partial<Record<RuleId, RuleScope>>>;

/** Rules of which a part has another scope. */
export const SPLIT_RULES = {
  U90: { scope: 'structure', when: 'the version is another one than in the metadata' },
  U92h: { scope: 'policy', when: 'only the name of a script is at odds with it' },
  U71: { scope: 'policy', when: 'the contents are there under another name' },
} as const satisfies Partial<Record<keyof typeof RULE_SCOPES, { readonly scope: RuleScope; readonly when: string }>>;

/** What a breach of a rule is for an index: a severity, `none` where it doesn't count, `null` where it is as it is for PyPI. */
export type RuleStanding = Extract<Severity, 'refused' | 'unsafe' | 'advice'> | 'none' | null;

function scopeOf(rule: RuleId): RuleScope | undefined {
  return Object.hasOwn(RULE_SCOPES, rule) ? RULE_SCOPES[rule as keyof typeof RULE_SCOPES] : undefined;
}

/**
 * What a breach of a rule is for an index.
 * @param scope - of the breach, where it differs from that of its rule
 */
export function standingOf(
  { policies, refuses }: Pick<ServerProfile, 'policies' | 'refuses'>,
  rule: RuleId,
  scope: RuleScope | undefined = scopeOf(rule),
): RuleStanding {
  if (policies === 'refused' || scope === undefined) return null;
  if (scope === 'project') return 'refused';
  if (refuses.has(rule)) return 'refused';
  if (scope === 'structure') return 'unsafe';
  return scope === 'standard' ? 'advice' : policies;
}

/**
 * Whether a finding leaves open what an index answers: of the servers that the profile is of, some refuse such a file, and
 * some take it. devpi answers 400 to a name that is none, and 500 to a file without a version; pypiserver takes both.
 */
export function leavesAnswerOpen(
  { isOneServer }: Pick<ServerProfile, 'isOneServer'>,
  { rule, severity }: { readonly rule: RuleId; readonly severity: Severity },
): boolean {
  // Of the breaches of PyPI's rules, only those of structure are `unsafe` there, also where the rest of a rule is policy
  return !isOneServer && severity === 'unsafe' && scopeOf(rule) !== undefined;
}

/**
 * The severity of a breach for an index; `null` where it doesn't count.
 * @param severity - for PyPI
 */
export function severityAt(
  profile: Pick<ServerProfile, 'policies' | 'refuses'>,
  rule: RuleId,
  severity: Severity,
  scope?: RuleScope,
): Severity | null {
  const standing = standingOf(profile, rule, scope);
  if (standing === null) return severity;
  if (standing === 'none') return null;
  // What only warns at PyPI is no more than that elsewhere, unless an index says otherwise
  return standing === 'unsafe' && severity !== 'refused' ? severity : standing;
}
