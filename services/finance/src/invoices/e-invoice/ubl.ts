import type { EInvoice } from './model.ts';
import { readTerms, type Values, writeTerms } from './terms.ts';
import { CREDIT_NOTE, INVOICE, readCreditor, writeCreditor } from './ubl.terms.ts';
import { type Element, element, walk } from '../../xml/element.ts';
import { writeXml } from '../../xml/write-xml.ts';

export const UBL_ROOTS = ['Invoice', 'CreditNote'];

/** What a document in UBL 2.1 says. */
export function readUbl(root: Element): EInvoice {
  const credit = root.name === 'CreditNote';
  const { creditDueDate, ...read } = readTerms(credit ? CREDIT_NOTE : INVOICE, root);
  const dueDate = read.dueDate ?? creditDueDate ?? null;
  return { ...read, credit, dueDate, creditorId: readCreditor(root) } as unknown as EInvoice;
}

/** The document in UBL 2.1. */
export function writeUbl(invoice: EInvoice): string {
  const name = invoice.credit ? 'CreditNote' : 'Invoice';
  const root = element(name);
  const namespace = 'urn:oasis:names:specification:ubl:schema:xsd:';
  root.attributes['xmlns'] = `${namespace}${name}-2`;
  root.attributes['xmlns:cac'] = `${namespace}CommonAggregateComponents-2`;
  root.attributes['xmlns:cbc'] = `${namespace}CommonBasicComponents-2`;
  const values: Values = { ...invoice, creditDueDate: invoice.credit ? invoice.dueDate : null };
  writeTerms(invoice.credit ? CREDIT_NOTE : INVOICE, values, root);
  writeCreditor(root, invoice);
  for (const { name: at, attributes } of walk(root))
    if (at.endsWith('Amount') && attributes['currencyID'] === undefined && invoice.currency !== null)
      attributes['currencyID'] = invoice.currency;
  return writeXml(root);
}
