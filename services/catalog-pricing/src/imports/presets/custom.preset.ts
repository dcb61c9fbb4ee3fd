import type { ImportField } from '../import.types.ts';
import type { Preset } from './preset.ts';

/** Names that people give to columns, in English and German, in small letters without signs. */
const GUESSES: Readonly<Record<string, ImportField>> = {
  handle: 'PRODUCT_KEY',
  slug: 'PRODUCT_KEY',
  name: 'PRODUCT_NAME',
  title: 'PRODUCT_NAME',
  product: 'PRODUCT_NAME',
  produkt: 'PRODUCT_NAME',
  bezeichnung: 'PRODUCT_NAME',
  description: 'PRODUCT_DESCRIPTION',
  beschreibung: 'PRODUCT_DESCRIPTION',
  status: 'PRODUCT_STATUS',
  category: 'PRODUCT_CATEGORY',
  kategorie: 'PRODUCT_CATEGORY',
  brand: 'PRODUCT_BRAND',
  marke: 'PRODUCT_BRAND',
  tags: 'PRODUCT_TAGS',
  sku: 'VARIANT_SKU',
  artikelnummer: 'VARIANT_SKU',
  variant: 'VARIANT_NAME',
  variante: 'VARIANT_NAME',
  gtin: 'VARIANT_GTIN',
  ean: 'VARIANT_GTIN',
  barcode: 'VARIANT_GTIN',
  inci: 'VARIANT_INCI',
  ingredients: 'VARIANT_INCI',
  inhaltsstoffe: 'VARIANT_INCI',
  price: 'PRICE',
  preis: 'PRICE',
  vk: 'PRICE',
  currency: 'PRICE_CURRENCY',
  waehrung: 'PRICE_CURRENCY',
  cost: 'COST',
  kosten: 'COST',
  ek: 'COST',
  stock: 'STOCK',
  bestand: 'STOCK',
  quantity: 'STOCK',
  menge: 'STOCK',
};

/** Any other table: columns are guessed by their names, and the person who imports says what they are. */
export const customPreset: Preset = {
  name: 'CUSTOM',
  title: 'Other table',
  description: 'Any CSV with a header: you say which column holds what.',
  format: 'CSV',
  continuation: false,
  masterRows: false,
  derivedSkus: false,
  matches: () => false,
  columnOf: (column) => {
    const field =
      GUESSES[
        column
          .toLowerCase()
          .replace('ä', 'ae')
          .replace(/[^a-z]/g, '')
      ];
    return field ? { field } : 'IGNORED';
  },
};
