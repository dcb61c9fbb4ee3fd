import { lookup as resolve } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-addresses.ts';

/** A host that people configured leads into a network of ours. */
export class PrivateHost extends Error {
  readonly code = 'PRIVATE_HOST';
  readonly host: string;

  constructor(host: string) {
    super(`${host} is not an address of the public internet.`);
    this.host = host;
  }
}

const bareOf = (host: string): string => host.replace(/^\[|\]$/g, '');

/** Whether a host is written as an address of ours: such a one is connected to without being looked up. */
export function isPrivateLiteral(host: string): boolean {
  return isIP(bareOf(host)) !== 0 && isPrivateAddress(host);
}

/**
 * Looks a name up for the very connection that is being made, and refuses when any of its addresses is not public: what was
 * checked is what is connected to, so a name that changes in between gains nothing.
 */
export const publicLookup: LookupFunction = (host, options, done) => {
  resolve(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 4);
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => isPrivateAddress(address))) return done(new PrivateHost(host), '', 4);
    if (options.all) return done(null, addresses);
    return done(null, first.address, first.family);
  });
};

/**
 * The address to connect to for a host that people configured, by a protocol that does not fetch; safe like `publicLookup`.
 * With `insecure` (development and tests) any.
 */
export async function publicAddress(host: string, insecure: boolean): Promise<string> {
  const addresses = await lookup(bareOf(host), { all: true });
  const inside = addresses.some(({ address }) => isPrivateAddress(address));
  const [first] = addresses;
  if (!first || (inside && !insecure)) throw new PrivateHost(host);
  return first.address;
}
