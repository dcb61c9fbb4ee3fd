import type { FieldChange, UnitPrice } from '@mh-os/kernel';
import type { ChannelType } from '../../channels/channel.type.ts';
import type { ProductEntity } from '../../products/product.entity.ts';
import type { VariantValues } from '../../products/product-variant.rules.ts';
import type { PriceBasis, TaxedPrice } from '../../vat/vat.rules.ts';
import type { RowError } from '../import.types.ts';

/** A price that needs a second person, for the draft at the end of the import. */
export interface ProposedPrice {
  readonly channelId: string;
  readonly decimal: string;
  readonly basis: PriceBasis;
}

/** What becomes of the prices of one row. */
export interface PricePlan {
  /** First prices that come into force with the import. */
  readonly first: readonly { readonly channel: ChannelType; readonly price: TaxedPrice }[];
  readonly proposed: readonly ProposedPrice[];
  readonly errors: readonly RowError[];
  /** Currencies that no channel in question has. */
  readonly skipped: readonly string[];
}

/** What becomes of one variant. */
export interface VariantPlan {
  readonly row: number;
  /** Id of the variant, new or known. */
  readonly id: string;
  readonly values: VariantValues;
  /** Null: the variant is new. */
  readonly known: { readonly changes: readonly FieldChange[] } | null;
  readonly cost: { readonly price: UnitPrice; readonly change: FieldChange } | null;
  readonly prices: PricePlan;
  /** Opening stock; null leaves stock alone. */
  readonly stock: number | null;
}

export type ProductFields = Pick<
  ProductEntity,
  'name' | 'description' | 'translations' | 'status' | 'category' | 'brandName' | 'tags' | 'externalRef'
>;

/** What becomes of a product of the file and its rows. */
export interface ProductPlan {
  readonly id: string;
  /** Null: none of its rows can be imported. */
  readonly action: 'CREATE' | 'UPDATE' | 'KEEP' | null;
  readonly fields: Partial<ProductFields>;
  readonly changes: readonly FieldChange[];
  readonly variants: readonly VariantPlan[];
  readonly errors: readonly RowError[];
  readonly outcomes: { readonly created: number; readonly updated: number; readonly unchanged: number };
  readonly skippedCurrencies: readonly string[];
  /** Rows whose stock was left alone. */
  readonly stockLeft: number;
}
