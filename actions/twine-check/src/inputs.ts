import { readProfile, type InputReader } from '#action-kit';
import { ReleaseError } from '#release-model';
import { isKnownIndex, KNOWN_INDEXES, type ProfileName } from '#server-profiles';

export interface TwineCheckInputs {
  /** Absolute. */
  readonly packagesDir: string;
  /** Path of the manifest, or the manifest itself when it begins with `{`; `null`: left by the build, or made on the spot. */
  readonly manifest: string | null;
  /** Whose rules the files are judged by. */
  readonly profile: ProfileName;
  /** Warnings stop the release, too. */
  readonly strict: boolean;
  /** Run the real `twine check` for the verdict on the README. */
  readonly twine: boolean;
  /** The simple API on which the release before this one is, perhaps with credentials; `null`: nothing is compared. */
  readonly compareWith: string | null;
  /** Whether somebody has said with what to compare, or that nothing is compared. */
  readonly isComparisonGiven: boolean;
  /** Ids of rules to leave out. */
  readonly ignore: readonly string[];
}

/** The address of a simple API by its name, or as it is. @throws ReleaseError for anything else */
function simpleUrlOf(given: string): string | null {
  if (given === 'none') return null;
  if (isKnownIndex(given)) return KNOWN_INDEXES[given].simpleUrl;
  const url = /^https?:\/\//iu.test(given) && URL.canParse(given) ? new URL(given) : null;
  if (url !== null && url.username === '' && url.password === '') return url.href;
  throw new ReleaseError({
    subject: 'compare-with',
    problem: url === null ? 'is not the address of an index' : 'contains a username or password',
    remedy: 'Use none, pypi, testpypi, or an address such as https://pypi.org/simple/',
  });
}

export function readInputs(reader: InputReader): TwineCheckInputs {
  const compareWith = reader.optional('compare-with');
  return {
    packagesDir: reader.path('packages-dir'),
    manifest: reader.optional('manifest'),
    profile: readProfile(reader),
    strict: reader.boolean('strict'),
    twine: reader.boolean('twine'),
    compareWith: compareWith === null ? null : simpleUrlOf(compareWith),
    isComparisonGiven: compareWith !== null,
    ignore: reader.list('ignore'),
  };
}
