/** Messages when a connection was given up: of uv and pip, and of git, Meson and CMake, which fetch sources in a build. */
const GAVE_UP =
  /Failed to fetch|Could not fetch URL|Retrying \(Retry|Max retries exceeded|error sending request|unable to access 'https?:|is the internet available\?|error: downloading '/iu;

/** The reasons in the words of all of them, the most specific first. */
const REASONS: readonly (readonly [sign: RegExp, reason: string])[] = [
  [
    /ProxyError|Cannot connect to proxy|tunnel (?:error|connection failed)|proxy authentication/iu,
    "the proxy refuses the connection or can't be reached",
  ],
  [
    /dns error|Name or service not known|name resolution|getaddrinfo failed|nodename nor servname|Could not resolve host/iu,
    'its name is unknown',
  ],
  [/certificate verify failed|invalid peer certificate|self[- ]signed certificate/iu, 'its certificate is not trusted'],
  [/Connection refused|actively refused/iu, 'the connection is refused'],
  [/No route to host|Network is unreachable/iu, 'there is no route to it'],
  [/timed out|TimeoutError/iu, "it doesn't answer in time"],
  [
    /connect error|client error \(Connect\)|NewConnectionError|Connection reset|Max retries exceeded|Failed to connect to|is the internet available\?/iu,
    'the connection fails',
  ],
];

/** The server in an error message. */
function addressIn(output: string): string | null {
  const url =
    /(?:Failed to fetch:?|Could not fetch URL|for url \(|unable to access|could not get|error: downloading) *[`('"]?([a-z]+:\/\/[^\s`)'";]+)|Looking in indexes: (\S+?),?\s/iu.exec(
      output,
    );
  const pool = /HTTP(S?)ConnectionPool\(host='([^']+)', port=(\d+)\)/u.exec(output);
  const pooled = pool === null ? undefined : `http${pool[1] === 'S' ? 's' : ''}://${pool[2] ?? ''}:${pool[3] ?? ''}`;
  const address = url?.[1] ?? pooled ?? url?.[2];
  return address !== undefined && URL.canParse(address) ? new URL(address).origin : null;
}

/** The server that uv, pip or a tool of a build gave up on, and why; `null` when that isn't why they failed. */
export function unreachable(output: string): { readonly address: string | null; readonly reason: string } | null {
  if (!GAVE_UP.test(output)) return null;
  const reason = REASONS.find(([sign]) => sign.test(output))?.[1];
  return reason === undefined ? null : { address: addressIn(output), reason };
}
