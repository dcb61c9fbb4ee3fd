import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, moneySchema } from '../define.ts';

/** A document in an event: its number is its label; the customer is named by id alone. */
const document = {
  label: z.string(),
  number: z.string(),
  kind: z.string(),
  orderId: z.uuid().nullable(),
  personId: z.uuid().nullable(),
  companyId: z.uuid().nullable(),
  issueDate: z.string(),
  dueDate: z.string().nullable(),
  net: moneySchema,
  vat: moneySchema,
  gross: moneySchema,
};

export const invoiceFinalised = defineEvent({
  type: 'finance.invoice.finalised',
  version: 1,
  aggregate: 'invoice',
  description: 'An invoice got its number, is in the books and changes no more.',
  schema: z.object(document),
});

export const creditNoteIssued = defineEvent({
  type: 'finance.invoice.credited',
  version: 1,
  aggregate: 'invoice',
  description: 'A credit note was issued; correctsId names the invoice that it corrects, where there is one.',
  schema: z.object({ ...document, correctsId: z.uuid().nullable() }),
});

export const invoiceDrafted = defineEvent({
  type: 'finance.invoice.drafted',
  version: 1,
  aggregate: 'invoice',
  description: 'A draft of an invoice was written or changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const invoiceDiscarded = defineEvent({
  type: 'finance.invoice.discarded',
  version: 1,
  aggregate: 'invoice',
  description: 'A draft of an invoice was thrown away; it never had a number.',
  schema: z.object({ label: z.string() }),
});

export const invoicingSettingsChanged = defineEvent({
  type: 'finance.invoicing.changed',
  version: 1,
  aggregate: 'invoicing-settings',
  description: 'What invoices say and when they are written was changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const financeInvoicesEvents = [
  invoiceFinalised,
  creditNoteIssued,
  invoiceDrafted,
  invoiceDiscarded,
  invoicingSettingsChanged,
] as const;

export const financeInvoicesPermissions = definePermissions('finance', {
  'finance.invoice.read': 'See invoices and credit notes, and fetch them as PDF and XML.',
  'finance.invoice.write': 'Write and finalise invoices, credit and cancel them.',
  'finance.invoice.configure': 'Say what invoices show, how they are numbered and when they are written by themselves.',
});

/** What each operation asks of its caller. */
export const financeInvoicesOperations = defineOperations({
  financeInvoices: 'finance.invoice.read',
  financeInvoice: 'finance.invoice.read',
  financeElectronicInvoice: 'finance.invoice.read',
  financeInvoiceFile: 'finance.invoice.read',
  checkFinanceElectronicInvoice: 'finance.invoice.read',
  financeInvoicingSettings: 'finance.invoice.read',
  updateFinanceInvoicingSettings: 'finance.invoice.configure',
  billFinanceOrder: 'finance.invoice.write',
  previewFinanceInvoice: 'finance.invoice.write',
  createFinanceInvoice: 'finance.invoice.write',
  updateFinanceInvoice: 'finance.invoice.write',
  discardFinanceInvoice: 'finance.invoice.write',
  finaliseFinanceInvoice: 'finance.invoice.write',
  creditFinanceInvoice: 'finance.invoice.write',
});

/** Error codes, each with its meaning. */
export const financeInvoicesErrors = {
  FINANCE_INVOICE_FINAL: 'A finalised document is never changed; correct it by a credit note.',
  FINANCE_INVOICE_NOT_FINAL: 'Only a finalised invoice can be paid, credited or sent.',
  FINANCE_INVOICE_EMPTY: 'An invoice has at least one line, and its total is above zero.',
  FINANCE_INVOICE_PERIOD_INVALID: 'Days of supply are days of the calendar, and a period has a first and a last one.',
  FINANCE_INVOICE_EXISTS: 'The order has its invoice already.',
  FINANCE_CREDIT_TOO_MUCH:
    'A credit note takes back at most what the invoice charged and no other credit note took back.',
  FINANCE_E_INVOICE_UNREADABLE: 'It is no electronic invoice: not well-formed, of another kind, or made to do harm.',
  FINANCE_E_INVOICE_TOO_LARGE: 'An electronic invoice to be checked is larger than allowed.',
  FINANCE_CREDIT_NOTHING_LEFT: 'The whole invoice was credited already.',
} as const;
