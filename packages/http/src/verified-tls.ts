/**
 * What no setting of Node's may take away: NODE_TLS_REJECT_UNAUTHORIZED=0 would accept any certificate, and
 * `--tls-min-v1.0` a protocol that is broken.
 */
export const VERIFIED = { rejectUnauthorized: true, minVersion: 'TLSv1.2' } as const;
