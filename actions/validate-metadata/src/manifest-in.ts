import type { Finding } from '#release-model';
import {
  hasWildcard,
  MANIFEST_COMMANDS,
  manifestLines,
  pathsMatching,
  readGlob,
  type ManifestLine,
} from '#python-standards';
import type { ProjectSource } from '#project-tree';

/** Looks up each pattern once, however often it appears. */
function matcherOf(source: ProjectSource): (line: ManifestLine, pattern: string) => boolean {
  const known = new Map<string, boolean>();
  return (line, pattern) => {
    const key = `${line.command === 'recursive-include' ? (line.words[0] ?? '') : line.command}\0${pattern}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const isThere = matchesAnything(line, pattern, source);
    known.set(key, isThere);
    return isThere;
  };
}

/** Matches as setuptools does: `*` stays within a folder, and a recursive pattern matches names below a folder. */
function matchesAnything(line: ManifestLine, pattern: string, source: ProjectSource): boolean {
  const { files } = source;
  const [folder = ''] = line.words;
  if (line.command === 'graft') return pathsMatching(pattern, files).length > 0;
  if (line.command !== 'recursive-include') {
    const plain = pattern.replace(/^\.\//u, '');
    if (!hasWildcard(plain)) return source.has(plain);
    const glob = readGlob(plain);
    return files.some((file) => glob.test(file));
  }
  const below = pathsMatching(folder, files).map((file) => file.split('/').at(-1) ?? file);
  const glob = readGlob(pattern.split('/').at(-1) ?? pattern);
  return below.some((name) => glob.test(name));
}

/** Checks the commands of MANIFEST.in, and that what it includes exists. */
export function judgeManifest(text: string, source: ProjectSource): readonly Finding[] {
  const location = (line: ManifestLine): Finding['location'] => ({
    file: source.show('MANIFEST.in'),
    line: line.number,
  });
  const finding = (line: ManifestLine, message: string, remedy: string): Finding => {
    const place = location(line);
    return {
      rule: 'manifest-in',
      severity: 'warning',
      subject: `${source.show('MANIFEST.in')} line ${line.number}`,
      message,
      remedy,
      ...(place === undefined ? {} : { location: place }),
    };
  };
  const matches = matcherOf(source);
  return manifestLines(text).flatMap((line): Finding[] => {
    const least = MANIFEST_COMMANDS[line.command];
    if (least === undefined)
      return [
        finding(line, `unknown command '${line.command}'`, `Use one of ${Object.keys(MANIFEST_COMMANDS).join(', ')}`),
      ];
    if (line.words.length < least)
      return [
        finding(
          line,
          `${line.command} needs ${least === 2 ? 'a folder and a pattern' : 'a pattern'}`,
          'Add what is missing',
        ),
      ];
    if (!['include', 'recursive-include', 'graft'].includes(line.command)) return [];
    const patterns = line.command === 'recursive-include' ? line.words.slice(1) : line.words;
    return patterns
      .filter((pattern) => !matches(line, pattern))
      .map((pattern) => finding(line, `includes '${pattern}', which matches no file`, 'Fix the pattern, or remove it'));
  });
}
