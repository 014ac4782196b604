/** RFC 3986 appendix B with the stricter scheme of Python's rfc3986, which PyPI uses. */
const PARTS = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^\\/?#]*))?([^?#]*)(?:\?([^#]*))?/u;

/** The library takes the port of an address in brackets without its colon, too. */
const AUTHORITY =
  /^(?:(?:[\w.~\-!$&'()*+,;=:]|%[0-9a-f]{2})+@)?(?:((?:%[0-9a-f]{2}|[\w.~\-!$&'()*+,;=])*):|\[[0-9a-f:.v%\w~-]+\]:?)([0-9]{5})$/iu;

/** RFC 3986 §5.2.4, as the library does it. */
function removeDotSegments(path: string): string {
  const output: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') output.pop();
    else if (segment !== '.') output.push(segment);
  }
  return output.join('/');
}

function hasPortOutOfRange(authority: string): boolean {
  const match = AUTHORITY.exec(authority);
  const [, host = '', port = '0'] = match ?? [];
  const bytes = /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host) ? host.split('.').map(Number) : [];
  // The library drops an authority that it can't read, such as 1.2.3.999, and checks the rest.
  return bytes.every((byte) => byte <= 255) && Number(port) > 65_535;
}

/**
 * Whether PyPI accepts `text` as an http or https URI. It is lenient: the host may be missing (`https:`), and what
 * isn't allowed in a path is read as if it were percent-encoded; only square brackets there are refused.
 */
export function isHttpUri(text: string): boolean {
  const [, scheme, authority = '', path = '', query = ''] = PARTS.exec(text) ?? [];
  if (scheme === undefined || !/^https?$/iu.test(scheme)) return false;
  if (/[[\]]/u.test(removeDotSegments(path)) || /[[\]]/u.test(query)) return false;
  return !hasPortOutOfRange(authority);
}

/**
 * Whether an http or https address has a host. PyPI takes one without; a browser takes `https:/example.org` as a path of
 * the page that it is on (WHATWG URL, special relative state), so it leads elsewhere from there. A scheme that was written
 * twice (`https://https://example.org`) names none either.
 */
export function namesHost(text: string): boolean {
  const [, scheme, authority = ''] = PARTS.exec(text.trim()) ?? [];
  return scheme === undefined || !/^https?$/iu.test(scheme) || !/^(?:https?:?)?$/iu.test(authority);
}
