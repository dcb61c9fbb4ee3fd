import type { ImportField, ImportPresetName, StartProductImportInput } from '../../graphql/generated/types.ts';

/** How a file is to be read: travels from the check to the import in the address. */
export type Setup = Pick<StartProductImportInput, 'preset' | 'mapping' | 'options'>;

export const fields: readonly ImportField[] = [
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
];

export const presets: readonly ImportPresetName[] = ['MH_OS', 'VENDURE', 'MEDUSA', 'SPREE', 'SALEOR', 'CUSTOM'];

export const printSetup = (setup: Setup): string => encodeURIComponent(JSON.stringify(setup));

export function readSetup(text: string | null): Setup | undefined {
  try {
    return text === null ? undefined : (JSON.parse(text) as Setup);
  } catch {
    return undefined;
  }
}
