import { STATUS_CODES } from 'node:http';
import { visibleLine } from '#harmless-text';
import { Parser } from 'htmlparser2';
import type { WholeAnswer } from './http-request.ts';

/** The text of a web page, each part on one line. */
interface WebText {
  readonly title: string;
  readonly text: string;
}

/** Without a message: code, what a browser doesn't show, and what surrounds the contents of every page of a site. */
const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'nav',
  'header',
  'footer',
  'button',
  'select',
]);

/** The text of a web page, without scripts and styles, and separately the title. */
function textOfHtml(html: string): WebText {
  const parts = { title: '', text: '' };
  let hidden = 0;
  let inTitle = 0;
  const gap = (name: string): void => {
    // Inline markup doesn't separate words.
    if (!/^(?:b|i|em|strong|tt|code|a|span|small)$/u.test(name)) parts.text += ' ';
  };
  const count = (name: string, by: number): void => {
    if (SILENT.has(name)) hidden += by;
    else if (name === 'title') inTitle += by;
    else gap(name);
  };
  const parser = new Parser({
    onopentagname(name) {
      count(name, 1);
    },
    onclosetag(name) {
      count(name, -1);
    },
    ontext(part) {
      if (hidden === 0) parts[inTitle > 0 ? 'title' : 'text'] += part;
    },
  });
  parser.write(html);
  parser.end();
  return { title: visibleLine(parts.title), text: visibleLine(parts.text) };
}

/** Meaningless sentences that web frameworks put around a message. */
const BOILERPLATE = [
  // Bottle, on which pypiserver is built
  /^Sorry, the requested URL '[^']{0,2000}' caused an error:(?: None$)?/u,
  // Pyramid, on which PyPI and devpi are built
  /^The server could not comply with the request since it is either malformed or otherwise incorrect\./u,
  /^Access was denied to this resource\./u,
  /^There was a conflict when trying to complete your request\./u,
  /^The resource could not be found\./u,
  // nginx
  /^(?:nginx|openresty|cloudflare)(?:\/[\d.]+)?$/u,
];

/** The message of a web page: without its heading, which repeats the title, and without a framework's sentences. */
export function messageOfHtml(html: string, { status, reason }: Pick<WholeAnswer, 'status' | 'reason'>): string {
  const { title, text } = textOfHtml(html);
  let rest = title !== '' && text.startsWith(title) ? text.slice(title.length).trim() : text;
  for (const pattern of BOILERPLATE) rest = rest.replace(pattern, '').trim();
  if (rest !== '') return rest;
  const bare = title.replace(/^(?:Error:? )?\d{3} ?/u, '');
  return [STATUS_CODES[status], reason, String(status)].includes(bare) ? '' : bare;
}
