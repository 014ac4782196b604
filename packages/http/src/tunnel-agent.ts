import type http from 'node:http';
import type net from 'node:net';
import type { SecureContext } from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';
import type { Address } from './address.ts';
import { VERIFIED } from './verified-tls.ts';

/** Ends a connection that is still being established: the request has no socket yet that it could end. */
export interface ConnectionAbort {
  readonly giveUp?: AbortSignal;
}

/** Creates tunnels, and drops a silent proxy once nothing waits for it. */
class TunnelAgent extends HttpsProxyAgent<string> {
  override async connect(
    request: http.ClientRequest,
    options: Parameters<HttpsProxyAgent<string>['connect']>[1] & ConnectionAbort,
  ): Promise<net.Socket> {
    const { giveUp, ...rest } = options;
    // The library reads this before it waits for anything, so each tunnel has its own
    if (giveUp !== undefined) this.connectOpts = { ...this.connectOpts, signal: giveUp };
    return super.connect(request, rest);
  }
}

/** A proxy's certificate is checked against the same authorities as a server's. */
export function tunnelAgent(
  { url, credentials }: Address,
  trusted: SecureContext | undefined,
  keepAlive: boolean,
): http.Agent {
  const proxy = new URL(url.href);
  proxy.username = encodeURIComponent(credentials?.username ?? '');
  proxy.password = encodeURIComponent(credentials?.password ?? '');
  return new TunnelAgent(proxy, {
    ...VERIFIED,
    keepAlive,
    ...(trusted === undefined ? {} : { secureContext: trusted }),
  });
}
