import { visibleValue } from '#harmless-text';
import { messageOf } from '#release-model';
import { parseSdistFilename, parseWheelFilename } from '#python-standards';
import { acceptsPlatformTag } from '#server-profiles';
import { hasControlCharacter } from './characters.ts';
import { rule, type Fault, type Rule } from './rule.ts';

const BUILD_AGAIN = 'Build it again with a current build back-end instead of renaming files';

function platformTagsOf(filename: string): readonly string[] {
  // Without the parser, so that a wheel whose name is also wrong elsewhere is checked, too.
  return filename.slice(0, -'.whl'.length).split('-').at(-1)?.split('.') ?? [];
}

/** What a refused platform tag means, and how to get an accepted one. */
function ofPlatformTag(tag: string): Pick<Fault, 'message' | 'remedy'> {
  const message = `PyPI doesn't accept the platform tag ${visibleValue(tag)}`;
  if (!/^linux_/iu.test(tag)) {
    return {
      message,
      remedy: 'Build with cibuildwheel, or repair the wheel with auditwheel (Linux) or delocate (macOS)',
    };
  }
  return {
    message: `${message}, which a wheel has that was compiled on an ordinary Linux: it depends on the C library and other libraries of that machine, and may not run on another`,
    remedy:
      'Build manylinux and musllinux wheels with cibuildwheel (pipx run cibuildwheel --output-dir wheelhouse): it compiles in containers with old libraries, and auditwheel checks the wheel, includes the libraries that it needs and renames it. Take these files into the release with wheels-from, or release the sdist alone with formats: sdist',
  };
}

/** Rules about the name of the file, known before it is opened. */
export const FILE_NAME_RULES: readonly Rule[] = [
  rule({ id: 'U63', severity: 'refused', known: 'file' }, [], ({ filename }) =>
    hasControlCharacter(filename)
      ? { message: 'the file name contains a control character', remedy: BUILD_AGAIN }
      : null,
  ),
  rule({ id: 'U64', severity: 'refused', known: 'file' }, [], ({ filename }) =>
    /[/\\]/u.test(filename) ? { message: 'the file name contains a slash or backslash', remedy: BUILD_AGAIN } : null,
  ),
  rule({ id: 'U65', severity: 'refused', known: 'file' }, [], ({ filename }) =>
    /\.(?:tar\.gz|zip|whl)$/iu.test(filename)
      ? null
      : { message: 'is neither a .whl nor a .tar.gz', remedy: 'Upload wheels and .tar.gz source distributions only' },
  ),
  rule({ id: 'U66', severity: 'refused', known: 'file' }, [], ({ filename }) =>
    /\.(?:tar\.gz|zip|whl)$/iu.test(filename) && !/\.(?:tar\.gz|zip|whl)$/u.test(filename)
      ? { message: 'the file extension is not in lower case', remedy: BUILD_AGAIN }
      : null,
  ),
  rule({ id: 'U88', severity: 'refused', known: 'file' }, [], ({ filename }): Fault | null => {
    if (!/\.(?:tar\.gz|zip)$/u.test(filename)) return null;
    try {
      parseSdistFilename(filename);
      return null;
    } catch (error) {
      return {
        message: `is not the name of a source distribution: ${visibleValue(messageOf(error))}`,
        remedy: BUILD_AGAIN,
      };
    }
  }),
  rule({ id: 'U92a', severity: 'refused', known: 'file' }, [], ({ filename }): Fault | null => {
    if (!filename.endsWith('.whl')) return null;
    try {
      parseWheelFilename(filename);
      return null;
    } catch (error) {
      return { message: `is not the name of a wheel: ${visibleValue(messageOf(error))}`, remedy: BUILD_AGAIN };
    }
  }),
  rule({ id: 'U92b', severity: 'refused', known: 'file' }, [], ({ filename, profile: { platformTags } }) => {
    if (!filename.endsWith('.whl') || filename.split('-').length < 5) return null;
    return platformTagsOf(filename)
      .filter((tag) => !acceptsPlatformTag(platformTags, tag))
      .map((tag): Fault => {
        const never = platformTags.neverAccepted.some((pattern) => pattern.test(tag.toLowerCase()));
        return {
          ...ofPlatformTag(tag),
          ...(never ? {} : { list: 'platform-tags' as const }),
        };
      });
  }),
  rule({ id: 'U92j', severity: 'refused', known: 'file' }, [], ({ filename, profile }) =>
    Buffer.byteLength(`${filename}.metadata`, 'utf8') > profile.maximumFilenameBytes
      ? {
          message: `the file name is longer than ${profile.maximumFilenameBytes - '.metadata'.length} bytes`,
          remedy: 'Shorten the name, the version or the build tag',
        }
      : null,
  ),
];
