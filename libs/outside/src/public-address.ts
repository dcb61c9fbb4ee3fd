import { lookup } from 'node:dns/promises';
import { isPrivateAddress } from './private-addresses.ts';

/** A host that people configured leads into a network of ours. */
export class PrivateHost extends Error {
  readonly code = 'PRIVATE_HOST';
  constructor(host: string) {
    super(`${host} is not an address of the public internet.`);
  }
}

/**
 * The address to connect to for a host that people configured, by a protocol that does not fetch: what was checked is what is
 * connected to, so a name that changes in between gains nothing. With `insecure` (development and tests) any.
 */
export async function publicAddress(host: string, insecure: boolean): Promise<string> {
  const bare = host.replace(/^\[|\]$/g, '');
  const addresses = await lookup(bare, { all: true });
  const inside = addresses.some(({ address }) => isPrivateAddress(address));
  const [first] = addresses;
  if (!first || (inside && !insecure)) throw new PrivateHost(host);
  return first.address;
}
