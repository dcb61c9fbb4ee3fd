import { envelopeSchema } from '@mh-os/contracts';
import type { Envelope } from '@mh-os/contracts';
import { Ctx, DomainError } from '@mh-os/kernel';
import type { InboxEntry, Tx } from '@mh-os/persistence';
import type { Handlers } from './handlers.ts';

/** A checked event with what this service does about it. */
export interface Incoming extends InboxEntry {
  readonly event: Envelope;
  /** Finds out what handling needs to know, once; before the transaction opens. */
  readonly prepare: () => Promise<void>;
}

function refuse(code: string, message: string): DomainError {
  return new DomainError(code, message);
}

/**
 * Checks a message: envelope, brand of subject and body (T9), data by the schema that the handler expects. Undefined when no
 * handler wants it. Throws what makes it a dead letter at once: trying again would not help.
 */
export function readEvent(
  consumer: string,
  handlers: Handlers,
  subjectBrand: string | null,
  body: string,
): Incoming | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(body);
  } catch {
    throw refuse('EVENT_MALFORMED', 'The body is not JSON.');
  }
  const parsed = envelopeSchema.safeParse(raw);
  if (!parsed.success) throw refuse('EVENT_MALFORMED', `The envelope is wrong: ${parsed.error.message}`);
  let event = parsed.data as Envelope;
  if (event.brandId !== subjectBrand)
    throw refuse('EVENT_BRAND_MISMATCH', `The subject says brand ${subjectBrand}, the body ${event.brandId}.`);
  const wanted = handlers.of(consumer, event.type, event.version);
  if (wanted.length === 0) return undefined;
  const data = handlers.definition(event.type, event.version)?.schema.safeParse(event.data);
  if (data && !data.success)
    throw refuse('EVENT_SCHEMA_INVALID', `${event.type} v${event.version} is wrong: ${data.error.message}`);
  if (data) event = { ...event, data: data.data };
  const ctx = systemCtx(handlers.service, event);
  const answers: unknown[] = [];
  // What was found out stays found out when the event is handled once more by itself.
  const prepare = async () => {
    for (const { before } of wanted.slice(answers.length)) answers.push(await before?.(event, ctx));
  };
  const handle = async (tx: Tx) => {
    for (const [index, handler] of wanted.entries()) await handler.handle(event, tx, answers[index]);
  };
  return { event, ctx, prepare, handle };
}

/** On whose behalf a handler works: the service itself, for the event's brand, caused by the event. */
function systemCtx(service: string, event: Envelope): Ctx {
  return new Ctx({
    brandId: event.brandId,
    actor: { kind: 'system', id: service },
    permissions: ['*'],
    platform: event.brandId === null,
    requestId: event.id,
    correlationId: event.correlationId,
    causationId: event.id,
  });
}
