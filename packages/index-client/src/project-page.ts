import {
  credentialWords,
  displayAddress,
  displayFileAddress,
  httpRequest,
  isAboutCredentials,
  isSamePlace,
  isTroubled,
  parseAddress,
  retryingRead,
  TransportError,
  TroubledAnswer,
  type Credentials,
  type HttpAnswer,
  type HttpRequest,
  type RetryOptions,
} from '#http';
import { lazyModule } from '#lazy-modules';
import { normalizeName } from '#python-standards';
import { ReleaseError, withoutEnding } from '#release-model';
import { UnusablePage, type ParsedPage, type ProjectFile } from './parsed-page.ts';
import { INSTALLERS, type Installer } from './installers.ts';
import { parseJsonPage } from './project-page-json.ts';

/** Bytes. PyPI's largest pages have about ten million; parsing a page takes a multiple of its size. */
const LARGEST_PAGE = 32 * 1024 * 1024;

const htmlPages = lazyModule(() => import('./project-page-html.ts'));

/** The page of a project in a simple index. */
export interface ProjectPage {
  readonly exists: boolean;
  readonly kind: 'json' | 'html';
  /** Its address after redirects, without credentials. */
  readonly url: string;
  /**
   * The origin of another server that the index redirected to; `null` for a page of the index itself. What such a page
   * shows says nothing about the index, so the other fields are those of an index without the project.
   */
  readonly elsewhere: string | null;
  /** The other index of a devpi whose files the page shows as inherited, and which are left out here; `null`: none. */
  readonly inherited: string | null;
  readonly files: readonly ProjectFile[];
  /** PEP 792: `active`, `archived`, `quarantined`, `deprecated`; `null` when the index doesn't give it. */
  readonly projectStatus: string | null;
  /** PEP 700: every version of the project, including those without files; empty when the index doesn't list them. */
  readonly versions: readonly string[];
  /** PyPI's serial of the project's last change, which distinguishes an old page from a new one. */
  readonly lastSerial: string | null;
  /** The `Server` header and others that identify the index's software. */
  readonly headers: HttpAnswer['headers'];
}

export interface ProjectPageOptions extends Omit<HttpRequest, 'url' | 'method' | 'body'>, RetryOptions {
  /** Who asks: some servers have another page, or none, for anyone but an installer. By default pip. */
  readonly installer?: Installer | undefined;
  /**
   * Bypasses caches: with an address that none of them knows, and, because PyPI's edge strips queries, with an `Accept`
   * that was never sent before instead of `accept`.
   */
  readonly bypassCaches?: boolean | undefined;
  /**
   * Whose pages count: those of the index `itself`, the default, or also those of a server that it redirects `anywhere`,
   * for a reader who only needs some file with a known sha256.
   */
  readonly from?: 'itself' | 'anywhere' | undefined;
  /**
   * Where files are sent, if only what this place holds counts: a stage of devpi shows what its bases have, until it has
   * something of the project itself.
   */
  readonly uploadUrl?: string | undefined;
}

/** The address of a project's page below a simple index (PEP 503). Credentials in the address stay. */
export function projectPageUrl(simpleUrl: string, name: string): string {
  return `${withoutEnding(simpleUrl, '/')}/${normalizeName(name)}/`;
}

/**
 * Reads the page of a project, uncached: PEP 691 JSON or PEP 503 HTML, whichever the index provides.
 * @param simpleUrl - `https://pypi.org/simple/`; with or without the slash, credentials may precede the host
 * @param name - in any spelling
 * @returns a page with `exists: false` when the index doesn't know the project (404), or redirects to another server
 * @throws ReleaseError if the index can't be reached, refuses, or answers with something that isn't a page
 */
export async function readProjectPage(
  simpleUrl: string,
  name: string,
  options: ProjectPageOptions,
): Promise<ProjectPage> {
  const shown = displayAddress(simpleUrl);
  const { credentials } = parseAddress(simpleUrl, 'simple-url');
  return retryingRead(shown, options, options, () =>
    readOnce(simpleUrl, name, options, options.credentials ?? credentials),
  );
}

/** The HTML parser is loaded only for an HTML page. */
async function readHtml(text: string, url: string): Promise<ParsedPage | null> {
  const { parseHtmlPage } = await htmlPages();
  return parseHtmlPage(text, url);
}

/** JSON before HTML, with a value unknown to any cache that keeps a page per `Accept`. */
function acceptOfNobody(): string {
  const quality = 100 + Math.floor(Math.random() * 900);
  return `application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.${quality}, text/html;q=0.0${(quality % 89) + 10}`;
}

