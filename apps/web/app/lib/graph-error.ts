/** A refusal or fault of the graph, as the gateway names it. */
export interface GraphFault {
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
  readonly retryable: boolean;
  readonly details?: unknown;
  /** How long the gateway asks to wait, where it does. */
  readonly retryAfterMs?: number;
}

/** An expected refusal: nothing changed, and this is why. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  VALIDATION_FAILED: 400,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  COST_LIMIT: 429,
  UPSTREAM_UNAVAILABLE: 503,
};

export const statusOf = (code: string): number => statuses[code] ?? 500;
