import { cause, type BuildCause, type CauseReader } from './build-cause.ts';

/** Programs that tools compile to find out what a machine has: that one fails says nothing. */
const TRIAL =
  /_configtest\.|conftest\.|CMakeScratch|CMakeTmp|TryCompile|(?:^|[\\/])(?:testfile|sanitycheckc?p?p?)\.c|meson-private/u;

/** `file:line:column: error: text` of gcc, clang, gfortran; `file(line): error C2065: text` of MSVC. */
const DIAGNOSTIC =
  /^\s*(?<file>(?:[A-Za-z]:)?[^\s:(][^:(]*?)(?::(?<line>\d+)(?::\d+)?:|\((?<msvc>\d+)(?:,\d+)?\)\s?:)\s+(?<text>(?:fatal )?error(?: [A-Z]+\d+)?:? .*)$/u;

/** The compiler's own complaint without a place. */
const OWN =
  /^\s*(?:\S*[\\/])?(?:gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?|cc1(?:plus|obj)?|gfortran|f951|cl|x86_64-\S+-g(?:cc|\+\+)(?:-\d+)?)(?:\.exe)?\s?: (?<text>(?:fatal )?error:? .*|.*: No such file or directory)$/u;

const NO_HEADER =
  /fatal error:? (?:C1083: Cannot open include file: )?['"‘]?([^\s'"’:]+)['"’]?(?:: No such file or directory| file not found)/u;

/** A file that a template error points into is the library's; the line `required from here` is the project's. */
const REQUIRED_FROM = /^\s*(?<file>[^\s:]+):(?<line>\d+)(?::\d+)?:\s+(?:required|instantiated) from here/u;

function foreign(file: string): boolean {
  return /^\/(?:usr|opt|Library|nix)\/|site-packages/u.test(file);
}

/** The first error of a compiler for C, C++ or Fortran. */
export const readCompiler: CauseReader = (lines) => {
  let isIncluded: { file: string; line: number } | null = null;
  for (const line of lines) {
    const here = REQUIRED_FROM.exec(line)?.groups ?? /^\s+from (?<file>[^\s:]+):(?<line>\d+)[:,]/u.exec(line)?.groups;
    if (here?.['file'] !== undefined && !foreign(here['file']))
      isIncluded = { file: here['file'], line: Number(here['line']) };
    const { file, line: number, msvc, text } = DIAGNOSTIC.exec(line)?.groups ?? {};
    if (file !== undefined && text !== undefined) {
      if (TRIAL.test(file)) continue;
      const said = text.replace(/^(?:fatal )?error:? (?=[A-Z]+\d+:)/u, '');
      const header = NO_HEADER.exec(text)?.[1];
      const place = foreign(file) && isIncluded !== null ? isIncluded : { file, line: Number(number ?? msvc) };
      return header === undefined
        ? cause('compile-error', said, place)
        : cause('header-missing', said, { ...place, about: header });
    }
    const own = OWN.exec(line)?.groups?.['text'];
    if (own === undefined || /linker command failed|terminated program/u.test(own)) continue;
    const missing = /^(?:fatal )?error: (\S+): No such file or directory$/u.exec(own)?.[1];
    if (missing !== undefined) return cause('file-missing', own, { about: missing });
    const linker = /invalid linker name in argument '-fuse-ld=([^']+)'/u.exec(own)?.[1];
    return linker === undefined ? cause('compile-error', own) : cause('linker-missing', own, { about: linker });
  }
  return null;
};

function linkedLibrary(line: string): string | undefined {
  return (
    /cannot find -l:?([^\s:]+)/u.exec(line)?.[1] ??
    /^ld: library not found for -l(\S+)/u.exec(line)?.[1] ??
    /^ld: library '([^']+)' not found/u.exec(line)?.[1] ??
    /unable to find library -l(\S+)/u.exec(line)?.[1] ??
    /LNK1181: cannot open input file '([^']+)\.lib'/u.exec(line)?.[1]
  );
}

function isTrialLink(lines: readonly string[], at: number): boolean {
  return lines.slice(Math.max(0, at - 3), at).some((line) => TRIAL.test(line));
}

