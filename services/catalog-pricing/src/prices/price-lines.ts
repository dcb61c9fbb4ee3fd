import { type DatedRate, type PriceBasis, rateAt, type TaxedPrice, taxedPrice } from '../vat/vat.rules.ts';
import { DomainError, Money, notFound } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { ChannelType } from '../channels/channel.type.ts';
import { readChannels } from '../channels/channels.read-model.ts';
import type { ProductVariantType } from '../products/product-variant.type.ts';
import { readVariants } from '../products/products.read-model.ts';
import { readVatRates } from '../vat/vat.read-model.ts';
import { type CurrentPrice, pairKey, readCurrentPrices } from './current-prices.read-model.ts';

/** A price as a person names it: one side of it. */
export interface PriceWish {
  readonly variantId: string;
  readonly channelId: string;
  readonly net?: string | null;
  readonly gross?: string | null;
  /** Its place among what the caller gave, where that was more than prices of channels. */
  readonly place?: number;
}

/** A wished price worked out: both sides, and the price in force that it would replace. */
export interface PriceLine {
  readonly variant: ProductVariantType;
  readonly channel: ChannelType;
  readonly price: TaxedPrice;
  readonly current: CurrentPrice | null;
}

/** What pricing needs to know of a brand besides the variants. */
export interface PricingFacts {
  readonly channels: ReadonlyMap<string, ChannelType>;
  readonly rates: readonly DatedRate[];
}

/** Channels and VAT rates of the brand. */
export async function readPricingFacts(tx: ReadTx): Promise<PricingFacts> {
  const channels = new Map((await readChannels(tx)).map((channel) => [channel.id, channel]));
  return { channels, rates: await readVatRates(tx) };
}

/** Works out both sides of an amount in a channel: its currency, its country's rate at that instant. */
export function priceIn(
  facts: PricingFacts,
  channel: ChannelType,
  vatClass: string,
  amount: { readonly decimal: string; readonly basis: PriceBasis },
  at: Date,
): TaxedPrice {
  const money = Money.parse(amount.decimal, channel.currency);
  const price = taxedPrice(money, amount.basis, rateAt(facts.rates, channel.country, vatClass, at));
  if (price.net.minorUnits <= 0n)
    throw new DomainError('PRICE_NOT_POSITIVE', 'A price is more than zero.', { details: { given: amount.decimal } });
  return price;
}

/** Works out wished prices; a fault names its place below `path`. */
export async function resolvePrices(
  tx: ReadTx,
  wishes: readonly PriceWish[],
  path: readonly string[],
  at: Date,
): Promise<PriceLine[]> {
  const facts = await readPricingFacts(tx);
  const variants = await readVariants(
    tx,
    wishes.map((wish) => wish.variantId),
  );
  const current = await readCurrentPrices(
    tx,
    wishes.filter((wish) => variants.has(wish.variantId)),
  );
  return wishes.map((wish, index) => {
    try {
      const variant = variants.get(wish.variantId);
      const channel = facts.channels.get(wish.channelId);
      if (!variant) throw notFound('ProductVariant', wish.variantId).at('variantId');
      if (!channel) throw notFound('Channel', wish.channelId).at('channelId');
      const price = priceIn(facts, channel, variant.vatClass, amountOf(wish, channel), at);
      return { variant, channel, price, current: current.get(pairKey(wish)) ?? null };
    } catch (error) {
      throw error instanceof DomainError
        ? error.at(...(path.length ? [...path, String(wish.place ?? index)] : []))
        : error;
    }
  });
}

/** The side that was given; exactly one. */
function amountOf({ net, gross }: PriceWish, channel: ChannelType): { decimal: string; basis: PriceBasis } {
  if (net && !gross) return { decimal: net, basis: 'NET' };
  if (gross && !net) return { decimal: gross, basis: 'GROSS' };
  const side = channel.priceDisplay.toLowerCase();
  throw new DomainError(
    'PRICE_SIDE',
    `Give either net or gross, not ${net ? 'both' : 'neither'}; ${channel.code} is priced ${side}.`,
  );
}
