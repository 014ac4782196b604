/** Longer words of a server's are cut: they go into a sentence, not into a file. Characters. */
const LONGEST_WORDS = 400;

/** One line without control characters, cut to a length that fits a sentence. */
function tidy(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS)}…` : line;
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
}

/** Gitea's `{message}`, GitHub's `{message, errors: [{resource, field, code, message}]}`, Twirp's `{code, msg}`. */
function wordsOfJson(json: unknown): string {
  const answer = record(json);
  if (answer === null) return typeof json === 'string' ? json : '';
  const message = ['message', 'msg', 'error', 'detail']
    .map((key) => answer[key])
    .find((value) => typeof value === 'string');
  const errors = Array.isArray(answer['errors']) ? (answer['errors'] as readonly unknown[]) : [];
  const details = errors.map((error) => {
    if (typeof error === 'string') return error;
    const parts = record(error);
    const words = ['resource', 'field', 'code', 'message'].map((key) => parts?.[key]);
    return words.filter((word) => typeof word === 'string' && word !== '').join(' ');
  });
  return [message ?? '', ...details].filter((words) => words !== '').join('; ');
}

/**
 * What a server said, in its own words. Untrusted; one line, without the secrets in `hide`.
 * @returns empty when it said nothing
 */
export function serverWords(body: Buffer, hide: readonly string[]): string {
  const text = body.subarray(0, 64 * 1024).toString('utf8');
  let words: string;
  try {
    words = wordsOfJson(JSON.parse(text));
  } catch {
    const title = /<title>([^<]*)<\/title>/iu.exec(text)?.[1];
    const azure = /<Message>([^<]*)<\/Message>/u.exec(text)?.[1];
    words = azure ?? title ?? (/^\s*<(?:!doctype|html|\?xml)/iu.test(text) ? 'a page without words' : text);
  }
  return redact(tidy(words), hide);
}

/** Replaces every secret in a text that goes to a log, a receipt or an output. */
export function redact(text: string, hide: readonly string[]): string {
  return hide.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), text);
}
