import { cause, type CauseReader } from './build-cause.ts';
import { unreachableFrom } from './read-unreachable.ts';

/** The paragraph below a `CMake Error`, as one line. */
function paragraph(lines: readonly string[], at: number): string {
  const words: string[] = [];
  for (const line of lines.slice(at + 1)) {
    if (/^(?:Call Stack|CMake |-- |\S)/u.test(line) && words.length > 0) break;
    if (/^Call Stack/u.test(line)) break;
    if (line.trim() === '' && words.length > 0 && /[.!?]$/u.test(words.at(-1) ?? '')) break;
    if (line.trim() !== '') words.push(line.trim());
    if (words.length >= 8) break;
  }
  return words.join(' ');
}

/** Modules of CMake and of packages: the project's own file is further up in the stack of calls. */
const FOREIGN = /^(?:[A-Za-z]:)?[\\/]|site-packages/u;

function calledFrom(lines: readonly string[], at: number): { file: string; line: number } | null {
  const below = lines.slice(at + 1, at + 30);
  const next = below.findIndex((line) => /^\s*CMake (?:Error|Warning)/u.test(line));
  for (const line of next === -1 ? below : below.slice(0, next)) {
    const { file, number } = /^\s+(?<file>\S+):(?<number>\d+) \(\w+\)$/u.exec(line)?.groups ?? {};
    if (file !== undefined && !FOREIGN.test(file)) return { file, line: Number(number) };
  }
  return null;
}

/** The first error of CMake. */
export const readCmake: CauseReader = (lines) => {
  for (const [at, line] of lines.entries()) {
    const place =
      /^CMake Error(?: at (?<file>[^:]+(?::[\\/][^:]*)?):(?<line>\d+)(?: \(\w+\))?| in (?<other>[^\s:]+))?:(?<rest>.*)$/u.exec(
        line.trim(),
      )?.groups;
    if (place === undefined) continue;
    const rest = (place['rest'] ?? '').trim();
    const text = [rest, paragraph(lines, at)].filter((one) => one !== '').join(' ');
    const file = place['file'] ?? place['other'];
    const own = file === undefined || !FOREIGN.test(file) ? null : calledFrom(lines, at);
    const where =
      own ?? (file === undefined ? {} : { file, line: place['line'] === undefined ? null : Number(place['line']) });
    const list = /The source directory\s+"?(\S+?)"?\s+does not (?:exist|appear to contain CMakeLists\.txt)/u.exec(
      text,
    )?.[1];
    if (list !== undefined) return cause('file-missing', 'CMake finds no CMakeLists.txt', { about: 'CMakeLists.txt' });
    const source =
      /Cannot find source file:\s+(\S+)|(?:include|file) could not find requested file:\s+(\S+)|given source "([^"]+)" which is not an existing directory/u.exec(
        text,
      );
    const missing = source?.[1] ?? source?.[2] ?? source?.[3];
    if (missing !== undefined)
      return cause('file-missing', `CMake finds no file ${missing}`, { ...where, about: missing });
    const found =
      /package configuration file provided by\s+"([^"]+)"|Could NOT find (\w+)|Could not find a package configuration file.*?"([^"]+)"/u.exec(
        text,
      );
    const about = found?.[1] ?? found?.[2] ?? found?.[3];
    if (about !== undefined) {
      const said = /^(?:By not providing|Could not find a package configuration file)/u.test(text)
        ? `CMake finds no package ${about}`
        : (text.split('. ')[0] ?? text);
      return cause('library-missing', said, { ...where, about });
    }
    const version = /CMake (\S+) or higher is required\.\s+You are running version (\S+?)[,.]?(?:\s|$)/u.exec(text);
    if (version !== null)
      return cause('tool-missing', `CMake ${version[1] ?? ''} or later is required, but this is ${version[2] ?? ''}`, {
        ...where,
        about: 'cmake',
      });
    // FetchContent works in a project of its own: the place is that of the last error, which tells its stack of calls
    if (/Failed to clone|download failed|failed to download/iu.test(text)) {
      const stacked = lines.map((_, at) => at).findLast((at) => /^CMake Error/u.test(lines[at] ?? ''));
      const offline = unreachableFrom(lines, own ?? calledFrom(lines, stacked ?? at) ?? {});
      if (offline !== null) return offline;
    }
    if (/^No CMAKE_\w+_COMPILER could be found|is not a full path and was not found in the PATH/u.test(text)) continue;
    return cause('cmake-error', text === '' ? line.trim() : text, where);
  }
  const tool = lines
    .map((line) => /Could not find (CMake|Ninja)\b.*|(?:CMakeNotFoundError|NinjaNotFoundError)/u.exec(line))
    .find((match) => match !== null);
  return tool == null
    ? null
    : cause('tool-missing', tool[0].trim(), { about: /ninja/iu.test(tool[0]) ? 'ninja' : 'cmake' });
};
