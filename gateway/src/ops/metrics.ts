import { gauge, histogram } from '@mh-os/host/plain';

const calls = histogram('mh_gateway_subgraph_seconds', 'Time of calls to subgraphs by outcome', [
  'subgraph',
  'outcome',
]);
const breakers = gauge('mh_gateway_breaker_open', '1 where the breaker of a subgraph is not closed', ['subgraph']);
const revoked = gauge('mh_gateway_revocations', 'Revocations of access tokens that are known');
const revocationAge = gauge('mh_gateway_revocations_age_seconds', 'Time since platform last told of revoked tokens');

/** Records what is known of revoked tokens, and since when. */
export function observeRevocations(known: number, ageSeconds: number): void {
  revoked.set(known);
  revocationAge.set(ageSeconds);
}

/** Records one call to a subgraph. */
export function observeCall(subgraph: string, outcome: string, seconds: number): void {
  calls.observe({ subgraph, outcome }, seconds);
}

/** Records that a breaker opened or closed. */
export function observeBreaker(subgraph: string, open: boolean): void {
  breakers.set({ subgraph }, open ? 1 : 0);
}
