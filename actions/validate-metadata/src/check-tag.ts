import { judgeVersionTag, saidByProject, tagFinding, tagScheme } from '@repo-agent-actions/python-standards';
import { checked, notJudged, type CheckContext, type CheckedPoint } from './check-context.ts';

/** Whether the tag is the version. Not judged without a tag; where only a build tells the version, just its form is. */
export function checkTag({ inputs, config, facts }: CheckContext): CheckedPoint {
  const { tag } = inputs;
  if (tag === null) return notJudged('tag', 'skipped', 'not judged: there is no tag');
  if (facts === null) return notJudged('tag', 'unknown', 'not judged: the project has no name');
  const { version } = facts;
  const scheme = tagScheme(inputs.tagPrefix, config, facts.name);
  const judged = judgeVersionTag(tag, scheme, saidByProject(facts));
  if (judged.kind !== 'version') return checked('tag', [tagFinding(judged)]);
  if (version !== null) return checked('tag', [], `${tag} is ${version}`);
  return notJudged('tag', 'unknown', `not judged: only the built files tell the version to compare ${tag} with`);
}
