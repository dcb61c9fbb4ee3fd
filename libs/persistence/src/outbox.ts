import { DomainError, newId } from '@mh-os/kernel';
import type { Clock, Ctx } from '@mh-os/kernel';
import type { Envelope, EventDef } from '@mh-os/contracts';

/** Which aggregate an event tells about and its version after the change. */
export interface EventTarget {
  readonly aggregateId: string;
  readonly aggregateVersion: number;
}

/** An event waiting for the commit of its transaction. */
export interface OutboxRow {
  readonly aggregate: string;
  readonly envelope: Envelope;
}

/** Channel on which a commit wakes the relay of a schema. */
export function outboxChannel(schema: string): string {
  return `mh_outbox_${schema}`;
}

/** Makes the envelope of an event; data that breaks its own schema is a programming error and stops the transaction. */
export function toOutboxRow<T>(def: EventDef<T>, data: T, target: EventTarget, ctx: Ctx, clock: Clock): OutboxRow {
  const parsed = def.schema.safeParse(data);
  if (!parsed.success)
    throw new Error(`Event ${def.type} v${def.version} does not fit its schema: ${parsed.error.message}`);
  const envelope: Envelope<T> = {
    id: newId(),
    type: def.type,
    version: def.version,
    brandId: ctx.brandId,
    actor: ctx.actor,
    occurredAt: clock.now().toISOString(),
    causationId: ctx.causationId ?? ctx.requestId,
    correlationId: ctx.correlationId,
    aggregateId: target.aggregateId,
    aggregateVersion: target.aggregateVersion,
    data: parsed.data,
  };
  return { aggregate: def.aggregate, envelope };
}

const COLUMNS = 'id, brand_id, type, version, aggregate, aggregate_id, aggregate_version, occurred_at, body';
const TYPES = ['uuid', 'uuid', 'text', 'integer', 'text', 'text', 'integer', 'timestamptz', 'json'];
const ARRAYS = TYPES.map((type, i) => `$${i + 1}::${type}[]`).join(', ');
/** With WITH ORDINALITY, so that rows get their numbers in the order of emit. */
const INSERT = `INSERT INTO outbox (${COLUMNS}) SELECT ${COLUMNS} FROM unnest(${ARRAYS})
  WITH ORDINALITY AS e(${COLUMNS}, place) ORDER BY place`;
const ONE = `INSERT INTO outbox (${COLUMNS}) VALUES (${TYPES.map((_, i) => `$${i + 1}`).join(', ')})`;

/** The statement that writes a transaction's events. */
export function insertSql(rows: readonly OutboxRow[]): { text: string; values: unknown[] } {
  const values = rows.map(({ aggregate, envelope: e }) => [
    ...[e.id, e.brandId, e.type, e.version, aggregate, e.aggregateId, e.aggregateVersion, e.occurredAt],
    JSON.stringify(e),
  ]);
  const [first, ...more] = values;
  if (first && more.length === 0) return { text: ONE, values: first };
  return { text: INSERT, values: TYPES.map((_, column) => values.map((row) => row[column])) };
}

/** How many events wait for the relay: the relay counts, writers ask before they add more. */
export class OutboxGauge {
  backlog = 0;
  /** Set while this very process relays: a commit then need not notify through the database. */
  wake: (() => void) | undefined;
  readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Refuses a writer while too many events wait (NATS down for long): better no sale than a full disk. */
  assertRoom(): void {
    if (this.backlog <= this.limit) return;
    throw new DomainError(
      'UNAVAILABLE',
      `${this.limit} events are waiting to be published: writing is paused until they are fewer. Try again later.`,
      { kind: 'unavailable', details: { limit: this.limit } },
    );
  }
}
