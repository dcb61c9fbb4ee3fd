import { compileWhere, countRows, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { Money, type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { PromotionCodeType, PromotionsArgs, PromotionType } from './promotion.type.ts';
import type {
  Promotion,
  PromotionCombination,
  PromotionKind,
  PromotionScope,
  PromotionStatus,
} from './promotion.types.ts';
import { fromStored, type StoredReward } from './stored-reward.ts';
import { toPromotionType } from './promotion-view.ts';

/** A promotion as the database has it. */
export interface PromotionRow {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly name: string;
  readonly status: PromotionStatus;
  readonly kind: PromotionKind;
  readonly combination: PromotionCombination;
  readonly priority: number;
  readonly currency: string;
  readonly reward: StoredReward;
  readonly scope: PromotionScope;
  readonly channelIds: string[];
  readonly segmentIds: string[];
  readonly firstOrderOnly: boolean;
  readonly minimumBasketMinor: string | null;
  readonly needsCode: boolean;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly limitTotal: number | null;
  readonly limitPerCustomer: number | null;
  readonly budgetMinor: string | null;
  readonly usedCount: number;
  readonly usedMinor: string;
  readonly approvalId: string | null;
  readonly codeCount: number;
}

const COLUMNS = `p.id, p.version, p.created_at AS "createdAt", p.name, p.status, p.kind, p.combination, p.priority, p.currency,
  p.reward, p.scope, p.channel_ids AS "channelIds", p.segment_ids AS "segmentIds", p.first_order_only AS "firstOrderOnly",
  p.minimum_basket_minor AS "minimumBasketMinor", p.needs_code AS "needsCode", p.starts_at AS "startsAt", p.ends_at AS "endsAt",
  p.limit_total AS "limitTotal", p.limit_per_customer AS "limitPerCustomer", p.budget_minor AS "budgetMinor",
  p.used_count AS "usedCount", p.used_minor AS "usedMinor", p.approval_id AS "approvalId"`;
const COUNTED = `${COLUMNS}, (SELECT count(*)::int FROM promotion_code k WHERE k.brand_id = p.brand_id AND k.promotion_id = p.id) AS "codeCount"`;
const BY_ID = `SELECT ${COUNTED} FROM promotion p WHERE p.id = ANY ($1::uuid[])`;

/** Most promotions that are evaluated at once. */
export const MOST_ACTIVE = 200;
/** Those in force that are open to everybody or to one of the codes, and one that is tried out although it is not. */
const IN_FORCE = `SELECT ${COLUMNS}, 0 AS "codeCount", k.id AS "codeId", k.code AS "codeText", k.most_uses - k.used_count AS "codeUsesLeft",
    c.used_count AS "customerUsed"
  FROM promotion p
  LEFT JOIN LATERAL (SELECT o.* FROM promotion_code o WHERE o.brand_id = p.brand_id AND o.promotion_id = p.id
    AND o.code_key = ANY ($1::text[]) ORDER BY (o.most_uses IS NOT NULL AND o.used_count >= o.most_uses), o.code_key LIMIT 1) k ON true
  LEFT JOIN promotion_customer c ON c.brand_id = p.brand_id AND c.promotion_id = p.id AND c.customer_id = $2
  WHERE (p.status = 'ACTIVE' AND (p.ends_at IS NULL OR p.ends_at > $3) AND (NOT p.needs_code OR k.id IS NOT NULL)) OR p.id = $4
  ORDER BY p.priority, p.id LIMIT ${MOST_ACTIVE + 1}`;
const CODES_KNOWN = `SELECT code_key AS key FROM promotion_code WHERE code_key = ANY ($1::text[])`;

interface InForceRow extends PromotionRow {
  readonly codeId: string | null;
  readonly codeText: string | null;
  readonly codeUsesLeft: number | null;
  readonly customerUsed: number | null;
}

/** What is asked of promotions in force. */
export interface InForceQuestion {
  readonly codeKeys: readonly string[];
  readonly customerId: string | null;
  readonly at: Date;
  /** A promotion to try out as if it were active. */
  readonly tryId: string | null;
}

function toPromotion(row: InForceRow, tryId: string | null): Promotion {
  const money = (minor: string | null): Money | null => (minor === null ? null : Money.of(BigInt(minor), row.currency));
  const tried = row.id === tryId;
  const budget = row.budgetMinor === null ? null : (BigInt(row.budgetMinor) - BigInt(row.usedMinor)).toString();
  const left = (limit: number | null, used: number): number | null => (limit === null ? null : limit - used);
  return {
    ...{
      id: row.id,
      name: row.name,
      status: tried ? 'ACTIVE' : row.status,
      priority: row.priority,
      currency: row.currency,
    },
    ...{ combination: row.combination, scope: row.scope, reward: fromStored(row.kind, row.reward, row.currency) },
    conditions: {
      ...{ channelIds: row.channelIds, segmentIds: row.segmentIds, firstOrderOnly: row.firstOrderOnly },
      ...{
        minimumBasket: money(row.minimumBasketMinor),
        from: row.startsAt,
        to: row.endsAt,
        needsCode: row.needsCode && !tried,
      },
    },
    room: {
      ...{ uses: left(row.limitTotal, row.usedCount), budget: money(budget) },
      customerUses: left(row.limitPerCustomer, row.customerUsed ?? 0),
    },
    perCustomer: row.limitPerCustomer !== null,
    code: row.codeId === null ? null : { id: row.codeId, text: row.codeText ?? '', usesLeft: row.codeUsesLeft },
  };
}

/** Promotions that could apply to a basket, as rules see them. */
export async function readInForce(
  tx: ReadTx,
  { codeKeys, customerId, at, tryId }: InForceQuestion,
): Promise<Promotion[]> {
  const params = [codeKeys, customerId, at, tryId && uuids([tryId])[0]];
  return (await tx.query<InForceRow>('promotions_in_force', IN_FORCE, params)).map((row) => toPromotion(row, tryId));
}

/** Which of some codes the brand has. */
export async function readKnownCodes(tx: ReadTx, codeKeys: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ key: string }>('promotion_codes_known', CODES_KNOWN, [codeKeys]);
  return new Set(rows.map((row) => row.key));
}

/** Promotions by id. */
export async function readPromotions(tx: ReadTx, ids: readonly string[]): Promise<Map<string, PromotionType>> {
  const rows = await tx.query<PromotionRow>('promotions_by_id', BY_ID, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, toPromotionType(row)]));
}

