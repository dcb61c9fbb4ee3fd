import { DOCUMENT } from './cii.terms.ts';
import { CREDIT_NOTE_TYPES } from './codes/code-lists.ts';
import { same } from './decimals.ts';
import type { EInvoice, ELine } from './model.ts';
import { readTerms, writeTerms } from './terms.ts';
import { type Element, element } from '../../xml/element.ts';
import { writeXml } from '../../xml/write-xml.ts';

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
  root.attributes['xmlns:rsm'] = `${namespace}standard:CrossIndustryInvoice:100`;
  root.attributes['xmlns:ram'] = `${namespace}standard:ReusableAggregateBusinessInformationEntity:100`;
  root.attributes['xmlns:udt'] = `${namespace}standard:UnqualifiedDataType:100`;
  root.attributes['xmlns:qdt'] = `${namespace}standard:QualifiedDataType:100`;
  writeTerms(DOCUMENT, { ...invoice }, root);
  return writeXml(root);
}
