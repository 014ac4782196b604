import { cut } from '@repo-agent-actions/harmless-text';
import { lastMeaningfulLines, type ProcessResult } from '@repo-agent-actions/process';
import { durationText, type ReleaseErrorParts } from '@repo-agent-actions/release-model';
import { withoutCredentials, type IndexSettings } from './index-settings.ts';

/** Messages of uv and pip when they gave up on a connection. */
const GAVE_UP = /Failed to fetch|Could not fetch URL|Retrying \(Retry|Max retries exceeded|error sending request/iu;

/** The system's own message, which every program prints. */
const DISK_FULL = /No space left on device|Disk quota exceeded/u;

/** The reasons in the words of both, the most specific first. */
const REASONS: readonly (readonly [sign: RegExp, reason: string])[] = [
  [
    /ProxyError|Cannot connect to proxy|tunnel (?:error|connection failed)|proxy authentication/iu,
    "the proxy refuses the connection or can't be reached",
  ],
  [
    /dns error|Name or service not known|name resolution|getaddrinfo failed|nodename nor servname/iu,
    'its name is unknown',
  ],
  [/certificate verify failed|invalid peer certificate|self[- ]signed certificate/iu, 'its certificate is not trusted'],
  [/Connection refused|actively refused/iu, 'the connection is refused'],
  [/No route to host|Network is unreachable/iu, 'there is no route to it'],
  [/timed out|TimeoutError/iu, "it doesn't answer in time"],
  [
    /connect error|client error \(Connect\)|NewConnectionError|Connection reset|Max retries exceeded/iu,
    'the connection fails',
  ],
];

/** Lines before and among errors that aren't errors. */
const BESIDE_THE_POINT =
  /^(?:WARNING|DEPRECATION|ERROR: Ignored the following yanked|Looking in (?:indexes|links)|Using Python|Resolved \d|\[notice\])/u;

/** Lines that frame the output of a build. */
const FRAME =
  /^(?:[×╰─>\s]*(?:note:|hint:|See above for output|Encountered error while)|\s*(?:error|ERROR): subprocess-exited|(?:error: )?metadata-generation-failed)|\[end of output\]|\[\d+ lines of output\]/u;

/** Where an error begins: `error: …` of uv, `× …` of its older releases, `ERROR: …` of pip. */
const BEGINNING = /^\s*(?:error:|×|ERROR:)/u;

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
  const unreachable = unreachableReason(result.output);
  if (unreachable !== null)
    return `${addressIn(result.output) ?? 'the package index'} can't be reached (${unreachable})`;
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
 * @param otherwise - the remedy when it is neither the network nor the disk
 */
export function installRemedy(failure: string, otherwise: string): string {
  if (failure.endsWith('the disk is full')) return 'Free some space, or set TMPDIR to a folder on a larger disk';
  return /can't be reached \([^)]+\)$/u.test(failure)
    ? 'Check the address, the network, and the proxy and certificate settings'
    : otherwise;
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

/** Removes user names and passwords from the addresses that tools print. */
export function hideCredentials(text: string): string {
  return text.replace(/(?<=[a-z0-9+.-]:\/\/)[^/\s@'"`]+@/giu, '');
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
  const reason = unreachableReason(result.output);
  if (reason === null) return null;
  return {
    subject: settings.source === 'default' ? 'package index' : settings.source,
    problem: `${withoutCredentials(settings.indexUrl)} can't be reached (${reason})`,
    remedy: 'Check the address, the network, and the proxy and certificate settings',
  };
}

function unreachableReason(output: string): string | null {
  if (!GAVE_UP.test(output)) return null;
  return REASONS.find(([sign]) => sign.test(output))?.[1] ?? null;
}

/** The server in an error message. */
function addressIn(output: string): string | null {
  const url =
    /(?:Failed to fetch:?|Could not fetch URL|for url \() *[`(]?([a-z]+:\/\/[^\s`)]+)|Looking in indexes: (\S+?),?\s/iu.exec(
      output,
    );
  const address = url?.[1] ?? url?.[2];
  return address !== undefined && URL.canParse(address) ? new URL(address).origin : null;
}
