import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { defineEvent } from '../define.ts';

export const importFinished = defineEvent({
  type: 'catalog-pricing.import.finished',
  version: 1,
  aggregate: 'import',
  description: 'An import of products ended, with its counts.',
  schema: z.object({
    label: z.string(),
    dryRun: z.boolean(),
    rows: z.int(),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    failed: z.int(),
    draftId: z.string().nullable(),
  }),
});

export const importEvents = [importFinished] as const;

export const importPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.import.run': 'Import products from files.',
});

/** What each operation asks of its caller. */
export const importOperations = defineOperations({
  importPresets: 'catalog-pricing.import.run',
  importFile: 'catalog-pricing.import.run',
  productImport: 'catalog-pricing.import.run',
  productImports: 'catalog-pricing.import.run',
  startProductImport: 'catalog-pricing.import.run',
  undoProductImport: 'catalog-pricing.import.run',
});

/** Error codes of imports from files, each with its meaning. */
export const importErrors = {
  IMPORT_NOT_ENDED: 'Only an import that has ended and was not taken back can be taken back.',
  IMPORT_FILE_EMPTY: 'The file has no rows.',
  IMPORT_FILE_UNREADABLE: 'The file is neither CSV nor JSON in UTF-8, or is cut off.',
  IMPORT_FILE_TOO_LARGE: 'The file is larger than what can be imported.',
  IMPORT_FILE_INCOMPLETE: 'The file was not uploaded to its end.',
  IMPORT_PRESET_UNKNOWN: 'The columns fit no preset: map them.',
  IMPORT_COLUMN_UNKNOWN: 'The file has a column that the preset does not know.',
  IMPORT_COLUMN_MISSING: 'A column that the mapping needs is not in the file.',
  IMPORT_COLUMN_TWICE: 'The file or the mapping has a column twice.',
  IMPORT_VALUE_INVALID: 'A value cannot be read as its field needs.',
  IMPORT_VALUE_MISSING: 'A value that the field needs is empty.',
  IMPORT_REGION_UNKNOWN: 'The price is for a region that no channel of the brand is named after.',
  IMPORT_ROW_MALFORMED: 'The row cannot be split into columns.',
  IMPORT_SKU_TWICE: 'The SKU stands in an earlier row of the file already.',
  IMPORT_GTIN_TWICE: 'The GTIN stands in an earlier row of the file already.',
  IMPORT_PRODUCT_INVALID: 'Another row of the same product has a fault that stops the whole product.',
  IMPORT_HAS_ERRORS: 'Rows have errors and the import was asked to apply all or nothing.',
  IMPORT_TOO_LARGE: 'All-or-nothing imports have at most 10,000 rows.',
  FEATURE_OFF: 'The feature is switched off by a flag of the platform.',
} as const;
