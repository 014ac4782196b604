/**
 * What no Node setting may disable: NODE_TLS_REJECT_UNAUTHORIZED=0 would accept any certificate, and
 * `--tls-min-v1.0` a broken protocol.
 */
export const VERIFIED = { rejectUnauthorized: true, minVersion: 'TLSv1.2' } as const;
