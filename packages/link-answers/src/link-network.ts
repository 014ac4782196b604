import { Resolver } from 'node:dns/promises';
import { codeOf } from '#http';
import { reachOfIp } from '#python-standards';

/** The addresses of a name, or why there are none. */
export type Resolved =
  | { readonly kind: 'found'; readonly addresses: readonly string[] }
  | { readonly kind: 'no-such-name' }
  | { readonly kind: 'unanswered'; readonly code: string };

/** What asking for links needs of the network; tests have one of their own. */
export interface LinkNetwork {
  /** The IP addresses of a name. Never throws. */
  resolve(this: void, name: string): Promise<Resolved>;
  /** Whether who answers knows the names of the internet, and not only a list of allowed ones. Never throws. */
  knowsInternet(this: void): Promise<boolean>;
  /** Whether we may connect to an IP address. */
  isAllowed(this: void, address: string): boolean;
  /** Ends every question that is still open. */
  close(this: void): void;
}

/** Milliseconds for each try, of which there are two. */
const RESOLVER_TIMEOUT = 2_000;

/** Codes with which a name server says that there is no such name, or that it has no address. */
const NO_NAME: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA']);

/**
 * The public network: names as name servers know them, without the machine's own table of hosts, and only addresses that
 * everybody can reach. Unlike the system's resolver, questions to it can be ended.
 */
export function publicNetwork(): LinkNetwork {
  const resolver = new Resolver({ timeout: RESOLVER_TIMEOUT, tries: 2 });
  return {
    async resolve(name) {
      const [four, six] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
      const addresses = [four, six].flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
      if (addresses.length > 0) return { kind: 'found', addresses };
      const codes = [four, six].map((one) => (one.status === 'rejected' ? codeOf(one.reason) : 'ENODATA'));
      const other = codes.find((code) => !NO_NAME.has(code));
      return other === undefined ? { kind: 'no-such-name' } : { kind: 'unanswered', code: other };
    },
    async knowsInternet() {
      const servers = await resolver.resolveNs('com').catch(() => []);
      return servers.length > 0;
    },
    isAllowed: (address) => reachOfIp(address) === 'public',
    close: () => {
      resolver.cancel();
    },
  };
}
