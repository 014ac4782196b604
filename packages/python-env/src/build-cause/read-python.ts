import { meaningOf } from './backend-words.ts';
import { cause, type BuildCause, type CauseReader } from './build-cause.ts';
import { isCompiler } from './read-compiler.ts';

/** One line of a traceback: where code of which file was. */
interface Frame {
  readonly file: string;
  readonly line: number;
}

/** A traceback: its frames, outermost first, and what was raised. */
interface Traceback {
  readonly frames: readonly Frame[];
  /** `json.decoder.JSONDecodeError`; empty when the traceback ends without one. */
  readonly type: string;
  readonly message: string;
  /** The line where it begins. */
  readonly at: number;
}

/** Lines of a traceback. */
const LONGEST = 3_000;

/** Tools that start tools: how many of them are looked into. */
const DEEPEST = 3;

const BEGIN = /^\s*(?:\| *)?Traceback \(most recent call last\):/u;
const FRAME = /^\s*(?:\|\s*)?File "(?<file>[^"]+)", line (?<line>\d+)/u;
const RAISED =
  /^(?<type>(?:[A-Za-z_]\w*\.)*[A-Z_a-z]\w*(?:Error|Exception|Exit|Interrupt|Warning|Failure|Failed|Unavailable|Missing|Mismatch|Invalid\w*|Unsupported\w*|NotFound)?)(?:: (?<message>.*))?$/u;

/** Setuptools runs setup.py as text. The frame of that text comes after one of these. */
const RUNS_SETUP = /(?:^|[\\/])(?:setuptools[\\/]build_meta\.py|pip-setuptools-caller|_in_process\.py)$/u;

function isException(line: string): boolean {
  return /^(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Failure|Failed|Unavailable|Missing|Mismatch|Invalid\w*|Unsupported\w*|NotFound)?(?::\s|$)/u.test(
    line,
  );
}

function tracebackAt(lines: readonly string[], at: number): Traceback {
  const frames: Frame[] = [];
  let index = at + 1;
  const indent = /^\s*/u.exec(lines[at] ?? '')?.[0] ?? '';
  for (; index < Math.min(lines.length, at + LONGEST); index += 1) {
    const line = lines[index] ?? '';
    const { file, line: number } = FRAME.exec(line)?.groups ?? {};
    if (file !== undefined) {
      frames.push({ file, line: Number(number) });
      continue;
    }
    if (line.startsWith(`${indent} `) || line.trim() === '') continue;
    break;
  }
  const raised = (lines[index] ?? '').trim();
  const { type = '', message = '' } = isException(raised) ? (RAISED.exec(raised)?.groups ?? {}) : {};
  const more: string[] = [];
  for (const line of lines.slice(index + 1, index + 6)) {
    // A message of several lines ends where the next thing begins
    if (
      line.trim() === '' ||
      BEGIN.test(line) ||
      /^(?:error|Error|ERROR|cause|hint|note)\b|^\S.*: (?:warning|error):/u.test(line.trim())
    )
      break;
    more.push(line.trim());
  }
  return { frames, type, message: [message, ...more].filter((one) => one !== '').join(' '), at };
}

/** Where setup.py is in a traceback; else the last frame that isn't a tool's. */
function placeOf(frames: readonly Frame[]): { file: string; line: number } | Record<string, never> {
  const named = frames.map((frame, index) => {
    const runsSetup = frame.file === '<string>' && frames.slice(0, index).some(({ file }) => RUNS_SETUP.test(file));
    return runsSetup ? { ...frame, file: 'setup.py' } : frame;
  });
  const own = named.findLast(
    ({ file }) =>
      !/^<|site-packages|[\\/]lib[\\/]python\d|dist-packages|[\\/]Lib[\\/]|call_hook\.py$|_in_process\.py$|hooks?-process/u.test(
        file,
      ),
  );
  return own ?? {};
}

function isStartOfTool(frames: readonly Frame[]): boolean {
  return frames.some(({ file }) => /(?:^|[\\/])subprocess\.py$|[\\/]spawn\.py$/u.test(file));
}

