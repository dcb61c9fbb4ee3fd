import { errorCatalogue } from '@mh-os/contracts';

/** What a client may do about an error, and the HTTP status where the request as a whole fails with it. */
export interface ErrorCode {
  readonly status: number;
  readonly retryable: boolean;
  readonly description: string;
}

const code = (status: number, description: string, retryable = false): ErrorCode => ({
  status,
  retryable,
  description,
});

/** The codes that the gateway itself answers with. */
export const gatewayCodes = {
  BAD_REQUEST: code(400, 'The HTTP request is not a GraphQL request.'),
  PARSE_FAILED: code(400, 'The document is not GraphQL.'),
  VALIDATION_FAILED: code(400, 'The document or its variables do not fit the schema.'),
  LIMIT_EXCEEDED: code(400, 'The document is larger or deeper than allowed.'),
  COST_LIMIT: code(400, 'The operation asks for more than one call may cost.'),
  UNAUTHENTICATED: code(401, 'No valid access token.'),
  FORBIDDEN: code(403, 'The permission is missing.'),
  INTROSPECTION_FORBIDDEN: code(403, 'Reading the schema needs the permission platform.schema.read.'),
  OPERATION_NOT_REGISTERED: code(403, 'This client may only send registered operations.'),
  PERSISTED_OPERATION_NOT_FOUND: code(404, 'No operation is registered under this hash.'),
  NOT_FOUND: code(404, 'Does not exist or belongs to another brand.'),
  METHOD_NOT_ALLOWED: code(405, 'GraphQL is answered on POST only.'),
  NOT_ACCEPTABLE: code(406, 'The accept header allows no JSON.'),
  CONFLICT: code(409, 'Changed by someone else meanwhile.'),
  PAYLOAD_TOO_LARGE: code(413, 'The request body is too large.'),
  UNSUPPORTED_MEDIA_TYPE: code(415, 'The request body must be application/json.'),
  GUARDRAIL_BLOCKED: code(422, 'A guardrail of the brand forbids this.'),
  RATE_LIMITED: code(429, 'The bucket of points is empty.', true),
  INTERNAL: code(500, 'Something went wrong on our side.'),
  UPSTREAM_UNAVAILABLE: code(503, 'A part of the graph did not answer; the rest of the data is complete.', true),
  OVERLOADED: code(503, 'Too many requests at once.', true),
  SHUTTING_DOWN: code(503, 'This process is stopping.', true),
} as const satisfies Record<string, ErrorCode>;

export type GatewayCode = keyof typeof gatewayCodes;

/** Facts about any code that may reach a client; undefined for a code nobody documented. */
export function errorCode(name: unknown): ErrorCode | undefined {
  return typeof name === 'string' ? known.get(name) : undefined;
}

const known = new Map<string, ErrorCode>();
for (const domain of Object.values(errorCatalogue))
  for (const [name, description] of Object.entries(domain)) known.set(name, code(400, description));
for (const [name, fact] of Object.entries(gatewayCodes)) known.set(name, fact);
