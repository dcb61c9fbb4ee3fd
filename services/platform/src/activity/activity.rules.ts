import type { Envelope, EventDef } from '@mh-os/contracts';

/** One changed field of an entry. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** An entry as it is stored; the brand is the transaction's. */
export interface ActivityFacts {
  readonly id: string;
  readonly occurredAt: Date;
  readonly actorKind: string;
  readonly actorId: string;
  readonly actorName: string | null;
  readonly action: string;
  readonly summary: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly entityLabel: string;
  readonly changes: readonly FieldChange[];
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly source: string;
  readonly data: unknown;
}

/** Stands for "no brand" in the log's key: entries that belong to the platform itself. */
export const PLATFORM_WIDE_BRAND = '00000000-0000-0000-0000-000000000000';

const LABEL_MAX = 300;

/** The entry that an event of any domain leaves in the log; an event that no contract describes is told by its type. */
export function entryOf(event: Envelope, def: EventDef | undefined): ActivityFacts {
  const data = (event.data ?? {}) as { label?: unknown; changes?: unknown };
  const label = typeof data.label === 'string' ? data.label.slice(0, LABEL_MAX) : '';
  const [source = '', noun = ''] = event.type.split('.');
  const said = (def?.description ?? event.type).replace(/\.$/, '');
  return {
    id: event.id,
    occurredAt: new Date(event.occurredAt),
    actorKind: event.actor.kind,
    actorId: event.actor.id,
    actorName: event.actor.name ?? null,
    action: event.type,
    summary: label ? `${said}: ${label}` : said,
    entityType: def?.aggregate ?? noun,
    entityId: event.aggregateId,
    entityLabel: label,
    changes: Array.isArray(data.changes) ? data.changes.filter(isChange) : [],
    correlationId: event.correlationId,
    causationId: event.causationId ?? null,
    source,
    data: event.data ?? null,
  };
}

function isChange(value: unknown): value is FieldChange {
  const change = value as Partial<FieldChange> | null;
  const textOrNull = (part: unknown): boolean => part === null || typeof part === 'string';
  return typeof change?.field === 'string' && textOrNull(change.before) && textOrNull(change.after);
}
