import type { HttpContext, HttpTimeouts } from '#http';
import { askLink, type LinkQuestion } from './ask-link.ts';
import type { LinkAnswer } from './link-answer.ts';
import { publicNetwork, type LinkNetwork } from './link-network.ts';

/** Bounds for all links together. */
const MOST_LINKS = 150;
const MOST_AT_ONCE = 8;
const MOST_PER_HOST = 2;
/** Milliseconds. */
const LONGEST = 30_000;
/** Servers of which one has to answer, before the others are asked. */
const FIRST_HOSTS = 3;

const TIMEOUTS: HttpTimeouts = { connect: 5_000, idle: 8_000, answer: 8_000, whole: 10_000 };

/** What came of asking for links. */
export interface AskedLinks {
  /** Whether any server has answered. */
  readonly hasNetwork: boolean;
  /** For every address that was given. */
  readonly answers: ReadonlyMap<string, LinkAnswer>;
}

export interface AskOptions extends Pick<HttpContext, 'environment' | 'signal'> {
  readonly network?: LinkNetwork | undefined;
  readonly timeouts?: HttpTimeouts | undefined;
  /** Milliseconds for everything. */
  readonly longest?: number | undefined;
}

/** The address without its fragment, which no server sees. */
function askedFor(address: string): string {
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

function hasAnswered(answer: LinkAnswer): boolean {
  return answer.kind === 'works' || answer.kind === 'broken' || (answer.kind === 'unknown' && answer.hasNetwork);
}

/** Works on all of a list, as many at once as allowed; those of one host also one after the other. */
async function inTurn(urls: readonly string[], work: (url: string) => Promise<void>): Promise<void> {
  const waiting = [...urls];
  const busy = new Map<string, number>();
  const running = new Set<Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const at = waiting.findIndex((url) => (busy.get(new URL(url).host) ?? 0) < MOST_PER_HOST);
    if (at < 0 || running.size >= MOST_AT_ONCE) {
      await Promise.race(running);
      continue;
    }
    const [url = ''] = waiting.splice(at, 1);
    const { host } = new URL(url);
    busy.set(host, (busy.get(host) ?? 0) + 1);
    const one = work(url).finally(() => {
      busy.set(host, (busy.get(host) ?? 1) - 1);
      running.delete(one);
    });
    running.add(one);
  }
}

/**
 * Asks for public addresses, within bounds of number, time and connections: first for one of each of three servers, and
 * for the others only if any of these was answered. A name that doesn't exist is broken where a server has answered, and who
 * says so knows the names of the internet.
 * @param addresses - http or https
 */
export async function askLinks(addresses: readonly string[], options: AskOptions): Promise<AskedLinks> {
  const { environment, signal, network = publicNetwork(), timeouts = TIMEOUTS, longest = LONGEST } = options;
  const urls = [...new Set(addresses.map(askedFor))];
  const wanted = urls.slice(0, MOST_LINKS);
  const found = new Map<string, LinkAnswer>();
  const ended = new AbortController();
  const end = (): void => {
    ended.abort();
    network.close();
  };
  const isOver = (): boolean => ended.signal.aborted;
  const timer = setTimeout(end, longest);
  signal?.addEventListener('abort', end, { once: true });
  if (signal?.aborted === true) end();
  const question: LinkQuestion = { network, timeouts, context: { environment, signal: ended.signal } };
  const askOne = async (url: string): Promise<void> => {
    if (isOver()) return;
    const answer = await askLink(url, question);
    // What ended the question says nothing about the link
    if (!isOver()) found.set(url, answer);
  };
  let hasNetwork = false;
  let isNameKnown = false;
  try {
    const hosts = new Map(wanted.toReversed().map((url) => [new URL(url).host, url]));
    const first = [...hosts.values()].toReversed().slice(0, FIRST_HOSTS);
    await inTurn(first, askOne);
    hasNetwork = [...found.values()].some(hasAnswered);
    if (hasNetwork)
      await inTurn(
        wanted.filter((url) => !first.includes(url)),
        askOne,
      );
    // A resolver of a closed network says of every other name that it doesn't exist
    const isNameless = [...found.values()].some(({ kind }) => kind === 'no-such-host');
    if (hasNetwork && isNameless && !isOver()) isNameKnown = await network.knowsInternet();
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
    network.close();
  }
  const settled = (address: string): LinkAnswer => {
    const answer = found.get(askedFor(address));
    if (answer === undefined)
      return { kind: 'unknown', why: hasNetwork ? 'was not asked in time' : 'there is no network', hasNetwork };
    if (answer.kind !== 'no-such-host') return answer;
    return isNameKnown ? { kind: 'broken', why: answer.why } : { kind: 'unknown', why: answer.why, hasNetwork };
  };
  return { hasNetwork, answers: new Map(addresses.map((address) => [address, settled(address)])) };
}
