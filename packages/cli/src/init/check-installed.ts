import { tagOf, tagStart } from '#python-standards';
import type { PackageFacts } from './package-facts.ts';
import { startsAt, tagPattern } from './tag-pattern.ts';
import { readWorkflow, tableOf } from '#installed-workflows';

/** Lines that a project chooses: its settings, its name, its triggers, and the address of the suite. */
const OWN_LINES = [
  /^(?<key>name): /u,
  /^(?<key> {2}(?:PROJECT_DIR|TAG_PREFIX|PYTHON_VERSIONS|ACCEPT|AUDIT_IGNORE|TEST_INDEX|TEST_SIMPLE_URL|INDEX|SIMPLE_URL)): /u,
  /^(?<key> {4}(?:tags|branches)): /u,
] as const;

/** Inputs that a project chooses in its one step or call. */
const OWN_INPUTS = /^ +(?:project-dir|tag-prefix|python-versions|accept|audit-ignore): /u;

function ownKey(line: string): string | null {
  for (const pattern of OWN_LINES) {
    const key = pattern.exec(line)?.groups?.['key'];
    if (key !== undefined) return key;
  }
  return null;
}

function linesOf(text: string): readonly string[] {
  return text
    .replaceAll('\r\n', '\n')
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
}

/**
 * The lines of a workflow to compare: all but those that the project chooses. An expression is not a setting: one that
 * this version doesn't write could pass a secret to the project.
 */
function comparable(text: string, wanted: ReadonlySet<string>): readonly string[] {
  const isStrange = (line: string): boolean => line.includes('${{') && !wanted.has(line);
  return linesOf(text)
    .filter((line) => isStrange(line) || (!OWN_INPUTS.test(line) && !line.startsWith('# Made by ')))
    .map((line) => (isStrange(line) ? line : (ownKey(line) ?? line)));
}

/**
 * How many lines of an installed workflow differ from the workflow of this version; the settings of the project don't
 * count.
 */
export function differingLines(installed: string, wanted: string): number {
  const known = new Set(linesOf(wanted));
  const rest = new Map<string, number>();
  for (const line of comparable(wanted, known)) rest.set(line, (rest.get(line) ?? 0) + 1);
  let extra = 0;
  for (const line of comparable(installed, known)) {
    const left = rest.get(line) ?? 0;
    if (left === 0) extra += 1;
    else rest.set(line, left - 1);
  }
  const missing = [...rest.values()].reduce((sum, left) => sum + left, 0);
  const isReordered =
    extra === 0 && missing === 0 && comparable(installed, known).join('\n') !== comparable(wanted, known).join('\n');
  return isReordered ? 1 : Math.max(extra, missing);
}

function texts(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null;
}

/** Whether a tag starts a workflow, and why. */
export interface TriggerVerdict {
  readonly tag: string;
  readonly starts: boolean;
  /** For a person, without a full stop. */
  readonly reason: string;
}

/**
 * Tells whether pushing a tag would start an installed workflow.
 * @param text - the workflow
 */
export function judgeTrigger(text: string, { tags, version }: Pick<PackageFacts, 'tags' | 'version'>): TriggerVerdict {
  const tag = tagOf(tags, version ?? '1.2.3');
  const no = (reason: string): TriggerVerdict => ({ tag, starts: false, reason });
  const workflow = readWorkflow(text);
  if (workflow === null) return no('the workflow is not valid YAML');
  const on = workflow['on'];
  if (on === 'push' || (Array.isArray(on) && on.includes('push')))
    return { tag, starts: true, reason: 'every push starts it' };
  const events = tableOf(on);
  if (!('push' in events)) return no('it has no push trigger');
  const push = tableOf(events['push']);
  const patterns = texts(push['tags']);
  const left = texts(push['tags-ignore']);
  if (patterns === null && left === null) {
    if ('branches' in push || 'branches-ignore' in push) return no('it only starts for branches');
    return { tag, starts: true, reason: 'every push starts it' };
  }
  if (patterns === null) {
    return startsAt(left ?? [], tag)
      ? no(`tags-ignore excludes it`)
      : { tag, starts: true, reason: 'tags-ignore does not exclude it' };
  }
  const shown = patterns.map((pattern) => `'${pattern}'`).join(', ');
  if (startsAt(patterns, tag)) return { tag, starts: true, reason: `it matches ${shown}` };
  return no(`it doesn't match ${shown}; tags: ['${tagPattern(tagStart(tags), version)}'] would`);
}
