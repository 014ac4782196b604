/** Who can reach a host: `own`: every machine means itself by it; `private`: those of one network; `public`: everyone. */
export type HostReach = 'own' | 'private' | 'public';

/** Names that no public server has (RFC 6761, 6762, 8375 and the zones that ICANN keeps for private use). */
const PRIVATE_NAME = /\.(?:local|internal|intranet|lan|corp|home|home\.arpa)$/u;

function reachOfAddress([first = 0, second = 0]: readonly number[]): HostReach {
  if (first === 127 || first === 0) return 'own';
  const isPrivate =
    first === 10 ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254) ||
    (first === 100 && second >= 64 && second <= 127);
  return isPrivate ? 'private' : 'public';
}

/** Who can reach the host of an address, by its name alone; `null` when it isn't an http or https address. */
export function reachOf(address: string): HostReach | null {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null;
  const host = new URL(address).hostname.toLowerCase().replace(/\.$/u, '');
  if (host === 'localhost' || host.endsWith('.localhost') || host === '[::1]') return 'own';
  if (/^\d+(?:\.\d+){3}$/u.test(host)) return reachOfAddress(host.split('.').map(Number));
  if (/^\[(?:f[cd]|fe[89ab])/u.test(host)) return 'private';
  return PRIVATE_NAME.test(host) || !/[.:]/u.test(host) ? 'private' : 'public';
}
