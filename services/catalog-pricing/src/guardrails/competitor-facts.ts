import { divideRounded, formatScaled, UnitPrice } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { readPolicy, readRivals, type RivalRow } from '../competitors/comparing/facts.read-model.ts';
import { type Pack, quantityOf } from '../competitors/comparing/unit-value.rules.ts';
import { readVariants } from '../products/products.read-model.ts';
import type { CompetitorFact } from './guardrail.types.ts';

const HOUR_MS = 3_600_000;

/** What guardrails know of competitors: by variant, their newest prices as far as packs are comparable (P18). */
export type CompetitorFacts = (
  tx: ReadTx,
  variantIds: readonly string[],
) => Promise<ReadonlyMap<string, readonly CompetitorFact[]>>;

/** Newest captures of active listings; how long each is fresh follows from the brand's policy. */
export const readCompetitorFacts: CompetitorFacts = async (tx, variantIds) => {
  const [variants, rivals, policy] = [
    await readVariants(tx, variantIds),
    await readRivals(tx, variantIds),
    await readPolicy(tx),
  ];
  return new Map(
    variantIds.map((id) => {
      const pack = variants.get(id)?.netContent ?? null;
      return [id, (rivals.get(id) ?? []).flatMap((rival) => toFact(rival, pack, policy.maxAgeHours))];
    }),
  );
};

/** What a competitor asks for as much as one unit of ours holds. */
export function toFact(
  { listingId, competitor, seen }: RivalRow,
  pack: Pack | null,
  maxAgeHours: number,
): CompetitorFact[] {
  if (!seen || !pack || seen.inStock === false) return [];
  const [ours, theirs] = [quantityOf(pack), quantityOf(seen.pack)];
  if (ours.base !== theirs.base) return [];
  const scaled = divideRounded(UnitPrice.fromMoney(seen.amount).scaled * ours.thousandths, theirs.thousandths);
  return [
    {
      ...{ captureId: listingId, competitor, capturedAt: seen.capturedAt },
      ...{ price: UnitPrice.parse(formatScaled(scaled, 4), seen.amount.currency) },
      basis: seen.includesVat ? 'GROSS' : 'NET',
      freshUntil: new Date(seen.capturedAt.getTime() + maxAgeHours * HOUR_MS),
    },
  ];
}
