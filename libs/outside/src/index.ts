export { OutsideFetch } from './outside-fetch.ts';
export type { OutsideLimits } from './outside-fetch.ts';
export { isPrivateAddress } from './private-addresses.ts';
export { isPrivateLiteral, PrivateHost, publicAddress, publicLookup } from './public-address.ts';