/** The first error of a linker. */
export const readLinker: CauseReader = (lines) => {
  for (const [at, line] of lines.entries()) {
    const library = linkedLibrary(line);
    if (library !== undefined && !isTrialLink(lines, at)) {
      return cause('library-missing', `the linker can't find the library ${library}`, { about: library });
    }
    const undefinedSymbol =
      /^(?<before>.*?)(?<text>undefined (?:reference to|symbol:?) .*)$|error (?<msvc>LNK20(?:01|19): .*)$/u.exec(
        line,
      )?.groups;
    const text = undefinedSymbol?.['text'] ?? undefinedSymbol?.['msvc'];
    if (text !== undefined && !isTrialLink(lines, at)) {
      const place = /(?:^|\s|>)(?<file>[^\s:>]+\.\w+):(?:(?<line>\d+)(?::\d+)?|\(\.\w[^)]*\)): ?$/u.exec(
        undefinedSymbol?.['before'] ?? '',
      )?.groups;
      return cause(
        'link-error',
        text,
        place?.['file'] === undefined
          ? {}
          : { file: place['file'], line: place['line'] === undefined ? null : Number(place['line']) },
      );
    }
    const other =
      /(?:^|\/)(?:ld|ld\.\w+|lld|mold)(?:\.exe)?: (?:error: )?(?<text>(?:cannot|duplicate|relocation|multiple definition|unrecogni[sz]ed).*)$/u.exec(
        line,
      )?.groups?.['text'];
    if (other !== undefined && !isTrialLink(lines, at)) return cause('link-error', `the linker says: ${other}`);
  }
  return null;
};

/** Compilers that others start, and that the machine lacks. */
const COMPILER_NAMES =
  /^(?:\S*[\\/])?(?:(?:[a-z0-9_]+-)+)?(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+|icc|icpc|icx|icpx|nvcc|cl(?:\.exe)?|gfortran|flang|ifort|f95|f77)(?:-[\w.]+)?$/u;

/** Whether a program is a compiler for C, C++ or Fortran. */
export function isCompiler(program: string): boolean {
  return COMPILER_NAMES.test(program);
}

/** That there is no compiler, in the words of each tool that looks for one. */
export const readNoCompiler: CauseReader = (lines) => {
  for (const [at, line] of lines.entries()) {
    const program =
      /(?:^|error: )(?:command |\[Errno 2\] No such file or directory: )'([^']+)'(?: failed: No such file or directory|$)/u.exec(
        line.trim(),
      )?.[1] ?? /(?:^|: )(\S+): (?:command )?not found$/u.exec(line.trim())?.[1];
    if (program !== undefined && isCompiler(program))
      return cause('compiler-missing', `there is no compiler ${program}`, { about: program });
    const language = /No (CMAKE_(\w+)_COMPILER) could be found/u.exec(line)?.[2];
    if (language !== undefined)
      return missingLanguage(language, `CMake finds no compiler for ${LANGUAGES.get(language) ?? language}`);
    if (/Could not find compiler set in environment variable/u.test(line)) {
      const [variable = '', named = ''] = [
        /variable\s+(\w+)/u.exec(lines.slice(at, at + 2).join(' '))?.[1],
        lines[at + 2]?.trim().replace(/\.$/u, ''),
      ];
      const about = named === '' ? ({ CXX: 'g++', FC: 'gfortran' }[variable] ?? 'gcc') : named;
      return cause('compiler-missing', `CMake finds no compiler ${about}`, { about });
    }
    const named = /The (CMAKE_(\w+)_COMPILER|CMAKE_\w+_COMPILER):?$/u.exec(line.trim())?.[2];
    if (named !== undefined && /is not (?:a full path|able to compile)/u.test(lines.slice(at, at + 6).join(' ')))
      return missingLanguage(named, `CMake can't use the compiler ${lines[at + 2]?.trim() ?? ''}`.trim());
    const tried = /ERROR: Unknown compiler\(s\): (\[.*\])/u.exec(line)?.[1];
    if (tried !== undefined) {
      const names = [...tried.matchAll(/'([^']+)'/gu)].map(([, name = '']) => name);
      const about = /fort|flang|pgf/u.test(tried)
        ? 'gfortran'
        : names.includes('c++')
          ? 'g++'
          : (names.find(isCompiler) ?? 'cc');
      return cause('compiler-missing', `Meson finds no compiler (it tried ${names.join(', ')})`, { about });
    }
    if (/Microsoft Visual C\+\+ \d+(?:\.\d+)? or greater is required|Unable to find vcvarsall\.bat/u.test(line))
      return cause('compiler-missing', line.trim().replace(/^error: /u, ''), { about: 'cl' });
  }
  return null;
};

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['C', 'C'],
  ['CXX', 'C++'],
  ['Fortran', 'Fortran'],
  ['CUDA', 'CUDA'],
]);

function missingLanguage(language: string, text: string): BuildCause {
  const about = { CXX: 'g++', Fortran: 'gfortran', CUDA: 'nvcc' }[language] ?? 'gcc';
  return cause('compiler-missing', text, { about });
}
