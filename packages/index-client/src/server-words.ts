import { lateCode } from '@repo-agent-actions/late-code';
import { STATUS_CODES } from 'node:http';
import type { HttpAnswer } from './http-request.ts';
import { tidy } from './one-line.ts';

const htmlMessages = lateCode(() => import('./message-of-html.ts'));

function textOfJson(body: string): string | null {
  try {
    const json: unknown = JSON.parse(body);
    if (typeof json === 'string') return json;
    if (typeof json !== 'object' || json === null) return null;
    const found = ['message', 'detail', 'error', 'title'].map((key) => (json as Record<string, unknown>)[key]);
    return found.find((value): value is string => typeof value === 'string' && value !== '') ?? null;
  } catch {
    return null;
  }
}

/**
 * What a server said, in its own words: the reason phrase when it is more than the standard one, and the text of the
 * body (HTML stripped, JSON's message). Untrusted; one line.
 * @param hide - secrets that a server may send back; each is replaced by `***`
 */
export async function serverWords(
  answer: Pick<HttpAnswer, 'status' | 'reason' | 'headers' | 'body'>,
  hide: readonly string[] = [],
): Promise<string> {
  const reason = tidy(answer.reason);
  const standard = (STATUS_CODES[answer.status] ?? '').toLowerCase();
  const own = reason.toLowerCase() === standard ? '' : reason;
  const body = answer.body.subarray(0, 64 * 1024).toString('utf8');
  const isWeb = /<[a-z!/]/iu.test(body);
  const text = textOfJson(body) ?? (isWeb ? await wordsOfHtml(body, answer) : tidy(body));
  return redact(tidy(joined(own, tidy(text), reason)), hide);
}

/** The parser of HTML is only read for an answer that is a web page. */
async function wordsOfHtml(html: string, answer: Pick<HttpAnswer, 'status' | 'reason'>): Promise<string> {
  const { messageOfHtml } = await htmlMessages();
  return messageOfHtml(html, answer);
}

function joined(own: string, text: string, reason: string): string {
  if (text === '') return reason;
  if (own === '' || own === text) return text;
  // A reason phrase can only hold ISO-8859-1: PyPI writes `?` for anything else, and the page has the whole of it.
  const lossy = own.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&').replaceAll('\\?', '[?\\u{100}-\\u{10ffff}]');
  const whole = new RegExp(lossy, 'u').exec(text)?.[0];
  if (whole !== undefined) return whole;
  return own.includes(text) ? own : `${own}: ${text}`;
}

/** Replaces every secret in a text that goes to a log, a receipt or an output. */
export function redact(text: string, hide: readonly string[]): string {
  return hide.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), text);
}
