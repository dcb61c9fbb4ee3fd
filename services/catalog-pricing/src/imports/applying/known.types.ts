import type { Money, UnitPrice } from '@mh-os/kernel';
import type { ChannelType } from '../../channels/channel.type.ts';
import type { RuleBook } from '../../guardrails/levels.rules.ts';
import type { PricingFacts } from '../../prices/price-lines.ts';
import type { ProductEntity } from '../../products/product.entity.ts';
import type { ProductVariantEntity } from '../../products/product-variant.entity.ts';

/** The price in force of a variant in a channel. */
export interface KnownPrice {
  readonly net: Money;
  readonly gross: Money;
}

/** A variant that the brand has already, with what an import compares. */
export interface KnownVariant {
  readonly entity: ProductVariantEntity;
  readonly cost: UnitPrice | null;
  /** Categories with their distance, as guardrails ask for them. */
  readonly categories: ReadonlyMap<string, number>;
  /** Whether stock was ever set: then an import leaves it alone (P17). */
  readonly stocked: boolean;
  /** By channel. */
  readonly prices: ReadonlyMap<string, KnownPrice>;
  /** Amounts that open drafts propose already, by channel, as `NET:1990`. */
  readonly proposed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What the brand has, as far as a batch of products of a file touches it. */
export interface Known {
  readonly productByRef: ReadonlyMap<string, ProductEntity>;
  readonly productById: ReadonlyMap<string, ProductEntity>;
  readonly variantBySku: ReadonlyMap<string, KnownVariant>;
  /** Owner of a GTIN-14: the key of its SKU. */
  readonly skuByGtin: ReadonlyMap<string, string>;
  /** Which SKU has a combination of options, by product. */
  readonly optionsOf: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Next free position of a variant, by product. */
  readonly nextPosition: ReadonlyMap<string, number>;
}

/** What holds for the whole import. */
export interface ImportFrame {
  readonly facts: PricingFacts;
  readonly guardrails: RuleBook;
  /** Channel of prices whose column names none. */
  readonly channel: ChannelType;
  readonly basis: 'NET' | 'GROSS';
  readonly now: Date;
}
