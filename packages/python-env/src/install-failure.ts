import { cut } from '#harmless-text';
import { lastMeaningfulLines, type ProcessResult } from '#process';
import { durationText, type ReleaseErrorParts } from '#release-model';
import { buildCause, causeRemedy, type BuildCause } from './build-cause/index.ts';
import { hideCredentials } from './hide-credentials.ts';
import { unreachable } from './unreachable.ts';
import { withoutCredentials, type IndexSettings } from './index-settings.ts';

/** The system's own message, which every program prints. */
const DISK_FULL = /No space left on device|Disk quota exceeded/u;

/** Lines before and among errors that aren't errors. */
const BESIDE_THE_POINT =
  /^(?:WARNING|DEPRECATION|ERROR: Ignored the following yanked|Looking in (?:indexes|links)|Using Python|Resolved \d|\[notice\])/u;

/** Lines that frame the output of a build. */
const FRAME =
  /^(?:[×╰─>\s]*(?:note:|hint:|See above for output|Encountered error while)|\s*(?:error|ERROR): subprocess-exited|(?:error: )?metadata-generation-failed)|\[end of output\]|\[\d+ lines of output\]/u;

/** Where an error begins: `error: …` of uv, `× …` of its older releases, `ERROR: …` of pip. */
const BEGINNING = /^\s*(?:error:|×|ERROR:)/u;

/** That a back-end was at work, in the words of uv, pip and build. */
const BUILDING =
  /The build backend returned an error|subprocess-exited-with-error|metadata-generation-failed|Failed building (?:wheel|editable) for|Backend subprocess exited/u;

/** What had to be built for an installation, and why that failed. */
interface FailedBuild {
  /** The dependency; `null` for the project itself. */
  readonly name: string | null;
  readonly cause: BuildCause;
}

function failedBuild(result: Pick<ProcessResult, 'output'>): FailedBuild | null {
  const { output } = result;
  if (!BUILDING.test(output)) return null;
  const [, name = '', place = ''] =
    /Failed (?:to build|to download and build|building (?:wheel|editable) for) `?([\w.-]+)(?:==[^\s`]*)?( @ file:)?/u.exec(
      output,
    ) ?? [];
  const cause = buildCause({ output, timedOut: false, signal: null, exitCode: 1 });
  return { name: name === '' || place !== '' ? null : name, cause };
}

/** Causes that nothing but a change of the code that is built removes. */
const OF_THE_CODE: ReadonlySet<BuildCause['kind']> = new Set([
  'compile-error',
  'link-error',
  'cmake-error',
  'meson-error',
  'cargo-error',
  'configuration',
  'syntax-error',
  'module-missing',
  'file-missing',
  'tool-failed',
  'python-unsupported',
  'project-code',
]);

/** Characters. */
const LONGEST = 700;

/**
 * Why an installation by uv or pip failed, mostly in their own words: one line without credentials and without a full
 * stop, to use in a sentence.
 */
export function installFailure(
  result: Pick<ProcessResult, 'output' | 'exitCode' | 'signal' | 'timedOut' | 'ms'>,
): string {
  if (result.timedOut) return `it took longer than ${durationText(result.ms)}`;
  if (DISK_FULL.test(result.output)) return 'the disk is full';
  const server = unreachable(result.output);
  if (server !== null) return `${server.address ?? 'the package index'} can't be reached (${server.reason})`;
  const built = failedBuild(result);
  if (built !== null && built.cause.kind !== 'unknown') {
    const { file, line, text } = built.cause;
    const place = file === null ? '' : `${file}${line === null ? '' : `:${String(line)}`}: `;
    return `${built.name === null ? '' : `${built.name} can't be built: `}${place}${text}`;
  }
  const lines = lastMeaningfulLines(result.output, 500)
    .split('\n')
    .filter((line) => !BESIDE_THE_POINT.test(line));
  const beginning = lines.findIndex((line) => BEGINNING.test(line));
  const chosen =
    beginning === -1 ? lines.slice(-3) : errorLines(lines.slice(beginning).filter((line) => !FRAME.test(line)));
  const said = oneLine(chosen);
  if (said !== '') return said;
  return result.signal === null
    ? `it ended with exit code ${result.exitCode ?? 'unknown'} without any output`
    : `it was stopped by ${result.signal}`;
}

/**
 * What to do about a failed installation; without a full stop.
 * @param failure - the result of `installFailure`
 * @param otherwise - the remedy when it is neither the network, nor the disk, nor a build
 * @param output - of the installer
 */
export function installRemedy(failure: string, otherwise: string, output = ''): string {
  if (failure.endsWith('the disk is full')) return 'Free some space, or set TMPDIR to a folder on a larger disk';
  return /can't be reached \([^)]+\)$/u.test(failure)
    ? 'Check the address, the network, and the proxy and certificate settings'
    : (buildRemedy(output) ?? otherwise);
}

/**
 * What to do about an installation that failed because something had to be built; without a full stop.
 * @param own - the project whose release this is
 * @returns `null` where nothing was built, or why that failed isn't known
 */
export function buildRemedy(output: string, own: string | null = null): string | null {
  const built = failedBuild({ output });
  if (built === null || built.cause.kind === 'unknown') return null;
  const { name, cause } = built;
  if (name !== null && name !== own && OF_THE_CODE.has(cause.kind))
    return `Require a release of ${name} that has a wheel for this Python and platform, or that supports them`;
  return cause.kind === 'project-code' ? null : causeRemedy(cause);
}

/** The first lines of an error, and the last ones of a long error, which ends with the output of the build. */
function errorLines(lines: readonly string[]): readonly string[] {
  return lines.length <= 8 ? lines : [...lines.slice(0, 2), '…', ...lines.slice(-5)];
}

function oneLine(lines: readonly string[]): string {
  const words = lines
    .map((line) =>
      line
        .replace(/^[\s×╰─▶├│·•]+/u, '')
        .replace(/^(?:error|ERROR|cause):\s*/u, '')
        // The lists are long, the file is ours, and both may have been truncated.
        .replace(/ \(from versions: none\)/u, ' (the index has none)')
        .replace(/ \(from versions: [^)]*(?:\)|…$)/u, '')
        .replace(/ \(from -r .*?(?:\(line \d+\)\)|…$)/u, '')
        .trim()
        .replace(/\.$/u, ''),
    )
    .filter((line) => line !== '');
  const text = hideCredentials([...new Set(words)].join('; '))
    .replace(/\s+/gu, ' ')
    .replaceAll(':; ', ': ')
    .replaceAll('; …;', ' …');
  return cut(text, LONGEST);
}

/**
 * The parts of the message for an installation that failed because an index can't be reached; `null` when that isn't the
 * reason.
 * @param settings - the indexes of the installation
 */
export function indexTrouble(
  result: Pick<ProcessResult, 'output'>,
  settings: Pick<IndexSettings, 'indexUrl' | 'source'>,
): ReleaseErrorParts | null {
  const server = unreachable(result.output);
  if (server === null) return null;
  const { address, reason } = server;
  const isIndex = address === null || address === new URL(settings.indexUrl).origin;
  return {
    subject: !isIndex || settings.source === 'default' ? 'package index' : settings.source,
    problem: `${isIndex ? withoutCredentials(settings.indexUrl) : address} can't be reached (${reason})`,
    remedy: 'Check the address, the network, and the proxy and certificate settings',
  };
}
