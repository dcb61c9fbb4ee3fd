import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whether an address is of the public internet: not loopback, private, link-local, reserved, nor one of these inside IPv6. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // IPv4 inside IPv6 is judged as what it reaches.
  return ipaddr.process(address).range() === 'unicast';
}

/** An address that webhooks must not reach. */
export class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';
  constructor(host: string) {
    super(`${host} leads into a private network.`);
  }
}

/** Whether a host is written as an address that must not be reached: no name is looked up for it. */
export function refusesLiteral(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) && !isPublicAddress(bare);
}

/**
 * Looks a name up for the very connection that is being made, and refuses when any of its addresses is not public: what was
 * checked is what is connected to, so a name that changes in between gains nothing.
 */
export const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 4);
    if (addresses.length === 0 || addresses.some(({ address }) => !isPublicAddress(address)))
      return callback(new AddressRefused(host), '', 4);
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    return callback(null, first!.address, first!.family);
  });
};
