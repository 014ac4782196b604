import { withoutMarks } from '#harmless-text';
import { SHORTEST_SECRET, secretForms } from '#http';
import { ReleaseError, withoutEnding } from '#release-model';

/** A shorter mask would hide half of the log and could still be guessed. */
export const SHORTEST_MASK = SHORTEST_SECRET;

/** The user name before an API token in the usual header. */
const TOKEN_USER = '__token__';

const HIDDEN = '***';

/**
 * Every form in which a secret can appear: those of `secretForms`, and within the Base64 of an HTTP Basic header with any
 * user name. Line by line, because that is how a log is masked.
 * @throws ReleaseError when a line is shorter than 8 characters
 */
export function maskForms(secret: string, subject = 'mask'): readonly string[] {
  const forms = new Set<string>();
  for (const line of secret.split(/[\r\n]+/u).map((part) => part.trim())) {
    if (line === '') continue;
    if (line.length < SHORTEST_MASK) {
      throw new ReleaseError({
        subject,
        problem: `has fewer than ${String(SHORTEST_MASK)} characters, so it can't be masked in a log`,
        remedy: 'Give the whole token, or a longer one',
      });
    }
    for (const form of secretForms(TOKEN_USER, line)) forms.add(form);
    for (const form of base64Forms(line)) forms.add(form);
  }
  // The longest first: a form that contains another one must be hidden as a whole.
  return [...forms].sort((a, b) => b.length - a.length);
}

/**
 * Base64 encodes groups of three bytes, so the same bytes look different after 0, 1 or 2 others. From each of the three
 * encodings, only the characters that don't depend on neighboring bytes are kept. They match the header of any user, in
 * either alphabet.
 */
function base64Forms(line: string): readonly string[] {
  const bytes = Buffer.from(line, 'utf8');
  const inside = [0, 1, 2].map((before) => {
    const text = withoutEnding(Buffer.concat([Buffer.alloc(before), bytes]).toString('base64'), '=');
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor(((before + bytes.length) * 8) / 6);
    return text.slice(first, last);
  });
  return inside
    .flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(form)])
    .filter((form) => form.length >= SHORTEST_MASK);
}

/** The secrets of a run. */
export interface Masks {
  /** Masks a secret from now on. Returns its new forms. @throws ReleaseError when it is too short */
  add(secret: string, subject?: string): readonly string[];
  /**
   * The text with `***` in place of every secret.
   * @param written - how the text contains a form of a secret, if it was escaped
   */
  redact(this: void, text: string, written?: (form: string) => string): string;
}

/** An empty set of masks. */
export function createMasks(): Masks {
  let forms: readonly string[] = [];

  const hide = (text: string, all = forms): string =>
    all.reduce((redacted, form) => redacted.replaceAll(form, HIDDEN), text);

  /** An invisible color code or mark inside a secret must not prevent it from being masked. */
  const hideMarked = (line: string): string => {
    const bare = withoutMarks(line);
    const hidden = hide(bare);
    return hidden === bare ? line : hidden;
  };

  return {
    add(secret, subject) {
      const added = maskForms(secret, subject).filter((form) => !forms.includes(form));
      forms = [...forms, ...added].sort((a, b) => b.length - a.length);
      return added;
    },
    redact(text, written) {
      const plain = written === undefined ? text : hide(text, forms.map(written));
      const hidden = hide(plain);
      return withoutMarks(hidden) === hidden ? hidden : hidden.split('\n').map(hideMarked).join('\n');
    },
  };
}
