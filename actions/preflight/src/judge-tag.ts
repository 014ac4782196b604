import { formatVersion, isPrerelease, normalizeName, tryParseVersion } from '@repo-agent-actions/python-standards';
import { ReleaseError, shellWord } from '@repo-agent-actions/release-model';

/** What tags begin with when nobody says so. */
const DEFAULT_PREFIX = 'v';

/** A tag that says a version. */
export interface JudgedTag {
  readonly tag: string;
  /** PEP 440 normal form. */
  readonly version: string;
  readonly isPrerelease: boolean;
}

export interface TagContext {
  /** The input; `null` when it is empty. */
  readonly tag: string | null;
  /** `GITHUB_REF`: what started the run. */
  readonly ref: string | null;
  readonly prefix: string | null;
  /** As the project spells it; `null` when it isn't known. */
  readonly projectName: string | null;
}

/**
 * Which tag is released, and which version it says. The trigger's pattern lets through what is no version, so code
 * judges it.
 * @throws ReleaseError when there is no tag, or it says no version
 */
export function judgeTag({ tag, ref, prefix, projectName }: TagContext): JudgedTag {
  const name = (tag ?? (ref?.startsWith('refs/tags/') === true ? ref : '')).replace(/^refs\/tags\//u, '');
  const wanted = prefix ?? DEFAULT_PREFIX;
  const spellings = projectName === null ? [] : [projectName, normalizeName(projectName)];
  const beginnings = wanted.includes('{name}')
    ? spellings.map((spelling) => wanted.replaceAll('{name}', spelling))
    : [wanted];
  const [example = wanted] = beginnings;
  if (name === '') {
    const like = `${example}1.2.3`;
    throw new ReleaseError({
      subject: 'tag',
      problem: `is empty, and the run was started from ${ref ?? 'no ref'}, which is no tag`,
      remedy: `Push a tag (git tag -a ${shellWord(like)} -m ${shellWord(`Release ${like}`)} && git push origin ${shellWord(like)}), or start the run with one`,
    });
  }
  const begins = beginnings.find((beginning) => name.startsWith(beginning));
  if (begins === undefined) {
    throw new ReleaseError({
      subject: 'tag',
      problem: `${name} doesn't begin with '${example}'`,
      remedy: `Tag the release ${example}1.2.3, or set tag-prefix to what your tags begin with`,
    });
  }
  const version = tryParseVersion(name.slice(begins.length));
  if (version === undefined) {
    throw new ReleaseError({
      subject: 'tag',
      problem: `${name} names no version after '${begins}'`,
      remedy: `Tag the release like ${begins}1.2.3 or ${begins}1.2.3rc1`,
    });
  }
  return { tag: name, version: formatVersion(version), isPrerelease: isPrerelease(version) };
}
