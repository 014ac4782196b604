/** A link or image, and where in the text it begins. */
export interface PlacedLink {
  /** As written, without the marks around it. */
  readonly target: string;
  readonly isImage: boolean;
  readonly at: number;
}

/** Spaces instead of a part of a text, so that positions and lines stay. */
export function blanked(text: string): string {
  return text.replace(/[^\n]/gu, ' ');
}

/** A web address in running text. */
const BARE = /(?<![\w"'=<{/.@-])https?:\/\/[^\s<>"'`|\\^{}[\]]+/giu;

/** The address without the marks of the sentence around it; a closing parenthesis belongs to it if it opens in it. */
function withoutMarks(address: string): string {
  let end = address.length;
  for (;;) {
    const last = address[end - 1] ?? '';
    const part = address.slice(0, end);
    const isUnopened = last === ')' && part.split(')').length > part.split('(').length;
    if (!isUnopened && !/[.,;:!?*_~]/u.test(last)) return part;
    end -= 1;
  }
}

/** The web addresses in running text, which readers of both formats make links of. */
export function bareLinks(text: string): readonly PlacedLink[] {
  return [...text.matchAll(BARE)].map(({ 0: address, index }) => ({
    target: withoutMarks(address),
    isImage: false,
    at: index,
  }));
}
