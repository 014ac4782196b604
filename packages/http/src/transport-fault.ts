/** How a request failed below HTTP: there was no complete response. */
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

/** The `code` of a Node error; empty when there is none. */
export function codeOf(thrown: unknown): string {
  // Not by `instanceof`: a Node error may come from a different realm.
  const code: unknown = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : '';
}
