import { STATUS_CODES } from 'node:http';
import { isIP, type LookupFunction } from 'node:net';
import { cut, visibleLine } from '#harmless-text';
import { codeOf, endOf, exchange, type HttpContext, type HttpTimeouts, proxyFor, TransportError } from '#http';
import { reachOf } from '#python-standards';
import { ReleaseError } from '#release-model';
import type { LinkAnswer } from './link-answer.ts';
import type { LinkNetwork } from './link-network.ts';

/** How one link is asked for. */
export interface LinkQuestion {
  readonly network: LinkNetwork;
  /** The route, without anything secret. */
  readonly context: Pick<HttpContext, 'environment' | 'signal'>;
  readonly timeouts: HttpTimeouts;
}

const MOST_REDIRECTS = 8;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

/** Ports below 1024 other than those of the web belong to servers that would take what we send for something else. */
function isWebPort({ port }: URL): boolean {
  return port === '' || port === '80' || port === '443' || Number(port) >= 1024;
}

/** Errors of TLS that the server itself causes, for everybody. */
const BROKEN_CERTIFICATE: ReadonlySet<string> = new Set(['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH', 'CERT_REVOKED']); // prettier-ignore

/** What one server said, without its body. */
interface Answered {
  readonly status: number;
  readonly location: string | null;
}

function unknown(why: string, hasNetwork = false): LinkAnswer {
  return { kind: 'unknown', why, hasNetwork };
}

/** Leads to the addresses that were judged, whatever the name means a moment later. */
function leadsTo(addresses: readonly string[]): LookupFunction {
  const entries = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_name, { all }, callback) => {
    const [first] = entries;
    if (first === undefined) callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 4);
    else if (all === true) callback(null, entries);
    else callback(null, first.address, first.family);
  };
}

/** The addresses to connect to; an answer where there are none that we may. */
async function addressesOf(url: URL, { network }: LinkQuestion): Promise<readonly string[] | LinkAnswer> {
  const { host } = endOf(url);
  const found = isIP(host) === 0 ? await network.resolve(host) : { kind: 'found' as const, addresses: [host] };
  if (found.kind === 'no-such-name') return { kind: 'no-such-host', why: `there is no server ${url.hostname}` };
  if (found.kind === 'unanswered') return unknown(`the address of ${url.hostname} wasn't found (${found.code})`);
  const allowed = found.addresses.filter(network.isAllowed);
  // A network may have its own answers to public names
  return allowed.length > 0 ? allowed : unknown(`${url.hostname} is on a private network`);
}

/** Asks one server for one address, once. */
async function askOnce(
  url: URL,
  method: 'HEAD' | 'GET',
  lookup: LookupFunction | null,
  { context, timeouts }: LinkQuestion,
): Promise<Answered> {
  return await exchange(
    {
      ...context,
      url: url.href,
      method,
      redirects: 'answer',
      ownConnection: true,
      ...(lookup === null ? {} : { lookup }),
      timeouts,
      // Nothing is sent that is secret, and nothing is believed
      allowHttpHosts: [url.hostname],
      headers: { accept: 'text/html,*/*;q=0.8' },
    },
    (response) => {
      const { location } = response.headers;
      response.on('error', () => undefined);
      response.destroy();
      return Promise.resolve({ status: response.statusCode ?? 0, location: location ?? null });
    },
  );
}

/** Some servers refuse HEAD, or answer it with something else than GET. */
async function ask(url: URL, lookup: LookupFunction | null, question: LinkQuestion): Promise<Answered> {
  const head = await askOnce(url, 'HEAD', lookup, question).catch((thrown: unknown) => {
    const isCut = thrown instanceof TransportError && /^(?:reset|truncated|garbled)$/u.test(thrown.fault);
    if (!isCut) throw thrown;
    return { status: 405, location: null };
  });
  return head.status < 400 || head.status === 429 ? head : await askOnce(url, 'GET', lookup, question);
}

function troubleOf(thrown: unknown): LinkAnswer {
  if (thrown instanceof ReleaseError) return unknown(thrown.problem);
  if (!(thrown instanceof TransportError)) throw thrown;
  if (thrown.fault === 'tls' && BROKEN_CERTIFICATE.has(codeOf(thrown.cause)))
    return { kind: 'broken', why: thrown.message };
  // Whoever speaks TLS to us is there
  return unknown(thrown.message, thrown.fault === 'tls' && thrown.proxy === null);
}

/** What the server of one address says, or why it can't be asked. */
async function answerOf(url: URL, question: LinkQuestion): Promise<Answered | LinkAnswer> {
  try {
    if (proxyFor(url, question.context) !== null) return await ask(url, null, question);
    const addresses = await addressesOf(url, question);
    return 'kind' in addresses ? addresses : await ask(url, leadsTo(addresses), question);
  } catch (thrown) {
    return troubleOf(thrown);
  }
}

/** Pages on which servers ask who somebody is, as GitLab does before it shows a private project. */
const SIGN_IN = /\/(?:users\/)?(?:sign[-_]?in|log[-_]?in|signin|auth)(?:\/|$)/iu;

/** Whether a redirect has led to a page that asks who somebody is, so that it is unknown what everybody sees. */
function isAtSignIn(address: string, at: URL): boolean {
  return SIGN_IN.test(at.pathname) && !SIGN_IN.test(new URL(address).pathname);
}

function statusText(status: number): string {
  return `answers ${status} ${STATUS_CODES[status] ?? ''}`.trim();
}

/** The next address of a redirect; an answer where it leads nowhere that we go. */
function nextUrl(from: URL, location: string | null): URL | LinkAnswer {
  if (location === null || !URL.canParse(location, from.href)) return { kind: 'broken', why: 'redirects to nothing' };
  const to = new URL(location, from.href);
  const shown = visibleLine(cut(to.href, 200), 200);
  if (!/^https?:$/u.test(to.protocol)) return unknown(`redirects to ${shown}`, true);
  to.username = '';
  to.password = '';
  return to;
}

/**
 * Asks whether an address works, as a browser without an account would: HEAD, and GET where HEAD is refused. Each redirect
 * is judged as the first address was, by name and by what the name resolves to, and the connection goes to the addresses
 * that were judged. Through a proxy, which resolves names itself, by the name only.
 * @param address - http or https
 */
export async function askLink(address: string, question: LinkQuestion): Promise<LinkAnswer> {
  let url = new URL(address);
  let isPermanent = true;
  let hasNetwork = false;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const where = redirects === 0 ? '' : `redirects to ${url.hostname}, which `;
    if (reachOf(url.href) !== 'public') return unknown(`${where}is on a private network`, hasNetwork);
    if (!isWebPort(url)) return unknown(`${where}has a port that isn't asked`, hasNetwork);
    const answer = await answerOf(url, question);
    if ('kind' in answer)
      return answer.kind === 'unknown' ? { ...answer, hasNetwork: answer.hasNetwork || hasNetwork } : answer;
    hasNetwork = true;
    const { status, location } = answer;
    if (status === 404 || status === 410) return { kind: 'broken', why: statusText(status) };
    if (!REDIRECTS.has(status)) {
      if (status >= 400 || status < 200) return unknown(statusText(status), true);
      if (isAtSignIn(address, url)) return unknown('asks to sign in', true);
      return { kind: 'works', movedTo: redirects > 0 && isPermanent ? url.href : null };
    }
    const next = nextUrl(url, location);
    if (!(next instanceof URL)) return next;
    isPermanent &&= PERMANENT.has(status);
    url = next;
  }
  return { kind: 'broken', why: `redirects more than ${MOST_REDIRECTS} times` };
}
