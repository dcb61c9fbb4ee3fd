import type { ProductStatus } from '../products/product.rules.ts';
import type { VatClass } from '../vat/vat-class.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';

/** Where a file comes from: decides how its columns are read. */
export const IMPORT_PRESETS = ['MH_OS', 'VENDURE', 'MEDUSA', 'SPREE', 'SALEOR', 'CUSTOM'] as const;
export type ImportPresetName = (typeof IMPORT_PRESETS)[number];

export type ErrorPolicy = 'SKIP_ROWS' | 'ALL_OR_NOTHING';
export type ImportStatus = 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'UNDOING' | 'UNDONE';

/** What a column can hold. */
export const IMPORT_FIELDS = [
  'IGNORE',
  'PRODUCT_KEY',
  'PRODUCT_NAME',
  'PRODUCT_DESCRIPTION',
  'PRODUCT_STATUS',
  'PRODUCT_CATEGORY',
  'PRODUCT_BRAND',
  'PRODUCT_TAG',
  'PRODUCT_TAGS',
  'PRODUCT_FACETS',
  'VARIANT_SKU',
  'VARIANT_NAME',
  'VARIANT_GTIN',
  'VARIANT_INCI',
  'VARIANT_VAT_CLASS',
  'NET_CONTENT_AMOUNT',
  'NET_CONTENT_UNIT',
  'OPTION_NAME',
  'OPTION_VALUE',
  'OPTION_NAMES',
  'OPTION_VALUES',
  'PRICE',
  'PRICE_CURRENCY',
  'COST',
  'COST_CURRENCY',
  'STOCK',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** One column of a file and what it holds. */
export interface ColumnMapping {
  readonly column: string;
  readonly field: ImportField;
  /** Of a PRICE or COST: its currency, where the column's name says it. */
  readonly currency?: string;
  /** Of a PRICE: the region that the other system prices for; a channel of the same name or code takes it. */
  readonly region?: string;
  /** Of a name or description: its language, where the column's name says it. */
  readonly locale?: string;
  /** Of an option's name and value: which of them belong together. */
  readonly position?: number;
}

/** How a file is read: fixed when the import starts, kept with it. */
export interface ImportPlan {
  readonly format: 'CSV' | 'SALEOR_JSON';
  readonly delimiter: string;
  readonly mapping: readonly ColumnMapping[];
  /** Rows without a name belong to the product above. */
  readonly continuation: boolean;
  /** Rows that name no option beside rows of the same product that do are about the product alone. */
  readonly masterRows: boolean;
  /** Rows without a SKU get one derived from the product's key and the variant's name or options. */
  readonly derivedSkus: boolean;
  /** Which side of a price the file gives. */
  readonly basis: PriceBasis;
  /** Currency of prices and costs whose column names none. */
  readonly currency: string;
}

/** One fault of one cell, or of a whole row where there is no column. */
export interface RowError {
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  readonly value: string | null;
  readonly message: string;
}

/** An amount as the file gives it. */
export interface FileAmount {
  readonly column: string;
  readonly decimal: string;
  readonly currency: string;
  readonly region?: string;
}

/** What a row says about its product; absent where its cells are empty. */
export interface ProductFacts {
  readonly name?: string;
  readonly description?: string;
  readonly translations?: { locale: string; name: string; description: string }[];
  readonly status?: ProductStatus;
  readonly category?: string;
  readonly brandName?: string;
  readonly tags?: string[];
}

/** What a row says about its variant. */
export interface VariantFacts {
  readonly sku: string;
  readonly name: string;
  readonly gtin?: string;
  readonly gtin14?: string;
  readonly inci?: string;
  readonly vatClass?: VatClass;
  readonly netContent?: { amount: string; unit: string };
  readonly options: { name: string; value: string }[];
  readonly prices: FileAmount[];
  readonly cost?: FileAmount;
  readonly stock?: { column: string; onHand: number };
}

/** A row that was read; `variant` is null for a row about the product alone. */
export interface ImportRow {
  readonly row: number;
  readonly key: string;
  readonly product: ProductFacts;
  readonly variant: VariantFacts | null;
  /** Something about the product itself is wrong here, so none of its rows can be imported. */
  readonly productFault: boolean;
  /** Columns of what later checks can still refuse, by field. */
  readonly columns: Readonly<Partial<Record<ImportField, string>>>;
}
