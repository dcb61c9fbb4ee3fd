import type { Caller } from '../identity/caller.ts';

/** Sends one GraphQL body to one subgraph; the answer is JSON text. Throws coded GraphQLErrors. */
export type Send = (subgraph: string, body: string, caller: Caller, mutation: boolean) => Promise<string>;
