import { allEvents, domains, type Envelope } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';

/** Messages between the parts of the product, which say nothing to anybody outside. */
const INTERNAL = new Set(['platform.notification.requested', 'platform.webhook.requested']);

/** Event types that an endpoint can be told of. */
export const webhookTypes: readonly string[] = [...new Set(allEvents.map(({ type }) => type))]
  .filter((type) => !INTERNAL.has(type))
  .sort();

const known = new Set(webhookTypes);
const MAX_TYPES = 100;

/** The event types of an endpoint, without doubles. */
export function checkTypes(given: readonly string[]): string[] {
  const types = [...new Set(given.map((type) => type.trim()))].sort();
  const wrong = types.filter(
    (type) =>
      type !== '*' && !known.has(type) && !(domains as readonly string[]).some((domain) => type === `${domain}.*`),
  );
  if (wrong.length === 0 && types.length > 0 && types.length <= MAX_TYPES) return types;
  throw new DomainError(
    'WEBHOOK_EVENT_UNKNOWN',
    types.length === 0
      ? 'Choose at least one event type, `<domain>.*` or `*`.'
      : `There is no event type ${wrong.slice(0, 5).join(', ') || 'for so many'}; at most ${MAX_TYPES} can be chosen.`,
    { path: ['eventTypes'], details: { unknown: wrong.slice(0, 20) } },
  );
}

/** What an endpoint must have chosen, one of it, to be told of an event. */
export function patternsOf(type: string): string[] {
  return INTERNAL.has(type) ? [] : [type, `${type.slice(0, type.indexOf('.'))}.*`, '*'];
}

/** The message of an event, as it goes out. */
export function bodyOf(event: Envelope): string {
  const { id, type, version, brandId, occurredAt, aggregateId, aggregateVersion, correlationId, data, actor } = event;
  const meta = { id, version, brandId, aggregateId, aggregateVersion, correlationId };
  return JSON.stringify({
    type,
    timestamp: occurredAt,
    data,
    meta: { ...meta, actor: { kind: actor.kind, id: actor.id } },
  });
}

/** An address as it is kept; whether its host may be called is decided when it is. */
export function checkUrl(given: string, allowHttp: boolean): string {
  const url = URL.canParse(given.trim()) ? new URL(given.trim()) : undefined;
  const scheme = url?.protocol === 'https:' || (allowHttp && url?.protocol === 'http:');
  if (url && scheme && url.username === '' && url.password === '' && url.hash === '' && given.length <= 2_000)
    return url.href;
  throw new DomainError(
    'WEBHOOK_URL_INVALID',
    'An endpoint has an https address without user, password and fragment, of at most 2,000 characters.',
    { path: ['url'] },
  );
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** Pauses after each failed try: the last one begins just before three days are over. */
const PAUSES = [
  5 * SECOND,
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  20 * HOUR,
];
const JITTER = 0.1;

/** What a try came to. */
export interface Tried {
  /** Null where no answer came. */
  readonly status: number | null;
  readonly error: string | null;
  /** When the receiver asks to be called again, from Retry-After. */
  readonly retryAt?: Date | undefined;
}

/** What becomes of a delivery after its nth try. */
export type Fate =
  | { readonly state: 'DELIVERED' }
  | { readonly state: 'FAILED' }
  | { readonly state: 'PENDING'; readonly nextAttemptAt: Date };

/** Taken by any 2xx; 410 says never again; everything else is tried again for up to three days. `random` is in 0…1. */
export function decideFate(tried: Tried, attempts: number, now: Date, random: number): Fate {
  const { status, retryAt } = tried;
  if (status !== null && status >= 200 && status < 300) return { state: 'DELIVERED' };
  const pause = PAUSES[attempts - 1];
  if (status === 410 || pause === undefined) return { state: 'FAILED' };
  const planned = now.getTime() + pause * (1 + JITTER * (2 * random - 1));
  // A receiver may ask for patience, but not for ever.
  const asked = Math.min(retryAt?.getTime() ?? 0, now.getTime() + 20 * HOUR);
  return { state: 'PENDING', nextAttemptAt: new Date(Math.max(planned, asked)) };
}

/** How an endpoint has been answering. */
export interface Standing {
  readonly failures: number;
  readonly failingSince: Date | null;
}

const DEAD_AFTER_MS = 24 * HOUR;
const DEAD_FAILURES = 10;

/** Why an endpoint is to be paused, if it is: it said so, or has taken nothing for a day and many tries. */
export function pauseReason({ failures, failingSince }: Standing, tried: Tried, now: Date): string | null {
  if (tried.status === 410) return 'The endpoint answered 410: it is gone.';
  const failingMs = failingSince ? now.getTime() - failingSince.getTime() : 0;
  if (failures < DEAD_FAILURES || failingMs < DEAD_AFTER_MS) return null;
  return `The endpoint has taken nothing for ${Math.floor(failingMs / HOUR)} hours (${failures} tries in a row failed).`;
}
