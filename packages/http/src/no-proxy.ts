import { BlockList, isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { withoutEnding } from '#release-model';
import { endOf, type AddressEnd } from './address.ts';

/** `10.0.0.0/8`, `fd00::/8`. */
function isInBlock(host: string, block: string): boolean {
  const [, network = '', bits = ''] = /^(.+)\/(\d{1,3})$/u.exec(block) ?? [];
  const family = isIP(network);
  if (family === 0 || isIP(host) !== family || Number(bits) > (family === 4 ? 32 : 128)) return false;
  const name = family === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(network, Number(bits), name);
  return list.check(host, name);
}

/** The same address in one spelling: `::0:1` is `::1`. */
function isSameAddress(host: string, address: string): boolean {
  return isInBlock(host, `${address}/${isIP(address) === 6 ? '128' : '32'}`);
}

/** Splits `name:8080` and `[::1]:8080`; a port that is left out means every port. */
function partsOf(entry: string): { readonly name: string; readonly port: number | null } {
  const bracketed = /^\[(.+)\](?::(\d+))?$/u.exec(entry);
  const [, name = entry, port] = bracketed ?? (isIP(entry) === 6 ? null : /^([^:]*):(\d+)$/u.exec(entry)) ?? [];
  return { name, port: port === undefined ? null : Number(port) };
}

function isNamed({ host, port }: AddressEnd, entry: string): boolean {
  if (entry === '*') return true;
  if (entry.includes('/')) return isInBlock(host, entry.replace(/^\[(.+)\](?=\/)/u, '$1'));
  const named = partsOf(entry);
  if (named.port !== null && named.port !== port) return false;
  if (isIP(named.name) !== 0) return isSameAddress(host, named.name);
  const name = named.name.replace(/^\*?\.+/u, '').replace(/\.$/u, '');
  const plain = domainToASCII(name) || name;
  // An address has no names below it: `.1` doesn't name 10.0.0.1
  return plain !== '' && (host === plain || (isIP(host) === 0 && host.endsWith(`.${plain}`)));
}

/**
 * Whether `NO_PROXY` exempts an address from the proxy. Entries are separated by commas and white space. `*` names
 * everything; a name, with or without a dot before it, itself and every name below it; an address or a block of
 * addresses (`10.0.0.0/8`) those that are written as addresses: no name is resolved. With a port, an entry names that
 * port only.
 *
 * This is what curl, Python's requests and Go agree on. Where they differ, it exempts what any of them exempts, except
 * where requests compares without regard to the limits of names (`corp.example` for `othercorp.example`).
 * @param noProxy - the value of the variable
 */
export function isExempt(url: URL, noProxy: string): boolean {
  const { host, port } = endOf(url);
  const target = { host: withoutEnding(host, '.'), port };
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/u)
    .some((entry) => entry !== '' && isNamed(target, entry));
}
