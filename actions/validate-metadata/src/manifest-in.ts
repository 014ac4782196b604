import type { Finding } from '@repo-agent-actions/release-model';
import { globToRegExp, pathsMatching } from '@repo-agent-actions/python-standards';
import type { ProjectSource } from './project-source.ts';

/** The least number of arguments of each command of MANIFEST.in. */
const COMMANDS: Readonly<Record<string, number>> = {
  include: 1,
  exclude: 1,
  'global-include': 1,
  'global-exclude': 1,
  'recursive-include': 2,
  'recursive-exclude': 2,
  graft: 1,
  prune: 1,
};

interface ManifestLine {
  readonly number: number;
  readonly command: string;
  readonly words: readonly string[];
}

/** Lines with continuations joined, without comments and blank ones. */
function linesOf(text: string): readonly ManifestLine[] {
  const lines: ManifestLine[] = [];
  let before = '';
  let begin = 1;
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    if (before === '') begin = index + 1;
    const whole: string = before + line.replace(/(?:^|\s)#.*$/u, '');
    before = whole.endsWith('\\') ? `${whole.slice(0, -1)} ` : '';
    const [command, ...words] = whole.split(/\s+/u).filter((word) => word !== '');
    if (before === '' && command !== undefined) lines.push({ number: begin, command, words });
  }
  return lines;
}

/** A pattern of setuptools: `*` stays within a folder. A recursive one is about names below a folder. */
function matchesAnything(line: ManifestLine, pattern: string, files: readonly string[]): boolean {
  const [folder = ''] = line.words;
  if (line.command === 'graft') return pathsMatching(pattern, files).length > 0;
  if (line.command !== 'recursive-include')
    return files.some((file) => globToRegExp(pattern.replace(/^\.\//u, '')).test(file));
  const below = pathsMatching(folder, files).map((file) => file.split('/').at(-1) ?? file);
  return below.some((name) => globToRegExp(pattern.split('/').at(-1) ?? pattern).test(name));
}

/** Judges MANIFEST.in: its commands, and whether what it includes is there. */
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
  return linesOf(text).flatMap((line): Finding[] => {
    const least = COMMANDS[line.command];
    if (least === undefined)
      return [
        finding(
          line,
          `has the command '${line.command}', which there is not`,
          `Use ${Object.keys(COMMANDS).join(', ')}`,
        ),
      ];
    if (line.words.length < least)
      return [
        finding(
          line,
          `${line.command} needs ${least === 2 ? 'a folder and a pattern' : 'a pattern'}`,
          'Name what it is about',
        ),
      ];
    if (!['include', 'recursive-include', 'graft'].includes(line.command)) return [];
    const patterns = line.command === 'recursive-include' ? line.words.slice(1) : line.words;
    return patterns
      .filter((pattern) => !matchesAnything(line, pattern, source.files))
      .map((pattern) =>
        finding(line, `includes '${pattern}', which matches no file`, 'Mend the pattern, or remove it'),
      );
  });
}
