import { visibleText } from './visible-text.ts';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Foreign text as text of an HTML page or as the value of a quoted attribute. A page that is logged issues no command. */
export function htmlText(text: string): string {
  return visibleText(text)
    .replace(/[&<>"']/gu, (character) => REFERENCES[character] ?? '')
    .replaceAll('::', ':&#58;')
    .replaceAll('##[', '##&#91;');
}

/** The URL for an `href`, or `null` when it isn't a plain http(s) URL or contains a password. */
export function htmlLink(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}
