/**
 * Who can reach a host: `own`: every machine means itself by it; `private`: those of one network; `public`: everyone;
 * `nobody`: it is reserved, for documentation or for the future.
 */
export type HostReach = 'own' | 'private' | 'public' | 'nobody';

/** Names that no public server has (RFC 6761, 6762, 8375 and the zones that ICANN keeps for private use). */
const PRIVATE_NAME = /\.(?:local|localdomain|internal|intranet|private|lan|corp|home|home\.arpa)$/u;

/** Names that stand for others in documents (RFC 2606 and 6761). */
const EXAMPLE_NAME = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)$/u;

/** A block of addresses: its first 16-bit groups (IPv6) or octets (IPv4), its bits, and who can reach it. */
type Block = readonly [start: readonly number[], bits: number, reach: HostReach];

/** IANA's registry of special-purpose IPv4 addresses, and multicast. What isn't listed is public. */
const BLOCKS_4: readonly Block[] = [
  [[0], 8, 'own'],
  [[127], 8, 'own'],
  [[10], 8, 'private'],
  [[100, 64], 10, 'private'],
  [[169, 254], 16, 'private'],
  [[172, 16], 12, 'private'],
  [[192, 168], 16, 'private'],
  [[192, 0, 0], 24, 'private'],
  [[192, 0, 2], 24, 'nobody'],
  [[192, 88, 99], 24, 'nobody'],
  [[198, 18], 15, 'private'],
  [[198, 51, 100], 24, 'nobody'],
  [[203, 0, 113], 24, 'nobody'],
  [[224], 3, 'nobody'],
];

/** The same for IPv6, without the forms that hold an IPv4 address. */
const BLOCKS_6: readonly Block[] = [
  [[0, 0, 0, 0, 0, 0, 0, 1], 128, 'own'],
  [[0, 0, 0, 0, 0, 0, 0, 0], 128, 'own'],
  [[0x64, 0xff9b, 1], 48, 'private'],
  [[0xfc00], 7, 'private'],
  [[0xfe80], 9, 'private'],
  [[0x2001, 0xdb8], 32, 'nobody'],
  [[0x3fff], 20, 'nobody'],
  [[0x2001], 23, 'nobody'],
];

/** Prefixes after which an IPv4 address follows: mapped, translated, of NAT64, and of 6to4. Groups. */
const HOLDING_4: readonly (readonly number[])[] = [
  [0, 0, 0, 0, 0, 0xffff],
  [0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0xffff, 0],
  [0x64, 0xff9b, 0, 0, 0, 0],
  [0x2002],
];

function isIn(numbers: readonly number[], size: number, [start, bits]: Block): boolean {
  for (let at = 0; at * size < bits; at += 1) {
    const shift = Math.max(0, (at + 1) * size - bits);
    if ((numbers[at] ?? 0) >> shift !== (start[at] ?? 0) >> shift) return false;
  }
  return true;
}

function reachOf4(octets: readonly number[]): HostReach {
  return BLOCKS_4.find((block) => isIn(octets, 8, block))?.[2] ?? 'public';
}

function reachOf6(groups: readonly number[]): HostReach {
  const known = BLOCKS_6.find((block) => isIn(groups, 16, block));
  if (known !== undefined) return known[2];
  for (const prefix of HOLDING_4) {
    if (!prefix.every((group, at) => groups[at] === group)) continue;
    const [high = 0, low = 0] = groups.slice(prefix.length);
    return reachOf4([high >> 8, high & 255, low >> 8, low & 255]);
  }
  // Only this block has been given out (RFC 4291, RFC 3587)
  return isIn(groups, 16, [[0x2000], 3, 'public']) ? 'public' : 'nobody';
}

/** The groups of an IPv6 address as a URL writes it: lower case, shortened once, without dots. */
function groupsOf(text: string): readonly number[] {
  const [head = '', tail] = text.split('::');
  const numbers = (part: string): number[] => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)));
  const before = numbers(head);
  const after = tail === undefined ? [] : numbers(tail);
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after];
}

/** Who can reach a host as a URL writes it, so that every spelling of an IP address is the same. */
function reachOfHost(written: string): HostReach {
  const host = written.toLowerCase().replace(/\.$/u, '');
  if (/^\d+(?:\.\d+){3}$/u.test(host)) return reachOf4(host.split('.').map(Number));
  if (host.startsWith('[')) return reachOf6(groupsOf(host.slice(1, -1)));
  if (host === 'localhost' || host.endsWith('.localhost')) return 'own';
  return PRIVATE_NAME.test(host) || !host.includes('.') ? 'private' : 'public';
}

/**
 * Who can reach an IP address.
 * @param address - as a resolver gives it; of IPv6 without brackets
 * @returns `null` when it isn't one, as with a zone (`fe80::1%eth0`)
 */
export function reachOfIp(address: string): HostReach | null {
  if (!/^[\d.]+$|^[\da-f.]*:[\da-f:.]*$/iu.test(address)) return null;
  const url = address.includes(':') ? `http://[${address}]/` : `http://${address}/`;
  return URL.canParse(url) ? reachOfHost(new URL(url).hostname) : null;
}

/** Who can reach the host of an address, by its name alone; `null` when it isn't an http or https address. */
export function reachOf(address: string): HostReach | null {
  return /^https?:\/\//iu.test(address) && URL.canParse(address) ? reachOfHost(new URL(address).hostname) : null;
}

/** Whether the host of an http or https address only stands for another one, such as `example.org`. */
export function isExampleAddress(address: string): boolean {
  return URL.canParse(address) && EXAMPLE_NAME.test(new URL(address).hostname.toLowerCase().replace(/\.$/u, ''));
}
