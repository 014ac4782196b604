import { judgeVersionTag, saidByProject, tagFinding, tagScheme } from '#python-standards';
import { checked, notJudged, type CheckContext, type CheckedPoint } from './check-context.ts';

/** Checks that the tag matches the version. Before a build that sets the version, only the form of the tag is checked. */
export function checkTag({ inputs, config, facts, project }: CheckContext): CheckedPoint {
  const { tag } = inputs;
  if (tag === null) return notJudged('tag', 'skipped', 'not checked: there is no tag');
  if (facts === null) {
    const why = project.untold.includes('name') ? "the name isn't known before the build" : 'the project has no name';
    return notJudged('tag', 'unknown', `not checked: ${why}`);
  }
  const { version } = facts;
  const scheme = tagScheme(inputs.tagPrefix, config, facts.name);
  const judged = judgeVersionTag(tag, scheme, saidByProject(facts));
  if (judged.kind !== 'version') return checked('tag', [tagFinding(judged)]);
  if (version !== null) return checked('tag', [], `${tag} matches version ${version}`);
  return notJudged('tag', 'unknown', `not checked: the version to compare ${tag} with isn't known before the build`);
}
