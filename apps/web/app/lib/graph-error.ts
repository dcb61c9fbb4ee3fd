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
  /** Facts to act on: what is allowed, how many there are. */
  readonly details?: unknown;
  /** What was typed, where the graph could not read it at all. */
  readonly value?: string;
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

/**
 * What the graph says of a variable that is no value of its type, as a refusal of the field that was typed: nobody knows the
 * variables of a screen. The code ends in the name of the type.
 */
export function refusedValue(message: string): UserError | undefined {
  const found = /^Variable "\$\w+" got invalid value (.*) at "([^"]+)"; (?:Expected type "?)?([A-Z]\w*)(.*)$/s.exec(
    message,
  );
  if (!found) return undefined;
  const [, value = '', place = '', type = '', rest = ''] = found;
  const path = place
    .split(/[.[\]]+/)
    .slice(1)
    .filter(Boolean);
  return {
    code: `VALUE_NOT_${type.toUpperCase()}`,
    message: `${path.join('.')}: ${value}: ${type}${rest}`,
    path,
    value,
  };
}

/** Where something that was typed as a number is none; the wire would send nothing in its place, and clear what was there. */
export function unreadNumber(variables: unknown, path: readonly string[] = []): UserError | undefined {
  if (typeof variables === 'number')
    return Number.isFinite(variables)
      ? undefined
      : { code: 'NUMBER_INVALID', message: `${path.join('.')}: no number`, path };
  if (typeof variables !== 'object' || variables === null) return undefined;
  for (const [name, value] of Object.entries(variables)) {
    const found = unreadNumber(value, [...path, name]);
    if (found !== undefined) return found;
  }
  return undefined;
}
