import { ACTION_INPUTS } from '#publish/inputs';
import { isForDevelopers } from '#python-standards';
import { SETTINGS, type InputKind } from '#release-model';
import type { ProfileName } from '#server-profiles/profile-of';
import type { PackageFacts } from './package-facts.ts';

/** A line that begins the table, or a proposal of it. */
const HAS_TABLE = /^[ \t]*(?:#[ \t]*)?\[+[ \t]*tool[ \t]*\.[ \t]*["']?repo-agent-actions["']?[ \t]*[.\]]/mu;

/** Whether a `pyproject.toml` has the table already, or the proposal of it. */
export function hasSettingsTable(toml: string): boolean {
  return HAS_TABLE.test(toml) || /^[ \t]*["']?repo-agent-actions["']?[ \t]*[.=]/mu.test(toml);
}

function key(name: string): string {
  return /^[\w-]+$/u.test(name) ? name : JSON.stringify(name);
}

/** A default as TOML, from the text that an input would have. */
function literal(text: string, { type }: InputKind): string {
  switch (type) {
    case 'boolean':
    case 'integer':
    case 'decimal':
      return text;
    case 'list':
    case 'lines':
    case 'paths':
      return JSON.stringify([text]);
    case 'text':
    case 'path':
    case 'choice':
      return JSON.stringify(text);
  }
}

/** Settings that most projects come to, whose default is a value. */
const USUAL = ['python-versions', 'python-downloads', 'install', 'test-timeout', 'check-strict', 'look-ahead', 'title'];

/** Settings whose default is what the suite finds: here written as what it finds. */
function foundSettings(
  facts: PackageFacts,
  smokeTest: string,
  profile: ProfileName | null,
): ReadonlyMap<string, string> {
  return new Map([
    ['tag-prefix', JSON.stringify(facts.tags.prefix)],
    ['changelog', JSON.stringify(facts.changelog)],
    ['commands', '["{default}"]'],
    ['minimum-coverage', '70'],
    ['target-coverage', '80'],
    ...(facts.extras.some((extra) => !isForDevelopers(extra)) ? [['verify-extras', '["each"]'] as const] : []),
    ...Object.keys(facts.scripts).map((name) => [`scripts.${key(name)}`, '["--help"]'] as const),
    ['smoke-test', JSON.stringify(smokeTest)],
    ...(profile === null ? [] : [['profile', JSON.stringify(profile)] as const]),
    ['accept', '[]'],
    ['audit-ignore', '[]'],
  ]);
}

/** What a setting is, in one sentence. */
function meaningOf(name: string, umbrella: string): string {
  const described = ACTION_INPUTS.find((input) => input.name === umbrella)?.description ?? '';
  if (name === 'smoke-test') return 'A script that has to pass with the release installed';
  if (name.startsWith('scripts.')) return 'Of a script, the arguments to try it with';
  const [sentence = ''] = described.replace(/^Stage [\w-]+\. /u, '').split(/(?<=[^.])\.(?:\s|$)/u);
  // How to write a list is about inputs
  return sentence.replace(/, (?:separated by commas(?: or newlines)?|one per line)|; true or false$/gu, '');
}

/**
 * The table `[tool.repo-agent-actions]` of a project with the settings that matter for it, commented out with what holds
 * without them.
 * @param smokeTest - its path, relative to the project
 * @param documentation - the address of the page about all settings
 * @param profile - of the index that the release goes to, where it isn't PyPI: rehearsals go by it, too
 */
export function proposedTable(
  facts: PackageFacts,
  smokeTest: string,
  documentation: string,
  profile: ProfileName | null = null,
): string {
  const found = foundSettings(facts, smokeTest, profile);
  const rows = [...found.keys(), ...USUAL].flatMap((name) => {
    const setting = SETTINGS.find((one) => one.key === name);
    const umbrella = setting?.inputs['publish'] ?? name;
    const text = ACTION_INPUTS.find((input) => input.name === umbrella)?.default ?? '';
    const value = found.get(name) ?? (setting === undefined || text === '' ? null : literal(text, setting.kind));
    return value === null ? [] : [{ name, value, meaning: meaningOf(name, umbrella) }];
  });
  const order = (name: string): number => {
    const at = SETTINGS.findIndex((one) => one.key === name);
    return at === -1 ? SETTINGS.length : at;
  };
  const lines = rows
    .sort((a, b) => order(a.name) - order(b.name))
    .flatMap(({ name, value, meaning }) => [`# # ${meaning}`, `# ${name} = ${value}`]);
  return [
    '# How this project is released. To change a setting, remove the # before it and before the heading.',
    `# All settings: ${documentation}`,
    '# [tool.repo-agent-actions]',
    ...lines,
    '',
  ].join('\n');
}
