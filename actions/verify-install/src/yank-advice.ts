import { cut } from '#harmless-text';
import { KNOWN_INDEXES, type KnownIndexName } from '#server-profiles';
import { nextPatch } from '#python-standards';
import type { ReleaseTarget } from './release-target.ts';

/** Characters; what people read in a list of versions. */
const LONGEST_REASON = 160;

/** `verify, import demo.x on Python 3.12: demo/x.py imports tabulate, which …. Add …` → `import demo.x on Python 3.12: demo/x.py imports tabulate, which …` */
function reasonOf(failure: string): string {
  const [sentence = failure] = failure.replace(/^verify, /u, '').split(/\. (?=[A-Z])|\.$/u, 1);
  return cut(sentence, LONGEST_REASON);
}

/**
 * What to do about a release that everybody can install, and that doesn't work: where to yank it, what to say there, and which
 * version comes next.
 * @param known - the index, if its pages are known
 * @param failure - the sentence of the stage
 */
export function yankAdvice(
  { project, normalizedName, version }: Pick<ReleaseTarget, 'project' | 'normalizedName' | 'version'>,
  known: KnownIndexName | null,
  failure: string,
): string {
  const page =
    known === null
      ? 'on the index'
      : `on ${new URL(`/manage/project/${normalizedName}/release/${encodeURIComponent(version)}/`, KNOWN_INDEXES[known].simpleUrl).href} (Options, Yank)`;
  return [
    `${project} ${version} is published and doesn't work. Installers skip a yanked release unless somebody pins it, so yank it ${page}.`,
    `Reason to paste there: ${reasonOf(failure)}`,
    `Then fix it and release ${nextPatch(version)}: no index accepts other files for ${version}.`,
  ].join('\n');
}
