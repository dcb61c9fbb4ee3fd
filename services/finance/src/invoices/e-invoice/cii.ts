import { DOCUMENT } from './cii.terms.ts';
import { CREDIT_NOTE_TYPES } from './codes/code-lists.ts';
import { same } from './decimals.ts';
import type { EInvoice, ELine } from './model.ts';
import { readTerms, writeTerms } from './terms.ts';
import { type Element, element, writeXml } from './xml-tree.ts';

export const CII_ROOT = 'rsm:CrossIndustryInvoice';

/** What a document in UN/CEFACT Cross Industry Invoice says. */
export function readCii(root: Element): EInvoice {
  const read = readTerms(DOCUMENT, root) as unknown as EInvoice;
  return { ...read, credit: CREDIT_NOTE_TYPES.has(read.typeCode ?? ''), lines: read.lines.map(withDiscount) };
}

/** A gross price that is the net price says that nothing comes off it. */
function withDiscount(line: ELine): ELine {
  return line.discount === null && line.grossPrice !== null && same(line.grossPrice, line.price)
    ? { ...line, discount: '0' }
    : line;
}

/** The document in UN/CEFACT Cross Industry Invoice. */
export function writeCii(invoice: EInvoice): string {
  const root = element(CII_ROOT);
  const namespace = 'urn:un:unece:uncefact:data:';
  root.attributes.set('xmlns:rsm', `${namespace}standard:CrossIndustryInvoice:100`);
  root.attributes.set('xmlns:ram', `${namespace}standard:ReusableAggregateBusinessInformationEntity:100`);
  root.attributes.set('xmlns:udt', `${namespace}standard:UnqualifiedDataType:100`);
  root.attributes.set('xmlns:qdt', `${namespace}standard:QualifiedDataType:100`);
  writeTerms(DOCUMENT, { ...invoice }, root);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}`;
}
