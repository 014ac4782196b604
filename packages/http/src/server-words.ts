import { STATUS_CODES } from 'node:http';
import { cut, visibleLine } from '#harmless-text';
import { lazyModule } from '#lazy-modules';
import type { WholeAnswer } from './http-request.ts';
import { tidy } from './one-line.ts';

const htmlMessages = lazyModule(() => import('./message-of-html.ts'));

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function texts(values: readonly unknown[]): readonly string[] {
  return values.filter((value): value is string => typeof value === 'string' && value !== '');
}

/**
 * The `message` of Gitea, Warehouse and devpi, `detail`, the `title` of RFC 9457, GitHub's
 * `{message, errors: [{resource, field, code, message}]}`, Twirp's `{code, msg}`.
 */
function textOfJson(body: string): string | null {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return null;
  }
  if (typeof json === 'string') return json;
  const answer = recordOf(json);
  const message = texts(['message', 'msg', 'detail', 'error', 'title'].map((key) => answer[key])).slice(0, 1);
  const errors = Array.isArray(answer['errors']) ? (answer['errors'] as readonly unknown[]) : [];
  const details = errors.map((error) => {
    const parts = recordOf(error);
    return texts([error, ...['resource', 'field', 'code', 'message'].map((key) => parts[key])]).join(' ');
  });
  const words = texts([...message, ...details]).join('; ');
  return words === '' ? null : words;
}

/** The message in an error document from S3 or Azure storage. */
function textOfXml(body: string): string | null {
  return /^\s*<(?:\?xml|Error\b)/u.test(body) ? (/<Message>([^<]*)<\/Message>/u.exec(body)?.[1] ?? null) : null;
}

/**
 * A server's own message: the reason phrase if it differs from the standard one, and the text of the
 * body (HTML stripped, the message of JSON and XML). Untrusted; one line.
 * @param hide - secrets that a server may send back; each is replaced with `***`
 */
export async function serverWords(
  answer: Pick<WholeAnswer, 'status' | 'reason' | 'body'>,
  hide: readonly string[] = [],
): Promise<string> {
  // Before anything is cut: half a secret is one, too
  const line = (text: string): string => redact(visibleLine(redact(text, hide)), hide);
  const reason = line(answer.reason);
  const standard = (STATUS_CODES[answer.status] ?? '').toLowerCase();
  const own = reason.toLowerCase() === standard ? '' : reason;
  const body = beginningOf(answer.body, hide);
  const isWeb = /<[a-z!/]/iu.test(body);
  const text = textOfJson(body) ?? textOfXml(body) ?? (isWeb ? await wordsOfHtml(body, answer) : body);
  const words = line(text);
  return tidy(joined(own, isWeb && SITE.test(body) ? cut(words, LONGEST_OF_SITE) : words, reason));
}

/** What pages of web sites have, and not the error pages of frameworks. */
const SITE = /<(?:link|script|nav|header|footer|img|svg)\b/iu;

/** A page of a web site says more than a message, and its beginning is enough. Characters. */
const LONGEST_OF_SITE = 160;

/** Characters of a reason phrase that are looked for in the page. */
const LONGEST_REASON = 1000;

/** Bytes. */
const LONGEST_BODY = 64 * 1024;

/** The beginning of a body, without secrets, and without half of one at its end. */
function beginningOf(body: Buffer, hide: readonly string[]): string {
  const longest = hide.reduce((most, secret) => Math.max(most, Buffer.byteLength(secret)), 0);
  const text = redact(body.subarray(0, LONGEST_BODY + longest).toString('utf8'), hide);
  return body.length > LONGEST_BODY ? text.slice(0, Math.max(0, text.length - longest)) : text;
}

/** The HTML parser is loaded only for a response that is a web page. */
async function wordsOfHtml(html: string, answer: Pick<WholeAnswer, 'status' | 'reason'>): Promise<string> {
  const { messageOfHtml } = await htmlMessages();
  return messageOfHtml(html, answer);
}

/**
 * The part of a page that a reason phrase is, with all its characters: such a phrase can contain only ISO-8859-1, and PyPI
 * writes `?` for anything else.
 */
function wholeOf(phrase: string, page: string): string | null {
  const wanted = Array.from(phrase.slice(0, LONGEST_REASON));
  const there = Array.from(page);
  const isSame = (written: string, shown: string | undefined): boolean =>
    written === shown || (written === '?' && shown !== undefined && (shown.codePointAt(0) ?? 0) > 0xff);
  const start = there.findIndex((_, at) => wanted.every((character, place) => isSame(character, there[at + place])));
  return start === -1 ? null : there.slice(start, start + wanted.length).join('');
}

function joined(own: string, text: string, reason: string): string {
  if (text === '') return reason;
  if (own === '' || own === text) return text;
  const whole = wholeOf(own, text);
  if (whole !== null) return whole;
  return own.includes(text) ? own : `${own}: ${text}`;
}

/** Replaces every secret in a text that goes to a log, a receipt or an output. */
export function redact(text: string, hide: readonly string[]): string {
  return hide.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), text);
}
