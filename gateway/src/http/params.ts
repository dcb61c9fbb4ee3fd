import { Refusal } from '../errors/refusal.ts';
import type { Json } from '../subgraph/reply.ts';

/** The parameters of a GraphQL request. */
export interface GraphqlParams {
  readonly query: string | undefined;
  /** SHA-256 of a registered operation, hex. */
  readonly hash: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Json;
}

function bad(message: string): Refusal {
  return new Refusal('BAD_REQUEST', message);
}

function isMap(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw bad('The body is not JSON.');
  }
}

function textOf(body: Json, name: string): string | undefined {
  const value = body[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value || undefined;
  throw bad(`${name} must be a string.`);
}

function mapOf(body: Json, name: string): Json {
  const value = body[name] ?? {};
  if (isMap(value)) return value;
  throw bad(`${name} must be a map.`);
}

function hashOf(body: Json): string | undefined {
  const document = textOf(body, 'documentId');
  const persisted = mapOf(body, 'extensions').persistedQuery;
  const given = document?.replace(/^sha256:/, '') ?? (isMap(persisted) ? persisted.sha256Hash : undefined);
  if (given === undefined || given === null) return undefined;
  if (typeof given === 'string' && /^[0-9a-f]{64}$/i.test(given)) return given.toLowerCase();
  throw bad('The hash of a registered operation is 64 hexadecimal digits.');
}

/** Reads the parameters; several operations in one body (batching) are not read. */
export function readParams(text: string): GraphqlParams {
  const body = parseJson(text);
  if (Array.isArray(body)) throw bad('Batching is not supported: send one operation in a request.');
  if (!isMap(body)) throw bad('The body must be a JSON object with a query.');
  const query = textOf(body, 'query');
  const hash = hashOf(body);
  if (query === undefined && hash === undefined) throw bad('The body must have a query.');
  return { query, hash, operationName: textOf(body, 'operationName'), variables: mapOf(body, 'variables') };
}
