import { visibleCharacter } from '#harmless-text';
import { ReleaseError } from './release-error.ts';

/** The longest name of a ref that servers take. Characters */
const LONGEST = 250;

/** Whatever could mean something to a shell, YAML, Markdown or HTML. */
const OUTSIDE_OF_PREFIX = /[^A-Za-z0-9._/+@=,-]/u;

/** The project's name, in a prefix. */
const NAME = '{name}';

/** Words in braces: what looks like a placeholder. */
const PLACEHOLDER = /\{(?<word>\w{1,40})\}/u;

const REF_OF_TAGS = 'refs/tags/';

/**
 * Why a text can't be the name of a tag in git, by the rules of `git check-ref-format`.
 * @param name - without `refs/tags/`
 * @returns what is wrong, for a sentence; `null`: nothing
 */
export function tagNameProblem(name: string): string | null {
  if (name === '') return 'is empty';
  if (name.length > LONGEST) return `is longer than ${String(LONGEST)} characters`;
  const wrong = /[\p{Cc}\s\u007f~^:?*[\\]|\p{Cs}/u.exec(name)?.[0];
  if (wrong !== undefined) return `contains ${visibleCharacter(wrong)}, which git doesn't allow in the name of a tag`;
  for (const part of ['..', '@{', '//'])
    if (name.includes(part)) return `contains ${part}, which git doesn't allow in the name of a tag`;
  if (name === '@') return 'is @, which means HEAD to git';
  if (name.startsWith('-')) return 'begins with -, which git takes for an option';
  if (name.startsWith('/') || name.endsWith('/') || name.endsWith('.'))
    return 'begins or ends with a character that git allows only in the middle';
  const isHidden = name.split('/').some((part) => part.startsWith('.') || part.endsWith('.lock'));
  return isHidden
    ? "has a part that begins with . or ends with .lock, which git doesn't allow in the name of a tag"
    : null;
}

/**
 * The name of a tag, judged.
 * @param subject - the input or file that says it
 * @throws ReleaseError for what git doesn't allow as one
 */
export function checkedTagName(name: string, subject = 'tag'): string {
  const problem = tagNameProblem(name);
  if (problem === null) return name;
  throw new ReleaseError({ subject, problem, remedy: 'Give the name of a tag as git tag --list shows it' });
}

/**
 * The tag that a ref stands for, as `GITHUB_REF` names it.
 * @param ref - `refs/tags/v1.0`; `null`: nobody says what started the run
 * @returns `null` for a branch, a pull request and every other ref
 */
export function tagOfRef(ref: string | null): string | null {
  return ref?.startsWith(REF_OF_TAGS) === true ? ref.slice(REF_OF_TAGS.length) : null;
}

/** What kind of ref it is when it isn't a tag, for a sentence. */
function kindOfRef(ref: string): string {
  if (ref.startsWith('refs/heads/')) return 'a branch, not a tag';
  return ref.startsWith('refs/pull/') ? 'a pull request, not a tag' : 'a ref, but not a tag';
}

/**
 * The tag that somebody gives: its name, or its whole ref.
 * @param given - `v1.0` or `refs/tags/v1.0`
 * @param subject - the input or file that says it
 * @throws ReleaseError for another ref, and for what git doesn't allow as the name of a tag
 */
export function givenTag(given: string, subject = 'tag'): string {
  const tag = tagOfRef(given);
  if (tag !== null || !given.startsWith('refs/')) return checkedTagName(tag ?? given, subject);
  const name = checkedTagName(given, subject);
  throw new ReleaseError({
    subject,
    problem: `${name} is ${kindOfRef(name)}`,
    remedy: 'Give the name of a tag as git tag --list shows it',
  });
}

/** Why a text can't be what tags begin with; `null`: nothing. */
function prefixProblem(prefix: string): string | null {
  if (prefix.startsWith('refs/')) return 'begins with refs/, which is not part of the name of a tag';
  const bare = prefix.replaceAll(NAME, 'name');
  const wrong = OUTSIDE_OF_PREFIX.exec(bare);
  if (wrong === null) return tagNameProblem(`${bare}1`);
  const placeholder = PLACEHOLDER.exec(bare);
  if (placeholder?.index === wrong.index) return `contains ${placeholder[0]}, which is not a placeholder`;
  return `contains ${visibleCharacter(wrong[0])}, which a tag-prefix can't contain`;
}

/**
 * What tags begin with, judged: git has to take it, and it goes into commands that people copy, into workflows and
 * pages, so it may contain only what means nothing special to any of them.
 * @param prefix - may be empty, and may contain `{name}`
 * @param subject - the input or file that says it
 * @throws ReleaseError for any other prefix
 */
export function checkedTagPrefix(prefix: string, subject = 'tag-prefix'): string {
  const problem = prefixProblem(prefix);
  if (problem === null) return prefix;
  throw new ReleaseError({
    subject,
    problem,
    remedy: `Write what your tags begin with, like v, release/ or ${NAME}-v: letters, digits, . _ / + @ = , - and ${NAME}`,
  });
}
