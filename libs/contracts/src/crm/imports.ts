import { z } from 'zod';
import { defineOperations } from '../access.ts';
import { defineEvent } from '../define.ts';

const counts = { kind: z.string(), rows: z.int() };

export const crmImportFinished = defineEvent({
  type: 'crm.import.finished',
  version: 1,
  aggregate: 'crm-import',
  description: 'A file of people, companies or leads was tried or taken in; `label` is the name of the file.',
  schema: z.object({
    label: z.string(),
    ...counts,
    trial: z.boolean(),
    created: z.int(),
    updated: z.int(),
    known: z.int(),
    failed: z.int(),
  }),
});

export const crmImportUndone = defineEvent({
  type: 'crm.import.undone',
  version: 1,
  aggregate: 'crm-import',
  description: 'An import was taken back; rows that were changed since were `kept`.',
  schema: z.object({ label: z.string(), ...counts, kept: z.int() }),
});

export const personRemoved = defineEvent({
  type: 'crm.person.removed',
  version: 1,
  aggregate: 'person',
  description: 'A person whom a file had brought is gone again: the import was taken back before anybody used them.',
  schema: z.object({ label: z.string(), personId: z.uuid(), importId: z.uuid() }),
});

export const companyRemoved = defineEvent({
  type: 'crm.company.removed',
  version: 1,
  aggregate: 'company',
  description: 'A company that a file had brought is gone again: the import was taken back before anybody used it.',
  schema: z.object({ label: z.string(), importId: z.uuid() }),
});

export const leadRemoved = defineEvent({
  type: 'crm.lead.removed',
  version: 1,
  aggregate: 'lead',
  description: 'A lead that a file had brought is gone again: the import was taken back before anybody worked on it.',
  schema: z.object({ label: z.string(), leadId: z.uuid(), importId: z.uuid() }),
});

/** Events of files of people, companies and leads. */
export const crmImportsEvents = [
  crmImportFinished,
  crmImportUndone,
  personRemoved,
  companyRemoved,
  leadRemoved,
] as const;

/** What each operation asks of its caller; the records of a file ask for their own permission besides. */
export const crmImportsOperations = defineOperations({
  crmImportKinds: 'crm.file.import',
  crmImports: 'crm.file.import',
  crmImport: 'crm.file.import',
  prepareCrmImport: 'crm.file.import',
  startCrmImport: 'crm.file.import',
  undoCrmImport: 'crm.file.import',
});

/** Error codes, each with its meaning. */
export const crmImportsErrors = {
  CRM_IMPORT_MAPPING: 'Each column of a file is one field, and the fields that every row needs have a column.',
  CRM_IMPORT_FILE_GONE: 'The file is kept until it was taken in, at most 24 hours: give it again.',
  CRM_IMPORT_ROW_SHORT: 'The row has not as many cells as the file has columns.',
  CRM_IMPORT_ROW_TWICE: 'A row before in the file is about the same.',
  CRM_IMPORT_AMBIGUOUS: 'The row fits several records: change one of them, or merge them.',
  CRM_IMPORT_UNDO_LATE: 'An import can be taken back for 24 hours after it ended.',
  CRM_IMPORT_UNDO_CHANGED: 'The record was changed since the import: it stays.',
  CRM_IMPORT_UNDO_USED: 'The record is used by now: it stays.',
  CRM_COMPANY_KNOWN: 'The brand has this company already.',
  CRM_COMPANY_ALIKE: 'Another company is named alike: look whether it is the same.',
  CRM_COMPANY_UNKNOWN: 'The brand has no company of this number or name.',
} as const;
