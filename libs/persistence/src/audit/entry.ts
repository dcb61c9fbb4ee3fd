import { randomBytes } from 'node:crypto';
import type { Ctx } from '@mh-os/kernel';
import type { OutboxRow } from '../outbox.ts';
import { detailsHash } from './chain.ts';

/** Action of a transaction that only erased details of earlier rows. */
export const DETAILS_ERASED = 'audit.details.erased';

const APPEND = `SELECT audit_append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

/**
 * The statement that chains what a transaction did: one row for all of its events. What names or describes people (names of
 * actors, data of events) goes into details, which erasure may take; ids and types are facts and stay.
 */
export function appendSql(outbox: readonly OutboxRow[], erased: readonly number[], ctx: Ctx) {
  const first = outbox[0];
  const actor = first?.envelope.actor ?? ctx.actor;
  const facts = JSON.stringify({
    events: outbox.map(({ aggregate, envelope: e }) => ({
      ...{ id: e.id, type: e.type, version: e.version, aggregate, aggregateId: e.aggregateId },
      ...{ aggregateVersion: e.aggregateVersion, causationId: e.causationId },
      ...(e.actor.id === actor.id && e.actor.kind === actor.kind ? {} : { actor: `${e.actor.kind}:${e.actor.id}` }),
    })),
    ...(erased.length > 0 ? { erased } : {}),
  });
  const details = JSON.stringify(outbox.map(({ envelope: { actor: by, data } }) => ({ name: by.name, data })));
  const salt = randomBytes(16);
  const values = [
    first?.envelope.occurredAt ?? new Date().toISOString(),
    ...[actor.kind, actor.id, first?.envelope.type ?? DETAILS_ERASED],
    ...[first?.aggregate ?? 'audit-entry', first?.envelope.aggregateId ?? String(erased[0] ?? '')],
    ...[facts, Buffer.from(detailsHash(salt, details), 'hex'), salt, details, ctx.requestId],
    first?.envelope.correlationId ?? ctx.correlationId,
  ];
  return { name: 'audit_append', text: APPEND, values };
}
