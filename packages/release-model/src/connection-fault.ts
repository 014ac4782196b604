/** Why no connection to a server came about, or why it ended. */
export type ConnectionFault = 'refused' | 'dns' | 'unreachable' | 'connect-timeout' | 'reset';

/** The faults by the codes of the system and of Node's resolver. */
export const CONNECTION_FAULTS = {
  ECONNREFUSED: 'refused',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ETIMEDOUT: 'connect-timeout',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
} as const satisfies Readonly<Record<string, ConnectionFault>>;

/** A few words that follow the name of a server. */
export const CONNECTION_WORDS: Readonly<Record<ConnectionFault, string>> = {
  refused: 'nothing is listening there (connection refused)',
  dns: "its host name can't be resolved",
  unreachable: "it can't be reached from this machine",
  'connect-timeout': 'the connection took too long',
  reset: 'the connection was closed',
};
