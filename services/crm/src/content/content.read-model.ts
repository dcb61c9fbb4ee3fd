import { compileWhere, countRows, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { type Ctx, type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { In } from 'typeorm';
import { zoneOf } from '../brand-zone/brand-zone.ts';
import { localOf } from '../brand-zone/zone.rules.ts';
import { CLASH_MINUTES, type Span } from './calendar.rules.ts';
import { ContentItemEntity } from './content.entity.ts';
import type { ContentItemWhere } from './content.inputs.ts';
import type { ContentItemType } from './content-item.type.ts';
import { approvedChanges } from './content.rules.ts';
import { type ContentAction, contentLife } from './content-life.rules.ts';

export interface ContentQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: ContentItemWhere | null;
}

/** Items in one calendar. */
const MOST_ITEMS = 1000;

const filters = {
  planId: { sql: 't.plan_id', type: 'uuid' },
  channel: 't.channel',
  status: 't.status',
  ownerId: { sql: 't.owner_id', type: 'uuid' },
  campaignId: { sql: 't.campaign_id', type: 'uuid' },
  text: `concat_ws(' ', t.title, t.brief, t.body)`,
  plannedAt: { sql: 't.planned_at', type: 'timestamptz' },
};

/** Ids of one page of items, what was changed last first. */
export async function pageOfItems(tx: ReadTx, query: ContentQuery): Promise<Page<{ readonly id: string }>> {
  return readPage<{ id: string }>(tx, query, {
    name: 'list_content',
    select: 't.id',
    from: 'content_item t',
    where: compileWhere(query.where, filters),
    order: thenId({ sql: 't.updated_at', type: 'timestamptz', direction: OrderDirection.DESC }, 't.id'),
  });
}

export async function countItems(tx: ReadTx, where: ContentItemWhere | null | undefined): Promise<number> {
  return countRows(tx, 'count_content', 'content_item t', compileWhere(where, filters));
}

/** Ids of what is planned in a span, in order; one more than is shown where there are more. */
export async function plannedItems(
  tx: ReadTx,
  { from, to }: Span,
  given: ContentItemWhere | null | undefined,
): Promise<{ ids: string[]; truncated: boolean }> {
  const where = compileWhere(given, filters, 2);
  const sql = `SELECT t.id FROM content_item t WHERE t.planned_at >= $1 AND t.planned_at < $2 AND ${where.sql}
    ORDER BY t.planned_at, t.id LIMIT ${MOST_ITEMS + 1}`;
  const rows = await tx.query<{ id: string }>('content_calendar', sql, [from, to, ...where.params]);
  return { ids: rows.slice(0, MOST_ITEMS).map(({ id }) => id), truncated: rows.length > MOST_ITEMS };
}

const NEAR = `SELECT t.title, abs(extract(epoch FROM t.planned_at - $2::timestamptz))::int / 60 AS minutes FROM content_item t
  WHERE t.channel = $1 AND t.id <> $3 AND t.status NOT IN ('ARCHIVED', 'REJECTED')
    AND t.planned_at > $2::timestamptz - interval '${CLASH_MINUTES} minutes' AND t.planned_at < $2::timestamptz + interval '${CLASH_MINUTES} minutes'
  ORDER BY minutes, t.id LIMIT 5`;

/** What goes out in the same channel at about the same time as an item. */
export async function nearItems(
  tx: ReadTx,
  item: Pick<ContentItemEntity, 'id' | 'channel' | 'plannedAt'>,
): Promise<{ title: string; minutes: number }[]> {
  return item.plannedAt ? tx.query('content_near', NEAR, [item.channel, item.plannedAt, item.id]) : [];
}

const NEEDS: Readonly<Partial<Record<ContentAction, string>>> = {
  APPROVE: 'crm.content.approve',
  REJECT: 'crm.content.approve',
  SCHEDULE: 'crm.content.publish',
  UNSCHEDULE: 'crm.content.publish',
  PUBLISH: 'crm.content.publish',
};

function actionsFor(ctx: Ctx, { status, submittedBy }: ContentItemEntity): ContentAction[] {
  const decides = ctx.actor.kind === 'person' && ctx.actor.id !== submittedBy?.id;
  return contentLife.legal(status).filter((action) => {
    if (!ctx.can(NEEDS[action] ?? 'crm.content.create')) return false;
    return decides || (action !== 'APPROVE' && action !== 'REJECT');
  });
}

/** An item as the graph shows it to a caller. */
export function shownItem(ctx: Ctx, item: ContentItemEntity, zone: string): ContentItemType {
  const { approval, submittedBy, plannedAt } = item;
  return {
    ...item,
    actions: actionsFor(ctx, item),
    plannedLocal: plannedAt && localOf(plannedAt, zone),
    submittedByName: submittedBy?.name ?? submittedBy?.id ?? null,
    approvedByName: approval ? (approval.by.name ?? approval.by.id) : null,
    approvedAt: approval ? new Date(approval.at) : null,
    changedSinceApproval: approval ? approvedChanges(approval.content, item) : [],
  };
}

/** Items by id, as the graph shows them. */
export async function readItems(tx: ReadTx, ids: readonly string[]): Promise<Map<string, ContentItemType>> {
  const rows = await tx.find(ContentItemEntity, { id: In(uuids(ids)) });
  if (rows.length === 0) return new Map();
  const zone = await zoneOf(tx);
  return new Map(rows.map((row) => [row.id, shownItem(tx.ctx, row, zone)]));
}
