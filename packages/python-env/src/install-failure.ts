import { cut } from '@repo-agent-actions/harmless-text';
import { lastMeaningfulLines, type ProcessResult } from '@repo-agent-actions/process';
import { durationText, type ReleaseErrorParts } from '@repo-agent-actions/release-model';
import { withoutCredentials, type IndexSettings } from './index-settings.ts';

/** Signs of uv and pip that they gave up on a connection. */
const GAVE_UP = /Failed to fetch|Could not fetch URL|Retrying \(Retry|Max retries exceeded|error sending request/iu;

/** What every program says, as the system puts it. */
const DISK_FULL = /No space left on device|Disk quota exceeded/u;

/** Why, as both put it, the most telling first. */
const REASONS: readonly (readonly [sign: RegExp, reason: string])[] = [
  [
    /ProxyError|Cannot connect to proxy|tunnel (?:error|connection failed)|proxy authentication/iu,
    'the proxy refuses or is not there',
  ],
  [
    /dns error|Name or service not known|name resolution|getaddrinfo failed|nodename nor servname/iu,
    'its name is not known',
  ],
  [/certificate verify failed|invalid peer certificate|self[- ]signed certificate/iu, 'its certificate is not trusted'],
  [/Connection refused|actively refused/iu, 'the connection is refused'],
  [/No route to host|Network is unreachable/iu, 'there is no way to it'],
  [/timed out|TimeoutError/iu, 'it does not answer in time'],
  [
    /connect error|client error \(Connect\)|NewConnectionError|Connection reset|Max retries exceeded/iu,
    'no connection comes about',
  ],
];

/** Lines that stand before and among errors and aren't any. */
const BESIDE_THE_POINT =
  /^(?:WARNING|DEPRECATION|ERROR: Ignored the following yanked|Looking in (?:indexes|links)|Using Python|Resolved \d|\[notice\])/u;

/** Lines that frame what a build has said. */
const FRAME =
  /^(?:[×╰─>\s]*(?:note:|hint:|See above for output|Encountered error while)|\s*(?:error|ERROR): subprocess-exited|(?:error: )?metadata-generation-failed)|\[end of output\]|\[\d+ lines of output\]/u;

/** Where an error begins: `error: …` of uv, `× …` of its older releases, `ERROR: …` of pip. */
const BEGINNING = /^\s*(?:error:|×|ERROR:)/u;

/** Characters. */
const LONGEST = 700;

/**
 * What went wrong in an installation by uv or pip, mostly in their own words, as one line of text without credentials
 * and closing full stop: to stand in a sentence.
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
    ? `it ended with exit code ${result.exitCode ?? 'unknown'} and said nothing`
    : `it was ended by ${result.signal}`;
}

/**
 * What to do about an installation that failed; without a closing full stop.
 * @param failure - as `installFailure` says it
 * @param otherwise - when it is neither the network nor the disk
 */
export function installRemedy(failure: string, otherwise: string): string {
  if (failure.endsWith('the disk is full')) return 'Make room, or set TMPDIR to a folder on a disk with more of it';
  return /can't be reached \([^)]+\)$/u.test(failure)
    ? 'Check the address, the network, and the proxy and certificate settings'
    : otherwise;
}

/** An error's first lines, and its last ones when it is long: a build's own words stand at its end. */
function errorLines(lines: readonly string[]): readonly string[] {
  return lines.length <= 8 ? lines : [...lines.slice(0, 2), '…', ...lines.slice(-5)];
}

function oneLine(lines: readonly string[]): string {
  const words = lines
    .map((line) =>
      line
        .replace(/^[\s×╰─▶├│·•]+/u, '')
        .replace(/^(?:error|ERROR|cause):\s*/u, '')
        // The lists are long, the file is ours, and both may have been cut.
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

/** Tools print the addresses that they were given; this takes name and password out of them. */
export function hideCredentials(text: string): string {
  return text.replace(/(?<=[a-z0-9+.-]:\/\/)[^/\s@'"`]+@/giu, '');
}

/**
 * The parts of the sentence for an installation that failed because an index can't be reached; `null` when that isn't
 * the reason.
 * @param settings - where the installation looked
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

/** The server that an error speaks of. */
function addressIn(output: string): string | null {
  const url =
    /(?:Failed to fetch:?|Could not fetch URL|for url \() *[`(]?([a-z]+:\/\/[^\s`)]+)|Looking in indexes: (\S+?),?\s/iu.exec(
      output,
    );
  const address = url?.[1] ?? url?.[2];
  return address !== undefined && URL.canParse(address) ? new URL(address).origin : null;
}
