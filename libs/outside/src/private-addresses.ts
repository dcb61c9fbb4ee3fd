import { BlockList, isIP } from 'node:net';

/** Ranges that are not the public internet: this host, private and shared networks, link-local, documentation, multicast, ends of relays. */
const v4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.175.48.0/24',
]
  .concat(['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'])
  .concat(['224.0.0.0/4', '240.0.0.0/4']);
/** With those that carry an IPv4 address inside; of ::ffff:0:0/96 the list itself looks at that address. */
const v6 = [
  '::/96',
  '::ffff:0:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
].concat(['2620:4f:8000::/48', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8']);

const blocked = new BlockList();
for (const [ranges, family] of [
  [v4, 'ipv4'],
  [v6, 'ipv6'],
] as const)
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    blocked.addSubnet(address, Number(bits), family);
  }

/** Whether an address is not on the public internet; text that is no address counts as such. */
export function isPrivateAddress(text: string): boolean {
  const address = text.replace(/^\[|\]$/g, '');
  const family = isIP(address);
  return family === 0 || blocked.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
