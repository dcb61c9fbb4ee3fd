import { DomainError, notFound, UnitPrice, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { In } from 'typeorm';
import type { ChannelType } from '../channels/channel.type.ts';
import { channelsOfList } from '../price-lists/list-price-judge.ts';
import { planListPrices } from '../price-lists/list-price-plan.rules.ts';
import { bandKey, type ListBands, readBands, readHeld } from '../price-lists/list-price-rows.read-model.ts';
import { PriceListEntity } from '../price-lists/price-list.entity.ts';
import { type PriceLine, type PricingFacts, readPricingFacts } from '../prices/price-lines.ts';
import type { ProductVariantType } from '../products/product-variant.type.ts';
import { readVariants } from '../products/products.read-model.ts';
import { MOST_QUANTITY } from '../resolution/bands.rules.ts';
import { rateAt, taxedPrice } from '../vat/vat.rules.ts';

/** A price of a list as a person proposes it, or as a line keeps it. */
export interface ListWish {
  readonly variantId: string;
  readonly priceListId: string;
  readonly minQuantity: number;
  readonly unitPrice: string;
  readonly from: Date | null;
  readonly to: Date | null;
  /** Version of the band that the proposal is based on; undefined: whichever. */
  readonly baseVersion?: number | undefined;
  /** Its place among what the caller gave. */
  readonly place?: number;
}

/** What makes a line one of a price list. */
export interface ListPart {
  readonly list: PriceListEntity;
  readonly minQuantity: number;
  readonly unitPrice: UnitPrice;
  readonly from: Date | null;
  readonly to: Date | null;
  /** Version of the band now; 0 where it has no price. */
  readonly bandVersion: number;
  /** The list's own price in force now. */
  readonly before: UnitPrice | null;
}

/** A proposed price of a list, worked out in the channel by whose VAT it is shown. */
export interface ListLine extends PriceLine {
  readonly list: ListPart;
}

interface Known {
  readonly lists: ReadonlyMap<string, PriceListEntity>;
  readonly variants: ReadonlyMap<string, ProductVariantType>;
  readonly facts: PricingFacts;
  readonly bands: ListBands;
  /** The price in force of each wish. */
  readonly held: readonly (string | null)[];
}

/** Works out proposed prices of lists; a fault names its place below `path`. */
export async function workListLines(
  tx: ReadTx,
  wishes: readonly ListWish[],
  path: readonly string[],
  now: Date,
): Promise<ListLine[]> {
  if (wishes.length === 0) return [];
  const known = await readKnown(tx, wishes, now);
  return wishes.map((wish, index) => {
    try {
      return workOut(wish, known.held[index] ?? null, known, now);
    } catch (error) {
      throw placed(error, path, wish.place ?? index);
    }
  });
}

/** Refuses prices that could never come into force: bands that rise, windows in the past, versions long gone. */
export async function assertPlannable(
  tx: ReadTx,
  wishes: readonly ListWish[],
  lines: readonly ListLine[],
  path: readonly string[],
  now: Date,
): Promise<void> {
  if (lines.length === 0) return;
  const keys = lines.map(({ list, variant }) => ({ listId: list.list.id, variantId: variant.id }));
  const bands = await readBands(tx, keys, now);
  const asked = lines.map(({ list, variant }, index) => ({
    ...{ listId: list.list.id, variantId: variant.id, minQuantity: list.minQuantity, unitPrice: list.unitPrice },
    ...{ from: (list.from ?? now).getTime(), to: list.to?.getTime() ?? null },
    ...{ baseVersion: wishes[index]!.baseVersion, computed: false },
  }));
  const rising = new Map(lines.map(({ list }) => [list.list.id, list.list.risingBands]));
  try {
    planListPrices(bands, asked, rising, null, now.getTime());
  } catch (error) {
    const faults: unknown[] = error instanceof AggregateError ? error.errors : [error];
    const told = faults.map((fault) => {
      if (!(fault instanceof DomainError)) return fault;
      const [, at = '0', ...rest] = fault.path;
      const { code, message, details, kind } = fault;
      return placed(
        new DomainError(code, message, { details, kind, path: rest }),
        path,
        wishes[Number(at)]?.place ?? Number(at),
      );
    });
    throw told.length === 1 ? told[0] : new AggregateError(told);
  }
}

function placed(error: unknown, path: readonly string[], place: number): unknown {
  return error instanceof DomainError && path.length > 0 ? error.at(...path, String(place)) : error;
}

async function readKnown(tx: ReadTx, wishes: readonly ListWish[], now: Date): Promise<Known> {
  const listIds = uuids([...new Set(wishes.map((wish) => wish.priceListId))]);
  const lists = new Map((await tx.find(PriceListEntity, { id: In(listIds) })).map((one) => [one.id, one]));
  const variants = await readVariants(tx, [...new Set(wishes.map((wish) => wish.variantId))]);
  const none = '00000000-0000-0000-0000-000000000000';
  const keys = wishes.map(({ priceListId, variantId, minQuantity }) => ({
    listId: lists.has(priceListId) ? priceListId : none,
    variantId: variants.has(variantId) ? variantId : none,
    minQuantity: sound(minQuantity) ? minQuantity : 1,
  }));
  const bands = await readBands(tx, keys, now);
  return { lists, variants, bands, facts: await readPricingFacts(tx), held: await readHeld(tx, keys, now) };
}

const sound = (quantity: number): boolean => Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_QUANTITY;

function workOut(wish: ListWish, held: string | null, known: Known, now: Date): ListLine {
  const list = known.lists.get(wish.priceListId);
  const variant = known.variants.get(wish.variantId);
  if (!list) throw notFound('PriceList', wish.priceListId).at('priceListId');
  if (!variant) throw notFound('ProductVariant', wish.variantId).at('variantId');
  if (list.status === 'ARCHIVED')
    throw new DomainError('PRICE_LIST_ARCHIVED', 'An archived list is not changed any more: make a new one.', {
      path: ['priceListId'],
    });
  if (!sound(wish.minQuantity))
    throw new DomainError('BAND_QUANTITY', `A band begins at a whole number from 1 to ${MOST_QUANTITY}.`, {
      path: ['minQuantity'],
    });
  const unitPrice = UnitPrice.parse(wish.unitPrice, list.currency);
  if (unitPrice.scaled <= 0n)
    throw new DomainError('PRICE_NOT_POSITIVE', 'A price is more than zero.', { path: ['unitPrice'] });
  if (wish.to && wish.to <= (wish.from ?? now))
    throw new DomainError('PRICE_LIST_WINDOW', 'A price ends after it begins.', { path: ['to'] });
  const channel = channelOf(list, known.facts);
  const vat = rateAt(known.facts.rates, channel.country, variant.vatClass, now);
  const sidesOf = (price: UnitPrice) => taxedPrice(price.toMoney(), list.basis, vat);
  const bandVersion =
    known.bands.versions.get(bandKey({ listId: list.id, variantId: variant.id, minQuantity: wish.minQuantity })) ?? 0;
  const before = held === null ? null : UnitPrice.parse(held, list.currency);
  const { minQuantity, from, to } = wish;
  return {
    ...{ variant, channel, price: sidesOf(unitPrice) },
    current: before && { id: list.id, version: bandVersion, ...sidesOf(before) },
    list: { list, minQuantity, unitPrice, from, to, bandVersion, before },
  };
}

/** The channel by whose VAT and side a price of a list is shown: its own, else the first where it can be paid. */
function channelOf(list: PriceListEntity, facts: PricingFacts): ChannelType {
  const [channel] = channelsOfList(list, [...facts.channels.values()]);
  if (!channel) throw notFound('Channel', list.channelId ?? '').at('priceListId');
  return channel;
}
