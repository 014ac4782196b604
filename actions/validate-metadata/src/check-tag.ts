import {
  compareVersions,
  formatVersion,
  normalizeName,
  parseVersion,
  tryParseVersion,
} from '@repo-agent-actions/python-standards';
import type { Finding } from '@repo-agent-actions/release-model';
import { checked, notJudged, type CheckContext, type CheckedPoint } from './check-context.ts';

/** What tags begin with when nobody says so. */
const DEFAULT_PREFIX = 'v';

function finding(message: string, remedy: string): Finding {
  return { rule: 'tag-version', severity: 'unsafe', subject: 'tag', message, remedy };
}

/** The beginnings that a prefix means: `{name}` is the project's name, as spelled or in normal form. */
function beginnings(prefix: string, name: string): readonly string[] {
  return [...new Set([name, normalizeName(name)].map((spelling) => prefix.replaceAll('{name}', spelling)))];
}

/** Whether the tag is the version. Not judged without a tag; where only a build tells the version, just its form is. */
export function checkTag({ inputs, config, facts }: CheckContext): CheckedPoint {
  const tag = inputs.tag?.replace(/^refs\/tags\//u, '') ?? null;
  if (tag === null) return notJudged('tag', 'skipped', 'not judged: there is no tag');
  if (facts === null) return notJudged('tag', 'unknown', 'not judged: the project has no name');
  const prefix = inputs.tagPrefix ?? config.tagPrefix ?? DEFAULT_PREFIX;
  const [wanted = prefix] = beginnings(prefix, facts.name);
  const example = facts.version ?? '1.2.3';
  const begins = beginnings(prefix, facts.name).find((beginning) => tag.startsWith(beginning));
  if (begins === undefined) {
    const message = `${tag} doesn't begin with '${wanted}'`;
    const remedy = `Tag the release ${wanted}${example}, or set tag-prefix to what your tags begin with`;
    return checked('tag', [finding(message, remedy)]);
  }
  const said = tryParseVersion(tag.slice(begins.length));
  if (said === undefined) {
    const message = `${tag} names no version after '${begins}'`;
    return checked('tag', [finding(message, `Tag the release ${begins}${example}`)]);
  }
  if (facts.version === null) {
    return notJudged('tag', 'unknown', `not judged: only the built files tell the version to compare ${tag} with`);
  }
  if (compareVersions(said, parseVersion(facts.version)) === 0) return checked('tag', [], `${tag} is ${facts.version}`);
  const { where } = facts.versionSource;
  const place = where === null ? '' : ` (${where})`;
  const message = `${tag} says ${formatVersion(said)}, and the project says ${facts.version}${place}`;
  const remedy = `Set the version to ${formatVersion(said)}, or tag the release ${begins}${facts.version}`;
  return checked('tag', [finding(message, remedy)]);
}
