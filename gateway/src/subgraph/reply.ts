import { GraphQLError, type GraphQLFormattedError } from 'graphql';

export type Json = Record<string, unknown>;

/** A subgraph's answer. */
export interface Reply {
  readonly data?: Json | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Json;
}

/** Parses an answer; something else than an object is as good as no answer. */
export function readReply(text: string): Reply {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const reply = value as Reply;
    if (reply.errors === undefined || Array.isArray(reply.errors)) return reply;
  }
  throw new GraphQLError('A part of the graph answered in a way that is not GraphQL.', {
    extensions: { code: 'UPSTREAM_UNAVAILABLE' },
  });
}
