export { OutsideFetch } from './outside-fetch.ts';
export type { OutsideLimits } from './outside-fetch.ts';
export { isPrivateAddress } from './private-addresses.ts';
export { PrivateHost, publicAddress } from './public-address.ts';