const NO_FILE =
  /^\[(?:Errno 2|WinError [23])\] (?:No such file or directory|The system cannot find [^:]*): (?:[rb]?['"](?<path>.+?)['"])(?: -> .*)?$/u;

function ofMissingFile({ frames, message }: Traceback, shown: string): BuildCause {
  const path = NO_FILE.exec(message)?.groups?.['path'];
  const place = placeOf(frames);
  if (path === undefined) return meaningOf(shown) ?? cause('project-code', shown, place);
  if (!isStartOfTool(frames)) return cause('file-missing', shown, { ...place, about: path });
  if (isCompiler(path)) return cause('compiler-missing', `there is no compiler ${path}`, { about: path });
  return /^(?:cargo|rustc)$/u.test(path)
    ? cause('rust-missing', 'there is no Rust compiler', { about: path })
    : cause('tool-missing', `it starts ${path}, which isn't there`, { ...place, about: path });
}

/** The words before a tool ended in failure: its own. */
function wordsBefore(lines: readonly string[], at: number): string | null {
  const said = lines
    .slice(0, at)
    .filter(
      (line) => line.trim() !== '' && !/^(?:running|writing|reading|copying|creating|adding|removing|\s)/u.test(line),
    );
  return said.at(-1)?.trim() ?? null;
}

function ofFailedTool(lines: readonly string[], traceback: Traceback, depth: number): BuildCause {
  const command = /Command '?(?:\[(?<list>.*?)\]|(?<shell>[^']*))'? (?:returned non-zero exit status|died with)/u.exec(
    traceback.message,
  )?.groups;
  const words =
    command?.['list'] === undefined
      ? (command?.['shell'] ?? '').split(/\s+/u)
      : [...command['list'].matchAll(/'([^']*)'/gu)].map(([, word = '']) => word);
  const shown = words.map((word, index) => (index === 0 ? (word.split(/[\\/]/u).at(-1) ?? word) : word)).join(' ');
  const place = placeOf(traceback.frames);
  const missing = lines
    .slice(0, traceback.at)
    .map((line) => /^\S*sh(?:: line)?: (?:\d+: )?(?:exec: )?(\S+?): (?:command )?not found$/u.exec(line.trim())?.[1])
    .findLast((one) => one !== undefined);
  if (missing !== undefined && /status 127/u.test(traceback.message))
    return cause(
      isCompiler(missing) ? 'compiler-missing' : 'tool-missing',
      isCompiler(missing) ? `there is no compiler ${missing}` : `it starts ${missing}, which isn't there`,
      { ...place, about: missing },
    );
  // What a Python script says has a traceback of its own, before this one
  const inner = tracebacksIn(lines.slice(0, traceback.at)).at(-1);
  if (inner !== undefined && inner.type !== '' && depth < DEEPEST) {
    const found = ofTraceback(lines, inner, depth + 1);
    const where = found.file === null ? place : {};
    return found.kind === 'project-code'
      ? { ...found, ...where, kind: 'tool-failed', about: shown }
      : { ...found, ...where };
  }
  const said = wordsBefore(lines, traceback.at);
  return cause('tool-failed', said === null ? `${shown} fails` : `${shown}: ${said}`, { ...place, about: shown });
}

/** Tracebacks in the order of the output. */
function tracebacksIn(lines: readonly string[]): readonly Traceback[] {
  return lines.flatMap((line, at) => (BEGIN.test(line) ? [tracebackAt(lines, at)] : []));
}

function ofImport(traceback: Traceback, shown: string): BuildCause {
  const { frames, message } = traceback;
  // Flit imports a module of the project under a name of its own
  const own = /No module named 'flit_core\.dummy\.\w+\.([\w.]+)'/u.exec(message)?.[1];
  if (own !== undefined)
    return cause('file-missing', `the module ${own}, which is imported here, is not there`, {
      ...placeOf(frames),
      about: `${own.replaceAll('.', '/')}.py`,
    });
  const module =
    /No module named '?([\w.]+)'?/u.exec(message)?.[1] ??
    /Cannot import ['‘]([\w.:]+)/u.exec(message)?.[1] ??
    /cannot import name '([^']+)'/u.exec(message)?.[1] ??
    null;
  // Only the frontend's own code was running: it imports the back-end first
  const isBackend =
    frames.every(({ file }) => /^<|call_hook\.py$|_in_process\.py$|importlib/u.test(file)) &&
    !frames.some(({ file }) => RUNS_SETUP.test(file) && !file.endsWith('_in_process.py'));
  if (isBackend && /cannot import name/u.test(message))
    return cause('backend-hook', shown, { about: module, file: 'pyproject.toml' });
  if (isBackend) return cause('backend-import', shown, { about: module, file: 'pyproject.toml' });
  // The module that `attr` names
  const isAttribute =
    frames.some(({ file }) => /setuptools[\\/]config[\\/]/u.test(file)) &&
    !('file' in placeOf(frames.filter(({ file }) => file !== '<string>')));
  if (isAttribute) return cause('configuration', shown, { about: 'attr', file: 'pyproject.toml' });
  return cause('module-missing', shown, { ...placeOf(frames), about: module });
}