const WHERE = { status: 'p.status', kind: 'p.kind', name: 'p.name' };

/** One page of promotions, newest first. */
export async function readPromotionPage(tx: ReadTx, args: PromotionsArgs): Promise<Page<PromotionType>> {
  const condition = compileWhere(args.where, WHERE);
  const direction = OrderDirection.DESC;
  const page = await readPage<PromotionRow>(tx, args, {
    ...{ name: 'promotion_page', select: COUNTED, from: 'promotion p' },
    where: condition,
    order: thenId({ sql: 'p.created_at', type: 'timestamptz', direction }, 'p.id'),
  });
  return { ...page, nodes: page.nodes.map(toPromotionType) };
}

/** How many promotions match. */
export async function countPromotions(tx: ReadTx, args: PromotionsArgs): Promise<number> {
  return countRows(tx, 'promotion_count', 'promotion p', compileWhere(args.where, WHERE));
}

/** One page of a promotion's codes, in the order in which they were made. */
export async function readCodePage(
  tx: ReadTx,
  promotionId: string,
  args: { first?: number; after?: string | null },
): Promise<Page<PromotionCodeType>> {
  return readPage<PromotionCodeType>(tx, args, {
    name: 'promotion_code_page',
    select: 'k.id, k.code, k.most_uses AS "mostUses", k.used_count AS "usedCount"',
    from: 'promotion_code k',
    where: { sql: 'k.promotion_id = $1', params: [uuids([promotionId])[0] ?? null] },
    order: [{ sql: 'k.id', type: 'uuid' }],
  });
}

/** How many codes a promotion has. */
export async function countCodes(tx: ReadTx, promotionId: string): Promise<number> {
  const sql = 'SELECT count(*)::int AS n FROM promotion_code WHERE promotion_id = $1';
  return (await tx.query<{ n: number }>('promotion_code_count', sql, [uuids([promotionId])[0] ?? null]))[0]?.n ?? 0;
}
