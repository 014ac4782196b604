/** How a request went wrong below HTTP: no whole answer came back. */
export type TransportFault =
  | 'refused'
  | 'dns'
  | 'unreachable'
  | 'tls'
  | 'proxy'
  | 'connect-timeout'
  | 'reset'
  | 'idle-timeout'
  | 'whole-timeout'
  | 'truncated'
  | 'garbled'
  | 'too-large'
  | 'redirect'
  | 'aborted';

/** The `code` of an error of Node's; empty when there is none. */
export function codeOf(thrown: unknown): string {
  // Not by `instanceof`: an error of Node's own may come from another realm than ours.
  const code: unknown = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : '';
}
