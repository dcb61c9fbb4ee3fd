import { Money, UnitPrice } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { type GuardrailVerdict, worstOutcome } from '../guardrails/guardrail.rules.ts';
import { marginPercent } from '../guardrails/margin.rules.ts';
import { judgePrices } from '../guardrails/price-judge.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';

/** What a change of cost does to one price in force. */
export interface CostEffect {
  readonly variantId: string;
  readonly channelId: string;
  readonly channel: string;
  readonly net: Money;
  readonly marginBefore: string | null;
  readonly marginAfter: string | null;
  /** What the guardrails that look at costs say after it. */
  readonly verdicts: readonly GuardrailVerdict[];
  /** Whether they found nothing broken before it, and do after it. */
  readonly newlyBroken: boolean;
}

const PRICES = `SELECT p.variant_id AS "variantId", p.channel_id AS "channelId", c.code AS channel, p.net_minor AS "netMinor",
    p.gross_minor AS "grossMinor", p.currency, p.basis
  FROM product_price p JOIN channel c ON c.brand_id = p.brand_id AND c.id = p.channel_id
  WHERE p.variant_id = ANY ($1::uuid[]) ORDER BY p.variant_id, c.position, c.code`;

interface Row {
  readonly variantId: string;
  readonly channelId: string;
  readonly channel: string;
  readonly netMinor: string;
  readonly grossMinor: string;
  readonly currency: string;
  readonly basis: PriceBasis;
}

/** Costs by variant; null where none is known. */
export type CostsAre = ReadonlyMap<string, UnitPrice>;

const KINDS = new Set(['MINIMUM_MARGIN', 'BELOW_COST']);

/** What another cost does to the prices in force of variants. */
export async function costEffects(
  tx: ReadTx,
  variantIds: readonly string[],
  before: CostsAre,
  after: CostsAre,
  now: Date,
): Promise<CostEffect[]> {
  const rows = (await tx.query<Row>('prices_for_cost', PRICES, [variantIds])).map((row) => ({
    ...row,
    net: Money.of(BigInt(row.netMinor), row.currency),
    gross: Money.of(BigInt(row.grossMinor), row.currency),
  }));
  const judged = async (costs: CostsAre): Promise<GuardrailVerdict[][]> =>
    (await judgePrices(tx, rows, now, [], costs)).verdicts.map((all) => all.filter((one) => KINDS.has(one.kind)));
  const [old, fresh] = [await judged(before), await judged(after)];
  return rows.map((row, index) => ({
    ...{ variantId: row.variantId, channelId: row.channelId, channel: row.channel, net: row.net },
    marginBefore: margin(row.net, before.get(row.variantId)),
    marginAfter: margin(row.net, after.get(row.variantId)),
    verdicts: fresh[index] ?? [],
    newlyBroken: isBroken(fresh[index] ?? []) && !isBroken(old[index] ?? []),
  }));
}

function margin(net: Money, cost: UnitPrice | undefined): string | null {
  return cost && cost.currency === net.currency ? marginPercent(net, cost) : null;
}

function isBroken(verdicts: readonly GuardrailVerdict[]): boolean {
  return !['PASSED', 'NEAR'].includes(worstOutcome(verdicts.map((one) => one.outcome)));
}
