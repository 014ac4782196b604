import { STATUS_CODES } from 'node:http';
import { Parser } from 'htmlparser2';
import type { HttpAnswer } from './http-request.ts';

/** Longer words of a server's are cut: they go into a sentence, not into a file. Characters. */
const LONGEST_WORDS = 600;

/** The text of a web page, without title, scripts and styles, in one line. */
function textOfHtml(html: string): string {
  const silent = new Set(['title', 'script', 'style']);
  let depth = 0;
  let text = '';
  const parser = new Parser({
    onopentagname(name) {
      if (silent.has(name)) depth += 1;
      else text += ' ';
    },
    onclosetag(name) {
      if (silent.has(name)) depth -= 1;
      else text += ' ';
    },
    ontext(part) {
      if (depth === 0) text += part;
    },
  });
  parser.write(html);
  parser.end();
  return text;
}

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

/** One line without control characters, cut to a length that fits a sentence. */
function tidy(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS)}…` : line;
}

/**
 * What a server said, in its own words: the reason phrase when it is more than the standard one, and the text of the
 * body (HTML stripped, JSON's message). Untrusted; one line.
 * @param hide - secrets that a server may send back; each is replaced by `***`
 */
export function serverWords(
  answer: Pick<HttpAnswer, 'status' | 'reason' | 'headers' | 'body'>,
  hide: readonly string[] = [],
): string {
  const reason = tidy(answer.reason);
  const standard = (STATUS_CODES[answer.status] ?? '').toLowerCase();
  const own = reason.toLowerCase() === standard ? '' : reason;
  const body = answer.body.subarray(0, 64 * 1024).toString('utf8');
  const text = tidy(textOfJson(body) ?? (/<[a-z!/]/iu.test(body) ? textOfHtml(body) : body));
  let words = own;
  if (own === '') words = text === '' ? reason : text;
  else if (text !== '' && !text.includes(own) && !own.includes(text)) words = `${own}: ${text}`;
  return redact(tidy(words), hide);
}

/** Replaces every secret in a text that goes to a log, a receipt or an output. */
export function redact(text: string, hide: readonly string[]): string {
  return hide.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), text);
}