async function readOnce(
  simpleUrl: string,
  name: string,
  options: ProjectPageOptions,
  credentials: Credentials | null,
): Promise<ProjectPage> {
  const { installer = 'pip', bypassCaches, headers, from, uploadUrl, ...rest } = options;
  const asInstaller = INSTALLERS[installer];
  const plain = projectPageUrl(simpleUrl, name);
  const asked = new URL(displayAddress(plain));
  const isOwn = (place: URL): boolean => from === 'anywhere' || isSamePlace(asked, place);
  const bypass = (query: string): Pick<HttpRequest, 'url' | 'headers'> => ({
    url: `${plain}${query}`,
    headers: { ...asInstaller, accept: acceptOfNobody(), 'cache-control': 'no-cache', ...headers },
  });
  const ask = (how: Pick<HttpRequest, 'url' | 'headers'>): Promise<HttpAnswer> =>
    httpRequest({ ...rest, ...how, method: 'GET', maximumBytes: options.maximumBytes ?? LARGEST_PAGE, credentials });
  let answer: HttpAnswer;
  try {
    if (bypassCaches === true) {
      answer = await ask(bypass(`?uncached=${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`));
      if (refusesQueries(answer.status)) answer = await ask(bypass(''));
    } else answer = await ask({ url: plain, headers: { ...asInstaller, 'cache-control': 'max-age=0', ...headers } });
  } catch (thrown) {
    // An index in a closed network may still redirect to the public one: that it can't be reached says as little
    if (thrown instanceof TransportError && thrown.fault !== 'aborted' && thrown.origin !== '') {
      const place = new URL(thrown.origin);
      if (!isOwn(place)) return pageElsewhere(place.href);
    }
    throw thrown;
  }
  if (!isOwn(new URL(answer.url))) return pageElsewhere(answer.url);
  const page = await pageOf(answer);
  return uploadUrl === undefined ? page : withoutInherited(page, uploadUrl);
}

/**
 * Whether a status may be about the query: not those about who asks, how often, and for what. A firewall says 403 to what it
 * doesn't know.
 */
function refusesQueries(status: number): boolean {
  return status === 501 || (status >= 400 && status < 500 && !ABOUT_SOMETHING_ELSE.has(status));
}

const ABOUT_SOMETHING_ELSE: ReadonlySet<number> = new Set([401, 404, 407, 408, 410, 425, 429]);

/** What a page of another server says about the index: nothing. */
function pageElsewhere(url: string): ProjectPage {
  const { origin } = new URL(url);
  const nothing = { files: [], projectStatus: null, versions: [], lastSerial: null, headers: {} };
  return { exists: false, kind: 'html', url, elsewhere: origin, inherited: null, ...nothing };
}

/** The user and the index in the address of a file of devpi: `/root/pypi/+f/…`. */
const DEVPI_FILE = /\/(?<index>[^/]+\/[^/]+)\/\+[ef]\//u;

/** Leaves out files that a devpi shows of other indexes than the one that files are sent to. */
function withoutInherited(page: ProjectPage, uploadUrl: string): ProjectPage {
  if (!Object.keys(page.headers).some((name) => name.startsWith('x-devpi-'))) return page;
  const own = new URL(uploadUrl).pathname
    .split('/')
    .filter((part) => part !== '')
    .slice(-2)
    .join('/');
  const indexOf = ({ url }: ProjectFile): string => DEVPI_FILE.exec(new URL(url).pathname)?.groups?.['index'] ?? own;
  const files = page.files.filter((file) => indexOf(file) === own);
  const other = page.files.find((file) => indexOf(file) !== own);
  if (other === undefined) return page;
  const isNothing = files.length === 0;
  return { ...page, files, exists: !isNothing, versions: isNothing ? [] : page.versions, inherited: indexOf(other) };
}

async function parsedPage(kind: ProjectPage['kind'], text: string, url: string): Promise<ParsedPage | null> {
  try {
    return kind === 'json' ? parseJsonPage(text, url) : await readHtml(text, url);
  } catch (error) {
    if (!(error instanceof UnusablePage)) throw error;
    throw new TransportError('too-large', url, `its page ${error.message}`, true);
  }
}

async function pageOf(answer: HttpAnswer): Promise<ProjectPage> {
  const { status, reason, headers, url, sentAs } = answer;
  const serial = headers['x-pypi-last-serial'];
  const facts = {
    url,
    elsewhere: null,
    inherited: null,
    headers,
    lastSerial: typeof serial === 'string' ? serial : null,
  };
  const kind = /[/+]json\b/u.test(headers['content-type'] ?? '') ? 'json' : 'html';
  if (status === 404) return { ...facts, exists: false, kind, files: [], projectStatus: null, versions: [] };
  if (isTroubled(status)) throw new TroubledAnswer(status, reason, headers['retry-after']);
  if (status !== 200) {
    const wantsCredentials = isAboutCredentials(status);
    const who = wantsCredentials ? `; ${credentialWords(sentAs, url)}` : '';
    throw new ReleaseError({
      subject: displayFileAddress(url),
      problem: `answers ${status}${reason === '' ? '' : ` ${reason}`} instead of the project's page${who}`,
      remedy: wantsCredentials
        ? 'Use a username and password with permission to read this index'
        : "Use the address of the index's simple API",
    });
  }
  const text = answer.body.toString('utf8');
  const parsed = await parsedPage(kind, text, url);
  if (parsed === null)
    throw new TransportError(
      'garbled',
      url,
      `its answer is not ${kind === 'json' ? 'JSON' : 'HTML'} of a simple index`,
      true,
    );
  return { ...facts, exists: true, kind, ...parsed };
}
