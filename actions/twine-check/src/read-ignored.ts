import type { DistributionContents } from '#distributions';
import { readIgnoreInput, readIgnoreTable, RULE_FAMILIES, type IgnoredEntry } from '#ignored-rules';
import { RELEASE_FILE_RULES, RULES } from '#pypi-rules';
import { isTable, parseToml10 } from '#python-standards';
import { parseProjectConfig, ReleaseError } from '#release-model';
import { SECRET_RULES } from '#secret-finder';
import { TWINE_RULES } from './judge-readme.ts';
import { readPyprojectText } from './project-lines.ts';

/**
 * Reads the input `ignore`.
 * @throws ReleaseError for a malformed entry, and for a rule that isn't judged here
 */
export function readIgnored(ignore: readonly string[]): readonly IgnoredEntry[] {
  const entries = readIgnoreInput(ignore);
  const known = new Set([...RULE_FAMILIES, ...RULES.map(({ id }) => id), ...RELEASE_FILE_RULES, ...TWINE_RULES]);
  const unknown = entries.filter(({ rule }) => !known.has(rule));
  if (unknown.length === 0) return entries;
  throw new ReleaseError({
    subject: 'ignore',
    problem: `unknown ${unknown.length === 1 ? 'rule' : 'rules'} '${unknown.map(({ rule }) => rule.slice(0, 40)).join("', '")}'`,
    remedy: `Use the ids that findings show: ${[...known].join(', ')}`,
  });
}

/**
 * What the project itself ignores, as the `pyproject.toml` of its sdist says. Only entries about secrets
 * count: a file that asks to overlook its other faults is a reason to look at them.
 * @param contents - of an sdist; else nothing is read
 */
export async function ownIgnored(contents: DistributionContents | null): Promise<readonly IgnoredEntry[]> {
  const path = `${contents?.topDirectory ?? ''}/pyproject.toml`;
  try {
    const text = await readPyprojectText(contents);
    if (text === null) return [];
    const { tool } = parseToml10(text, path);
    const { ignore } = parseProjectConfig(isTable(tool) ? tool['repo-agent-actions'] : undefined, path);
    return readIgnoreTable(ignore).filter(({ takesRule }) => SECRET_RULES.some((rule) => takesRule(rule)));
  } catch (error) {
    // The stage validate reports what is wrong with it
    if (error instanceof ReleaseError) return [];
    throw error;
  }
}
