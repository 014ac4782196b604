// Every form in which a secret could show in a log.
import { gzipSync } from 'node:zlib';

/** The forms of one secret. Base64 has three, by where in the encoded text the secret begins. */
export function formsOf(secret) {
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // What comes from bytes before and after isn't the secret's.
    return text.slice(Math.ceil((offset * 4) / 3), text.length - 4);
  });
  return [
    ['itself', secret],
    ['backwards', [...secret].reverse().join('')],
    ['in hexadecimal', bytes.toString('hex')],
    ['in a URL', encodeURIComponent(secret)],
    ['as user and password', Buffer.from(`__token__:${secret}`).toString('base64')],
    ...base64.flatMap((text) => [
      ['in base64', text],
      ['in base64 for URLs', text.replaceAll('+', '-').replaceAll('/', '_')],
    ]),
    ['compressed', gzipSync(bytes).toString('base64')],
  ];
}

/**
 * Which secrets a text shows, and how.
 * @param {Record<string, string>} secrets - by the names under which they are told
 */
export function leaksIn(text, secrets) {
  const lowered = text.toLowerCase();
  return Object.entries(secrets).flatMap(([name, secret]) =>
    formsOf(secret)
      .filter(([form, shown]) => (form === 'in hexadecimal' ? lowered.includes(shown) : text.includes(shown)))
      .map(([form]) => `${name} ${form}`),
  );
}
