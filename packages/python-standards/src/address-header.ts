import { emailProblem } from './email-address.ts';
import { stripSpace } from './python-text.ts';

const SPECIALS = '()<>@,:;."[]';
const BLANKS = ' \t\r\n';
const ATOM_ENDS = SPECIALS + BLANKS;
/** A phrase may contain dots, which RFC 2822 calls obsolete and everybody writes. */
const PHRASE_ENDS = ATOM_ENDS.replace('.', '');

/** A group within groups, `a:b:c:…`; Python itself breaks beyond some 300, and no address is found. */
const DEEPEST_GROUP = 100;

/**
 * Reads addresses as `email.utils.parseaddr` of Python 3.13 does, which decides what PyPI validates: exactly one address,
 * or none. Written after `email._parseaddr`, so that both agree on malformed text too.
 */
class AddressReader {
  readonly #text: string;
  #at = 0;
  /** Of the groups around this place. */
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readAll(): readonly string[] {
    const addresses: string[] = [];
    while (this.#at < this.#text.length) {
      const found = this.#address();
      for (const one of found.length === 0 ? [''] : found) addresses.push(one);
    }
    return addresses;
  }

  get #next(): string {
    return this.#text.charAt(this.#at);
  }

  get #ended(): boolean {
    return this.#at >= this.#text.length;
  }

  #skipBlanksAndComments(): string {
    let blanks = '';
    while (!this.#ended) {
      if (BLANKS.includes(this.#next)) {
        if (!'\r\n'.includes(this.#next)) blanks += this.#next;
        this.#at += 1;
      } else if (this.#next === '(') this.#delimited(')\r', true);
      else break;
    }
    return blanks;
  }

  #address(): readonly string[] {
    this.#skipBlanksAndComments();
    const start = this.#at;
    const phrase = this.#phrase();
    this.#skipBlanksAndComments();
    let found: readonly string[] = [];
    if (this.#ended) found = phrase.slice(0, 1);
    else if ('.@'.includes(this.#next)) {
      this.#at = start;
      found = [this.#addressSpec()];
    } else if (this.#next === ':') found = this.#group();
    else if (this.#next === '<') found = [this.#routeAddress()];
    else if (phrase.length > 0) found = phrase.slice(0, 1);
    else if (SPECIALS.includes(this.#next)) this.#at += 1;
    this.#skipBlanksAndComments();
    if (this.#next === ',') this.#at += 1;
    return found;
  }

  #group(): readonly string[] {
    const found: string[] = [];
    this.#at += 1;
    if (this.#depth >= DEEPEST_GROUP) {
      this.#at = this.#text.length;
      return ['', ''];
    }
    this.#depth += 1;
    while (!this.#ended) {
      this.#skipBlanksAndComments();
      if (this.#next === ';') {
        this.#at += 1;
        break;
      }
      for (const one of this.#address()) found.push(one);
    }
    this.#depth -= 1;
    return found;
  }

  #routeAddress(): string {
    let routed = false;
    this.#at += 1;
    this.#skipBlanksAndComments();
    while (!this.#ended) {
      if (routed) {
        this.#domain();
        routed = false;
      } else if (this.#next === '>') {
        this.#at += 1;
        return '';
      } else if (this.#next === '@') {
        this.#at += 1;
        routed = true;
      } else if (this.#next === ':') this.#at += 1;
      else {
        const address = this.#addressSpec();
        this.#at += 1;
        return address;
      }
      this.#skipBlanksAndComments();
    }
    return '';
  }

  #addressSpec(): string {
    const parts: string[] = [];
    const dropBlank = (): void => {
      if (parts.length > 0 && stripSpace(parts.at(-1) ?? '') === '') parts.pop();
    };
    this.#skipBlanksAndComments();
    while (!this.#ended) {
      let keepsBlanks = true;
      if (this.#next === '.') {
        dropBlank();
        parts.push('.');
        this.#at += 1;
        keepsBlanks = false;
      } else if (this.#next === '"') parts.push(`"${this.#delimited('"\r', false).replace(/["\\]/gu, '\\$&')}"`);
      else if (ATOM_ENDS.includes(this.#next)) {
        dropBlank();
        break;
      } else parts.push(this.#atom(ATOM_ENDS));
      const blanks = this.#skipBlanksAndComments();
      if (keepsBlanks && blanks !== '') parts.push(blanks);
    }
    if (this.#next !== '@') return parts.join('');
    this.#at += 1;
    this.#skipBlanksAndComments();
    const domain = this.#domain();
    return domain === '' ? '' : `${parts.join('')}@${domain}`;
  }

  #domain(): string {
    let domain = '';
    while (!this.#ended) {
      if (' \t'.includes(this.#next)) this.#at += 1;
      else if (this.#next === '(') this.#delimited(')\r', true);
      else if (this.#next === '[') domain += `[${this.#delimited(']\r', false)}]`;
      else if (this.#next === '.') {
        this.#at += 1;
        domain += '.';
      } else if (this.#next === '@') return '';
      else if (ATOM_ENDS.includes(this.#next)) break;
      else domain += this.#atom(ATOM_ENDS);
    }
    return domain;
  }

  /** What is between a delimiter and its end; both are passed over. Comments nest. */
  #delimited(ends: string, comments: boolean): string {
    let depth = 1;
    let text = '';
    let escaped = false;
    this.#at += 1;
    while (!this.#ended && depth > 0) {
      const character = this.#next;
      if (escaped) {
        text += character;
        escaped = false;
      } else if (ends.includes(character)) depth -= 1;
      else if (comments && character === '(') depth += 1;
      else if (character === '\\') escaped = true;
      else text += character;
      this.#at += 1;
    }
    return text;
  }

  #atom(ends: string): string {
    const start = this.#at;
    while (!this.#ended && !ends.includes(this.#next)) this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  #phrase(): readonly string[] {
    const words: string[] = [];
    while (!this.#ended) {
      if (BLANKS.includes(this.#next)) this.#at += 1;
      else if (this.#next === '"') words.push(this.#delimited('"\r', false));
      else if (this.#next === '(') this.#delimited(')\r', true);
      else if (PHRASE_ENDS.includes(this.#next)) break;
      else words.push(this.#atom(PHRASE_ENDS));
    }
    return words;
  }
}

/** Removes quoted names, by escapes and quotes alone. */
function withoutQuoted(text: string): string {
  return text.replace(/\\[\s\S]|"(?:\\[\s\S]|[^"\\])*"/gu, (match) => (match.startsWith('"') ? '' : match));
}

function hasBalancedParentheses(text: string): boolean {
  let open = 0;
  for (const [token] of withoutQuoted(text).matchAll(/\\[\s\S]|[()]/gu)) {
    if (token === '(') open += 1;
    else if (token === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** The one address of an email header, as Python's strict `parseaddr` finds it; `''` when there isn't exactly one. */
export function soleAddress(header: string): string {
  if (!hasBalancedParentheses(header)) return '';
  const addresses = new AddressReader(header).readAll();
  const [address = ''] = addresses;
  return addresses.length === 1 && !address.includes('[') ? address : '';
}

/** An address that mail can't reach, or that is reserved. */
export interface AddressProblem {
  readonly address: string;
  readonly problem: string;
  /** PyPI looks at an address only where it is the only one of its header. */
  readonly isSole: boolean;
}

/** What is wrong with the addresses of a header, `Name <a@b.org>, c@d.org`, by PyPI's rule for the one that it looks at. */
export function addressProblems(header: string): readonly AddressProblem[] {
  const sole = soleAddress(header);
  const addresses = sole === '' && hasBalancedParentheses(header) ? new AddressReader(header).readAll() : [sole];
  return addresses.flatMap((address) => {
    const problem = address === '' ? null : emailProblem(address);
    return problem === null ? [] : [{ address, problem, isSole: sole !== '' }];
  });
}
