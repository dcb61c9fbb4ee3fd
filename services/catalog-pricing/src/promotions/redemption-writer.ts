import { DomainError, newId } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { PromotionRedemptionEntity } from './promotion-redemption.entity.ts';

/** A use to be counted. */
export interface Use {
  readonly promotionId: string;
  readonly codeId: string | null;
  readonly customerId: string | null;
  readonly amountMinor: bigint;
}

/** One order at a time: two requests of one order follow each other, whoever sends them. */
const ORDER_LOCK = `SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`;
/** Counted only while there is room: whoever comes too late changes no row (G12). */
const COUNT = `UPDATE promotion SET used_count = used_count + 1, used_minor = used_minor + $2::bigint
  WHERE id = $1 AND status = 'ACTIVE' AND (limit_total IS NULL OR used_count < limit_total)
    AND (budget_minor IS NULL OR used_minor + $2::bigint <= budget_minor) RETURNING limit_per_customer AS "perCustomer"`;
const COUNT_CODE = `UPDATE promotion_code SET used_count = used_count + 1
  WHERE id = $1 AND (most_uses IS NULL OR used_count < most_uses) RETURNING id`;
const COUNT_CUSTOMER = `INSERT INTO promotion_customer AS c (brand_id, id, version, created_at, updated_at, promotion_id, customer_id, used_count)
  VALUES ($1, $2, 1, $3, $3, $4, $5, 1) ON CONFLICT (brand_id, promotion_id, customer_id)
  DO UPDATE SET used_count = c.used_count + 1, updated_at = $3 WHERE c.used_count < $6 RETURNING c.id`;
const BACK = `UPDATE promotion SET used_count = used_count - 1, used_minor = used_minor - $2::bigint WHERE id = $1`;
const BACK_CODE = `UPDATE promotion_code SET used_count = used_count - 1 WHERE id = $1`;
const BACK_CUSTOMER = `UPDATE promotion_customer SET used_count = used_count - 1
  WHERE promotion_id = $1 AND customer_id = $2 AND used_count > 0`;
const EXPIRED = `SELECT DISTINCT order_id AS id FROM promotion_redemption WHERE status = 'RESERVED' AND expires_at <= $1 LIMIT 200`;
const BRANDS = `SELECT DISTINCT brand_id AS id FROM promotion_redemption WHERE status = 'RESERVED' AND expires_at <= $1`;

/** Has all other work on an order wait for this transaction. */
export async function lockOrder(tx: Tx, orderId: string): Promise<void> {
  await tx.query('promotion_order_lock', ORDER_LOCK, [`${tx.ctx.brandId}:${orderId}`]);
}

/** Everything that an order has or had, oldest first; locked with the order. */
export function redemptionsOf(tx: ReadTx, orderId: string): Promise<PromotionRedemptionEntity[]> {
  return tx.find(PromotionRedemptionEntity, { orderId }, { order: { createdAt: 'ASC', id: 'ASC' } });
}

/** Counts uses, in one order of promotions for everyone (G11); refuses where one has no room left. */
export async function countUses(tx: Tx, uses: readonly Use[], now: Date): Promise<void> {
  for (const use of [...uses].sort((a, b) => (a.promotionId < b.promotionId ? -1 : 1))) {
    const [row] = await tx.query<{ perCustomer: number | null }>('promotion_count', COUNT, [
      use.promotionId,
      use.amountMinor.toString(),
    ]);
    if (!row) throw usedUp();
    if (use.codeId && (await tx.query('promotion_code_count_use', COUNT_CODE, [use.codeId])).length === 0)
      throw usedUp();
    if (row.perCustomer === null || use.customerId === null) continue;
    const params = [tx.ctx.brandId, newId(), now, use.promotionId, use.customerId, row.perCustomer];
    if ((await tx.query('promotion_customer_count', COUNT_CUSTOMER, params)).length === 0) throw usedUp();
  }
}

/** Gives counted uses back, in the same order. */
export async function giveBack(tx: Tx, uses: readonly Use[]): Promise<void> {
  for (const use of [...uses].sort((a, b) => (a.promotionId < b.promotionId ? -1 : 1))) {
    await tx.query('promotion_back', BACK, [use.promotionId, use.amountMinor.toString()]);
    if (use.codeId) await tx.query('promotion_code_back', BACK_CODE, [use.codeId]);
    if (use.customerId) await tx.query('promotion_customer_back', BACK_CUSTOMER, [use.promotionId, use.customerId]);
  }
}

/** Orders of the brand whose uses are held too long, at most 200. */
export async function expiredOrders(tx: ReadTx, now: Date): Promise<string[]> {
  return (await tx.query<{ id: string }>('promotion_expired_orders', EXPIRED, [now])).map((row) => row.id);
}

/** Brands that have any; for callers with platform scope. */
export async function brandsWithExpired(tx: ReadTx, now: Date): Promise<string[]> {
  return (await tx.query<{ id: string }>('promotion_expired_brands', BRANDS, [now])).map((row) => row.id);
}

function usedUp(): DomainError {
  return new DomainError(
    'PROMOTION_USED_UP',
    'A promotion was used up by another order at this moment: evaluate the basket again.',
  );
}
