import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { defineEvent } from '../define.ts';

const aboutFile = { label: z.string(), kind: z.string(), rows: z.int() };

export const recordsImported = defineEvent({
  type: 'catalog-pricing.records.imported',
  version: 1,
  aggregate: 'record-import',
  description: 'An import of records (costs, prices, rates …) ended, with its counts.',
  schema: z.object({
    ...aboutFile,
    dryRun: z.boolean(),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    failed: z.int(),
  }),
});

export const recordsUndone = defineEvent({
  type: 'catalog-pricing.records.undone',
  version: 1,
  aggregate: 'record-import',
  description: 'An import of records was taken back, as far as its records were still as it left them.',
  schema: z.object(aboutFile),
});

export const recordsExported = defineEvent({
  type: 'catalog-pricing.records.exported',
  version: 1,
  aggregate: 'record-export',
  description: 'Records of the catalogue were asked for as a file.',
  schema: z.object({ label: z.string(), kind: z.string(), format: z.string(), filtered: z.boolean() }),
});

export const recordEvents = [recordsImported, recordsUndone, recordsExported] as const;

export const recordPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.export.run': 'Take products, prices, costs and other records of the catalogue out as files.',
});

/** What each operation asks of its caller; each kind asks for the permission of its records on top. */
export const recordOperations = defineOperations({
  recordKinds: 'catalog-pricing.product.read',
  recordImport: 'catalog-pricing.import.run',
  recordImports: 'catalog-pricing.import.run',
  startRecordImport: 'catalog-pricing.import.run',
  undoRecordImport: 'catalog-pricing.import.run',
  recordExport: 'catalog-pricing.export.run',
  recordExports: 'catalog-pricing.export.run',
  startRecordExport: 'catalog-pricing.export.run',
});

/** Error codes of files of records, each with its meaning. */
export const recordErrors = {
  RECORD_KIND_UNKNOWN: 'There is no kind of record of this name, or it does not go this way.',
  IMPORT_ROW_TWICE: 'An earlier row of the file is about the same record.',
  IMPORT_WAS_TRIAL: 'A trial changed nothing, so nothing can be taken back.',
  IMPORT_UNDO_LATE: 'An import can be taken back for 24 hours after it ended.',
  IMPORT_UNDO_CHANGED: 'The record was changed after the import, so it stays as it is.',
  IMPORT_UNDO_IMPOSSIBLE: 'What the row made cannot be taken back by itself.',
  SKU_UNKNOWN: 'The brand has no variant of this SKU.',
  RECORD_EXPORT_UNFINISHED: 'The export has not ended yet, or it failed.',
  RECORD_FILTER_USELESS: 'This kind of record does not belong to products, so it cannot be filtered by them.',
} as const;
