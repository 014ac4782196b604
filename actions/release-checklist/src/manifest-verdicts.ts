import { countText } from '#release-model';
import { isLocal, tryParseVersion } from '#python-standards';
import { itemsOf, receiptsOf, type Evidence } from './evidence.ts';
import { verdictOfItems, verdictOfStage, type Verdict } from './verdict.ts';

/** A version with a local part can't be published; a development version needs a person's approval. */
export function judgeFinalVersion({ manifest }: Evidence): Verdict {
  const version = tryParseVersion(manifest.version);
  const source = 'manifest';
  if (version === undefined)
    return { outcome: 'failed', source, message: `${manifest.version} is not a PEP 440 version` };
  if (isLocal(version)) {
    return {
      outcome: 'failed',
      source,
      message: `${manifest.version} has a local part, which no public index accepts`,
    };
  }
  if (/\.dev\d+$/u.test(manifest.version)) {
    return { outcome: 'unknown', source, message: `${manifest.version} is a development version` };
  }
  return { outcome: 'passed', source, message: manifest.version };
}

/** The tag that the files were built for; validate has compared it with the version where possible. */
export function judgeTag(evidence: Evidence): Verdict {
  const { tag, commit } = evidence.manifest;
  if (tag === null) return { outcome: 'unknown', source: 'manifest', message: 'the files were built without a tag' };
  const compared = itemsOf(evidence, 'validate').filter(
    ({ subject, outcome }) => subject === 'tag' && outcome === 'failed',
  );
  const at = commit === null ? '' : ` at ${commit.slice(0, 12)}`;
  return verdictOfItems(compared, 'validate', { outcome: 'passed', source: 'manifest', message: `${tag}${at}` });
}

/** Whether the files come from build-dists, according to its receipt or to what it wrote in the manifest. */
export function judgeBuild(evidence: Evidence): Verdict {
  // Skipped: the files were built earlier, and their manifest says with what
  const isDone = receiptsOf(evidence, 'build').some(({ outcome }) => outcome !== 'skipped');
  const { builtWith, files } = evidence.manifest;
  const taken = files.filter(({ takenFrom }) => takenFrom !== undefined).length;
  if (isDone) {
    const verdict = verdictOfStage(evidence, 'build');
    if (taken === 0 || verdict.outcome !== 'passed') return verdict;
    const message = `${countText(taken, 'file')} of ${String(files.length)} built elsewhere: that they are of this commit was not looked at`;
    return { ...verdict, message };
  }
  const count = countText(files.length, 'file');
  if (builtWith !== null) {
    const by = `by ${builtWith.frontend}`;
    const message =
      taken === 0
        ? `${count}, ${by}`
        : `${count}: ${String(files.length - taken)} ${by}, ${String(taken)} built elsewhere`;
    return { outcome: 'passed', source: 'manifest', message };
  }
  return { outcome: 'not-configured', source: 'manifest', message: `${count}, built by other means` };
}
