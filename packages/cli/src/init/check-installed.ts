import { tagOf, tagStart } from '#python-standards';
import { fewestNumbers, nextRelease, type Releases } from './next-release.ts';
import { startsAt, tagPattern } from './tag-pattern.ts';
import { readWorkflow, tableOf } from '#installed-workflows';

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
 * Tells whether pushing a tag would start an installed workflow: that of the project's version, or of its next one where
 * the tags tell it.
 * @param text - the workflow
 */
export function judgeTrigger(text: string, releases: Releases): TriggerVerdict {
  const { version, tags } = releases;
  const tag = version === null ? nextRelease(releases).tag : tagOf(tags, version);
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
  return no(`it doesn't match ${shown}; tags: ['${tagPattern(tagStart(tags), fewestNumbers(releases))}'] would`);
}
