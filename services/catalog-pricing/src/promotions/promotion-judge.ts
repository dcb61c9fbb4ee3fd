import { Money } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { type GuardrailOutcome, worstOutcome } from '../guardrails/guardrail.rules.ts';
import { judgePrices } from '../guardrails/price-judge.ts';
import { type PriceBasis, taxedPrice } from '../vat/vat.rules.ts';
import type { PromotionEntity } from './promotion.entity.ts';
import { deepestShare, without } from './promotion.rules.ts';
import type { PromotionReward } from './promotion.types.ts';
import { fromStored } from './stored-reward.ts';

/** The worst that guardrails say of the prices that a promotion can lead to. */
export interface PromotionVerdict {
  readonly outcome: GuardrailOutcome;
  readonly message: string;
  readonly sku: string;
}

const PART = 500;
/** Prices in force that a promotion can reach, a part at a time; categories with those below them. */
const REACHED = `WITH RECURSIVE below AS (SELECT id FROM category WHERE id = ANY ($5::uuid[])
    UNION SELECT c.id FROM category c JOIN below b ON c.parent_id = b.id)
  SELECT p.id, p.variant_id AS "variantId", p.channel_id AS "channelId", v.sku, p.currency, p.basis, p.vat_percent AS "vatPercent",
    CASE p.basis WHEN 'NET' THEN p.net_minor ELSE p.gross_minor END AS minor
  FROM product_price p JOIN product_variant v ON v.brand_id = p.brand_id AND v.id = p.variant_id
  WHERE p.currency = $1 AND (cardinality($2::uuid[]) = 0 OR p.channel_id = ANY ($2::uuid[]))
    AND (cardinality($3::uuid[]) + cardinality($4::uuid[]) + cardinality($5::uuid[]) = 0 OR v.id = ANY ($3::uuid[])
      OR v.product_id = ANY ($4::uuid[]) OR EXISTS (SELECT 1 FROM product_category m WHERE m.brand_id = v.brand_id
        AND m.product_id = v.product_id AND m.category_id IN (SELECT id FROM below)))
    AND ($6::uuid IS NULL OR p.id > $6) ORDER BY p.id LIMIT ${PART}`;

interface Reached {
  readonly id: string;
  readonly variantId: string;
  readonly channelId: string;
  readonly sku: string;
  readonly currency: string;
  readonly basis: PriceBasis;
  readonly vatPercent: string;
  readonly minor: string;
}

/**
 * Judges every price that a promotion can reach by what it leaves of it at worst (P7). One is enough to stop it: a basket
 * of only that variant is a basket, too.
 */
export async function judgePromotion(tx: ReadTx, promotion: PromotionEntity, now: Date): Promise<PromotionVerdict> {
  const { currency, channelIds, scope, kind } = promotion;
  const reward = fromStored(kind, promotion.reward, currency);
  const minimum = promotion.minimumBasketMinor === null ? null : Money.of(promotion.minimumBasketMinor, currency);
  const bundled = reward.kind === 'BUNDLE_PRICE' ? reward.items.map((item) => item.variantId) : null;
  const targets = bundled ? [bundled, [], []] : [scope.variantIds, scope.productIds, scope.categoryIds];
  let worst: PromotionVerdict = { outcome: 'PASSED', message: '', sku: '' };
  for (let after: string | null = null; ;) {
    const rows: Reached[] = await tx.query<Reached>('promotion_reached', REACHED, [
      currency,
      channelIds,
      ...targets,
      after,
    ]);
    worst = worse(worst, await judgePart(tx, rows, reward, minimum, now));
    if (rows.length < PART || worst.outcome === 'BLOCKED') return worst;
    after = rows.at(-1)!.id;
  }
}

async function judgePart(
  tx: ReadTx,
  rows: readonly Reached[],
  reward: PromotionReward,
  minimum: Money | null,
  now: Date,
): Promise<PromotionVerdict> {
  const shares = reward.kind === 'BUNDLE_PRICE' ? bundleShares(rows, reward) : null;
  const prices = rows.map((row) => {
    const price = Money.of(BigInt(row.minor), row.currency);
    const share = shares ? (shares.get(row.channelId) ?? 0n) : deepestShare(reward, minimum, price)!;
    const left = without(price, share);
    // A margin of nothing cannot be told: a cent stands for it.
    const paid = left.minorUnits > 0n ? left : Money.of(1n, price.currency);
    const { net, gross } = taxedPrice(paid, row.basis, row.vatPercent);
    return { variantId: row.variantId, channelId: row.channelId, basis: row.basis, net, gross };
  });
  const { verdicts } = await judgePrices(tx, prices, now);
  return rows
    .flatMap((row, at) => (verdicts[at] ?? []).map(({ outcome, message }) => ({ outcome, message, sku: row.sku })))
    .reduce(worse, { outcome: 'PASSED', message: '', sku: '' });
}

/** What a bundle takes off its parts, in hundredths of a percent, by channel; channels that do not have all parts have no bundle. */
function bundleShares(
  rows: readonly Reached[],
  { items, price }: Extract<PromotionReward, { kind: 'BUNDLE_PRICE' }>,
): Map<string, bigint> {
  const shares = new Map<string, bigint>();
  for (const channelId of new Set(rows.map((row) => row.channelId))) {
    const of = new Map(
      rows.filter((row) => row.channelId === channelId).map((row) => [row.variantId, BigInt(row.minor)]),
    );
    if (!items.every((item) => of.has(item.variantId))) continue;
    const worth = items.reduce((sum, item) => sum + of.get(item.variantId)! * BigInt(item.quantity), 0n);
    if (worth > price.minorUnits) shares.set(channelId, ((worth - price.minorUnits) * 10_000n) / worth);
  }
  return shares;
}

function worse(a: PromotionVerdict, b: PromotionVerdict): PromotionVerdict {
  return worstOutcome([a.outcome, b.outcome]) === a.outcome ? a : b;
}
