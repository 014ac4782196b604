import { cause, type BuildCause, type CauseReader } from './build-cause.ts';
import { unreachableFrom } from './read-unreachable.ts';

/** What is said after why a subproject can't be had, or before it. */
const OF_SUBPROJECT = /^Subproject \S+ is buildable: NO/u;

/** Meson fetches subprojects by itself. */
const FETCHES = /^Git command failed|^(?:could not get|failed to get) |is the internet available/iu;

/** The first error of Meson: `../meson.build:3:0: ERROR: text`, or without a place. */
export const readMeson: CauseReader = (lines) => {
  if (!lines.some((line) => /The Meson build system|meson\.build|meson-python/u.test(line))) return null;
  let subproject: BuildCause | null = null;
  for (const line of lines) {
    const { file, number, text } =
      /^\s*(?:(?<file>\S*?(?:meson\.build|meson\.options|meson_options\.txt|\.wrap|\.ini)):(?<number>\d+):(?:\d+:)? )?(?:meson-python: error: )?ERROR: (?<text>.+)$/u.exec(
        line,
      )?.groups ?? {};
    if (
      text === undefined ||
      /^(?:No matching distribution|Could not find a version|Failed building|Backend subprocess)/u.test(text)
    )
      continue;
    const where = file === undefined ? {} : { file, line: Number(number) };
    if (/^Unknown compiler\(s\)/u.test(text)) return null;
    const dependency =
      /^(?:Dependency|C shared or static library|C\+\+ shared or static library|\w+ (?:shared or static )?library) ['"]([^'"]+)['"].* not found|^Dependency lookup for (\S+) .*failed/u.exec(
        text,
      );
    const library = dependency?.[1] ?? dependency?.[2];
    if (library !== undefined) return cause('library-missing', text, { ...where, about: library });
    const program =
      /^Program ['"]?([^'"\s]+)['"]? not found or not executable|^Program(?:s)? ['"]([^'"]+)['"].* not found/u.exec(
        text,
      );
    const tool = program?.[1] ?? program?.[2];
    if (tool !== undefined) return cause('tool-missing', text, { ...where, about: tool });
    const missing = /^File (\S+) does not exist|^Nonexistent build file '([^']+)'/u.exec(text);
    const path = missing?.[1] ?? missing?.[2];
    if (path !== undefined) return cause('file-missing', text, { ...where, about: path });
    if (/Neither (?:source )?directory|neither .* contain a build file|does not contain a meson\.build/iu.test(text))
      return cause('file-missing', 'Meson finds no meson.build', { about: 'meson.build' });
    if (/^Meson version is \S+ but project requires/u.test(text))
      return cause('tool-missing', text, { ...where, about: 'meson' });
    if (OF_SUBPROJECT.test(text)) {
      subproject ??= cause('meson-error', text, where);
      continue;
    }
    const offline = FETCHES.test(text) ? unreachableFrom(lines, where) : null;
    return offline ?? cause('meson-error', text, where);
  }
  return subproject;
};
