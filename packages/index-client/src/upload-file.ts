import {
  credentialWords,
  displayFileAddress,
  formBody,
  httpRequest,
  isAboutCredentials,
  isTroubled,
  realTiming,
  retryAfter,
  serverWords,
  secretForms,
  type Credentials,
  type HttpAnswer,
  type HttpContext,
  type HttpTimeouts,
  type Timing,
} from '#http';
import type { Distribution } from '#release-model';

/** Where files are posted, and as which user. */
export interface UploadTarget extends HttpContext {
  readonly url: string;
  /** `null` for an index that accepts uploads from anyone. */
  readonly credentials: Credentials | null;
  readonly timeouts?: Partial<HttpTimeouts> | undefined;
  readonly timing?: Timing | undefined;
}

export interface UploadRequest {
  readonly distribution: Distribution;
  /** Without the file; made by `deriveUploadForm`. */
  readonly form: readonly (readonly [field: string, value: string])[];
  readonly onSent?: ((bytes: number) => void) | undefined;
}

/**
 * What a response means. `accepted`: the index says that it has the file. `refused`: it will never accept it like this.
 * `troubled`: it may accept it later, and it is unknown whether it has it now. `held`: it asks to retry later and has
 * stored nothing. `unclear`: a response that an upload shouldn't get.
 */
export type UploadVerdict = 'accepted' | 'refused' | 'troubled' | 'held' | 'unclear';

export interface UploadAnswer {
  readonly status: number;
  readonly verdict: UploadVerdict;
  /** The server's message, without secrets; untrusted. */
  readonly words: string;
  /** Milliseconds that the server asks to wait; `null` when it doesn't. */
  readonly retryAfterMs: number | null;
  /** Milliseconds. */
  readonly ms: number;
  readonly headers: HttpAnswer['headers'];
  /** For a refusal that is about who uploads: whether credentials were sent, and to whom; otherwise `null`. */
  readonly credentialWords: string | null;
}

/** A server may take long for a large file: PyPI's own limit is about 240 s. Milliseconds. */
const UPLOAD_TIMEOUTS: HttpTimeouts = { connect: 15_000, idle: 60_000, answer: 300_000, whole: 3_600_000 };

/** No `text/html`: to clients that accept it, Gitea sends `Not found.` as a whole web page. */
const ACCEPTED = 'application/json;q=0.9, text/plain;q=0.8, */*;q=0.1';

/** Of the response: at most an HTML page. Bytes. */
const MAXIMUM_ANSWER = 1024 * 1024;

/** What servers say of a name that they have. */
const DUPLICATE_WORDS =
  /already exists?\b|already been taken|already contains|updating asset|\bcannot be updated|overwrite (?:all )?artifacts?|duplicates the attributes/iu;

/**
 * Whether a server says that it has a file with this name, whatever its bytes: PyPI and pypiserver, Nexus, Artifactory,
 * GitLab, Azure and Cloudsmith each have their own message.
 */
export function saysDuplicate(status: number, words: string): boolean {
  return status === 409 || (MAY_MEAN_DUPLICATE.has(status) && DUPLICATE_WORDS.test(words));
}

const MAY_MEAN_DUPLICATE: ReadonlySet<number> = new Set([400, 403, 405, 409, 412, 422, 423]);

/** Refusals that are about the user, the size of the request, or how often and how it is sent. */
const ABOUT_THE_REQUEST: ReadonlySet<number> = new Set([401, 407, 411, 413, 414, 417, 429, 431]);

/**
 * Whether a refusal may mean that the server has the file, in words that nobody knows: then its pages are asked once. That
 * includes redirects, by which some servers answer a form that they have taken.
 */
export function mayMeanDuplicate(status: number): boolean {
  return !ABOUT_THE_REQUEST.has(status);
}

function verdictOf(status: number, words: string): UploadVerdict {
  // Pulp, Azure and others take a file with a 202 and store it later; whether they have it is what their pages say
  if (status >= 200 && status < 300) return 'accepted';
  // PyPI's limit on new projects lasts hours; a second try only uses the next hour's.
  if (status === 429 && /too many new projects/iu.test(words)) return 'refused';
  if (status === 429 || status === 425) return 'held';
  if (isTroubled(status)) return 'troubled';
  return status >= 300 && status < 500 ? 'refused' : 'unclear';
}

/**
 * Posts one file to an index, once (the upload API of PyPI, `:action=file_upload`). No redirect is followed.
 * @throws TransportError if there was no complete response
 * @throws ReleaseError if the file no longer matches the manifest, or the token would be sent unencrypted
 */
export async function uploadFile(
  target: UploadTarget,
  { distribution, form, onSent }: UploadRequest,
): Promise<UploadAnswer> {
  const { url, credentials, timeouts, timing = realTiming, ...context } = target;
  const body = formBody(form, 'content', { ...distribution, name: distribution.filename }, onSent);
  const answer = await httpRequest({
    ...context,
    url,
    credentials,
    method: 'POST',
    headers: { 'content-type': body.contentType, accept: ACCEPTED },
    body,
    timeouts: { ...UPLOAD_TIMEOUTS, ...timeouts },
    maximumBytes: MAXIMUM_ANSWER,
  });
  const { status, headers, ms, sentAs } = answer;
  const hide = credentials === null ? [] : secretForms(credentials.username, credentials.password);
  const redirect =
    status >= 300 && status < 400 && typeof headers.location === 'string'
      ? `redirects to ${displayFileAddress(headers.location)}`
      : '';
  const words =
    redirect === ''
      ? await serverWords(answer, hide)
      : await serverWords({ ...answer, reason: redirect, body: Buffer.alloc(0) }, hide);
  return {
    status,
    verdict: verdictOf(status, words),
    words,
    retryAfterMs: retryAfter(headers['retry-after'], timing),
    ms,
    headers,
    credentialWords: isAboutCredentials(status) ? credentialWords(sentAs, answer.url) : null,
  };
}
