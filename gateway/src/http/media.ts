import { Refusal } from '../errors/refusal.ts';

export const JSON_TYPE = 'application/json; charset=utf-8';
export const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

export type ResponseType = typeof JSON_TYPE | typeof GRAPHQL_TYPE;

interface Range {
  readonly type: string;
  readonly q: number;
}

function ranges(accept: string): Range[] {
  return accept.split(',').map((part) => {
    const [type = '', ...params] = part.trim().toLowerCase().split(';');
    const q = params.map((param) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(param)?.[1]).find(Boolean);
    return { type: type.trim(), q: q === undefined ? 1 : Number(q) };
  });
}

const known = new Map<string, ResponseType>();

function negotiate(accept: string): ResponseType {
  const wanted = ranges(accept);
  const q = (...types: string[]): number =>
    Math.max(0, ...wanted.filter((r) => types.includes(r.type)).map((r) => r.q));
  const graphql = q('application/graphql-response+json');
  const json = q('application/json') || q('application/*') || q('*/*');
  if (graphql === 0 && json === 0)
    throw new Refusal('NOT_ACCEPTABLE', 'Accept application/graphql-response+json or application/json.');
  return graphql > 0 && graphql >= json ? GRAPHQL_TYPE : JSON_TYPE;
}

/** Which of the two media types to answer with, as GraphQL over HTTP says. */
export function responseType(accept: string | undefined): ResponseType {
  if (!accept) return JSON_TYPE;
  let type = known.get(accept);
  if (!type) {
    type = negotiate(accept);
    if (known.size < 1_000) known.set(accept, type);
  }
  return type;
}

/**
 * Only JSON is read. A browser sends a form, text/plain or nothing across origins without asking; JSON it must ask
 * for first and nobody answers that (A7).
 */
export function assertJsonBody(contentType: string | undefined): void {
  const [type = '', ...params] = (contentType ?? '').toLowerCase().split(';');
  const charset = params.map((param) => /^\s*charset\s*=\s*"?([\w-]+)"?\s*$/.exec(param)?.[1]).find(Boolean);
  if (type.trim() !== 'application/json' || (charset && charset !== 'utf-8' && charset !== 'utf8'))
    throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json in UTF-8.');
}
