import type { ServerResponse } from 'node:http';
import { errorCode } from '../errors/codes.ts';
import type { ClientError, Refusal } from '../errors/refusal.ts';
import { JSON_TYPE, type ResponseType } from './media.ts';

export type Headers = Readonly<Record<string, string | number>>;

/** Sends text with its length; nothing of it may be cached or guessed at. */
export function sendText(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Headers = {},
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  // As text it leaves together with the head in one write.
  response.end(body);
}

/** Sends JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown, headers: Headers = {}): void {
  sendText(response, status, JSON_TYPE, JSON.stringify(value), headers);
}

/** Codes whose request was a well-formed one: under application/json GraphQL over HTTP answers them with 200. */
const WELL_FORMED = new Set(['PARSE_FAILED', 'VALIDATION_FAILED']);

/** HTTP status of an answer without data. */
export function statusWithoutData(errors: readonly ClientError[], type: ResponseType): number {
  const name = errors[0]?.extensions.code ?? 'INTERNAL';
  if (type === JSON_TYPE && WELL_FORMED.has(name)) return 200;
  return errorCode(name)?.status ?? 500;
}

/** Sends a refusal as a GraphQL answer without data. */
export function sendRefusal(
  response: ServerResponse,
  refusal: Refusal,
  requestId: string,
  type: ResponseType,
  headers: Headers = {},
): void {
  const errors = refusal.toErrors(requestId);
  const wellFormed = type === JSON_TYPE && WELL_FORMED.has(refusal.code);
  const status = wellFormed ? 200 : refusal.status;
  const all = { 'x-request-id': requestId, ...headers, ...refusal.headers };
  sendText(response, status, type, JSON.stringify({ errors }), all);
}