function ofTraceback(lines: readonly string[], traceback: Traceback, depth: number): BuildCause {
  const { type, message, frames } = traceback;
  const name = type.split('.').at(-1) ?? type;
  const shown = message === '' ? name : `${name}: ${message}`;
  if (name === 'BackendUnavailable')
    return cause('backend-import', message === '' ? "the back-end can't be imported" : message, {
      about: /'([^']+)'/u.exec(message)?.[1] ?? null,
      file: 'pyproject.toml',
    });
  if (
    name === 'HookMissing' ||
    (name === 'AttributeError' && /has no attribute '(?:build_|get_requires_|prepare_)\w+'/u.test(message))
  )
    return cause('backend-hook', shown, { about: /'(\w+)'$/u.exec(message)?.[1] ?? null, file: 'pyproject.toml' });
  if (/^(?:SyntaxError|IndentationError|TabError)$/u.test(name)) {
    const place = frames.at(-1);
    const runsSetup = place?.file === '<string>' && frames.some(({ file }) => RUNS_SETUP.test(file));
    return cause(
      'syntax-error',
      shown,
      place === undefined ? {} : { file: runsSetup ? 'setup.py' : place.file, line: place.line },
    );
  }
  if (name === 'CalledProcessError') return ofFailedTool(lines, traceback, depth);
  if (name === 'ModuleNotFoundError' || name === 'ImportError') return ofImport(traceback, shown);
  if (name === 'FileNotFoundError') return ofMissingFile(traceback, shown);
  if (name === 'PermissionError')
    return cause('not-permitted', shown, { ...placeOf(frames), about: /: ['"](.+?)['"]/u.exec(message)?.[1] ?? null });
  const setup = placeOf(frames);
  if (name === 'InvalidVersion' && 'file' in setup) return cause('configuration', shown, setup);
  const known = meaningOf(message) ?? meaningOf(shown);
  if (known !== null) return { ...known, text: message === '' ? shown : message };
  if (/Config|Invalid|Metadata|Validation/u.test(name))
    return cause('configuration', shown, { file: 'pyproject.toml' });
  return cause('project-code', shown, placeOf(frames));
}

/** What `python -m` says without a traceback, in a step of CMake, Meson or make. */
function readModuleRun(lines: readonly string[]): BuildCause | null {
  for (const line of lines) {
    const module = /^\s*(?:\S*[\\/])?(?:python|pypy)[\d.]*(?:\.exe)?: No module named '?([\w.]+)'?$/u.exec(line)?.[1];
    if (module !== undefined) return cause('module-missing', `No module named ${module}`, { about: module });
  }
  return null;
}

/** The exception that ended a back-end. Tools of compilers are read before. */
export const readPython: CauseReader = (lines) => {
  const last = tracebacksIn(lines).findLast(({ type }) => type !== '');
  return last === undefined ? readModuleRun(lines) : ofTraceback(lines, last, 0);
};

const SETUPTOOLS = /^(?:error|ERROR): (?<text>.+)$|^error in (?<name>\S+ )?setup command: (?<setup>.+)$/u;

/** What setuptools and the programs that it runs say in their last lines: `error: …`. */
export const readSetuptools: CauseReader = (lines) => {
  for (const [at, raw] of lines.entries()) {
    const line = raw.trim();
    const { text, setup } = SETUPTOOLS.exec(line)?.groups ?? {};
    if (setup !== undefined)
      return (
        meaningOf(setup) ??
        cause('configuration', setup, { file: setup.includes('setup.cfg') ? 'setup.cfg' : 'setup.py' })
      );
    if (text === undefined) continue;
    const missing = NO_FILE.exec(text)?.groups?.['path'];
    if (missing !== undefined)
      return cause('tool-missing', `it starts ${missing}, which isn't there`, { about: missing });
    const known = meaningOf(text);
    if (known !== null) return known;
    const failed =
      /^(?:[Cc]ommand) '?\[?'?(\S+?)'?,? .*(?:failed with exit (?:code|status)|returned non-zero exit status)/u.exec(
        text,
      )?.[1];
    if (failed === undefined) return cause('project-code', text);
    const before = wordsBefore(lines, at);
    const program = failed.split('/').at(-1) ?? failed;
    return cause('tool-failed', before === null ? `${program} fails` : `${program}: ${before}`, { about: program });
  }
  return null;
};
