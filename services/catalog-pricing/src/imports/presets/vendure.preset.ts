import type { ImportField } from '../import.types.ts';
import { type Preset, splitLocale } from './preset.ts';

const FIELDS: Readonly<Record<string, ImportField>> = {
  name: 'PRODUCT_NAME',
  slug: 'PRODUCT_KEY',
  description: 'PRODUCT_DESCRIPTION',
  facets: 'PRODUCT_FACETS',
  optionGroups: 'OPTION_NAMES',
  optionValues: 'OPTION_VALUES',
  sku: 'VARIANT_SKU',
  price: 'PRICE',
  taxCategory: 'VARIANT_VAT_CLASS',
  stockOnHand: 'STOCK',
};
const IGNORED = new Set(['assets', 'trackInventory', 'variantAssets', 'variantFacets', 'product', 'variant']);

/** Vendure's product import: padded cells, `name:en` language columns, variants on rows without a name. */
export const vendurePreset: Preset = {
  name: 'VENDURE',
  title: 'Vendure',
  description: "Vendure's product import CSV; rows without a name are further variants of the product above.",
  format: 'CSV',
  continuation: true,
  masterRows: false,
  derivedSkus: false,
  matches: (columns) => {
    const bases = new Set(columns.map((column) => splitLocale(column).base));
    return ['name', 'optionGroups', 'optionValues', 'sku'].every((base) => bases.has(base));
  },
  columnOf: (column) => {
    const { base, locale } = splitLocale(column);
    if (IGNORED.has(base)) return 'IGNORED';
    const field = FIELDS[base];
    if (!field) return 'UNKNOWN';
    return locale ? { field, locale } : { field };
  },
};
