import type http from 'node:http';
import type net from 'node:net';
import type { SecureContext } from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';
import type { Address } from './address.ts';
import { VERIFIED } from './verified-tls.ts';

/** What ends a connection that is still being made: a request has no socket yet that it could end. */
export interface GivingUp {
  readonly giveUp?: AbortSignal;
}

/** Makes tunnels, and lets go of a proxy that says nothing once nobody waits for it any more. */
class TunnelAgent extends HttpsProxyAgent<string> {
  override async connect(
    request: http.ClientRequest,
    options: Parameters<HttpsProxyAgent<string>['connect']>[1] & GivingUp,
  ): Promise<net.Socket> {
    const { giveUp, ...rest } = options;
    // Read by the library before it waits for anything, so that each tunnel has its own
    if (giveUp !== undefined) this.connectOpts = { ...this.connectOpts, signal: giveUp };
    return super.connect(request, rest);
  }
}

/** A certificate of a proxy is judged by the same authorities as one of a server. */
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
