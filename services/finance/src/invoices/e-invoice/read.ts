import { CII_ROOT, readCii } from './cii.ts';
import type { EInvoice } from './model.ts';
import { readUbl, UBL_ROOTS } from './ubl.ts';
import { unreadable } from './unreadable.ts';
import type { Element } from '../../xml/element.ts';
import { parseXml } from './invoice-xml.ts';

export type Syntax = 'UBL' | 'CII';

/** A document: what it says, and how it is written. */
export interface ReadInvoice {
  readonly syntax: Syntax;
  readonly invoice: EInvoice;
  readonly source: Element;
}

/** Reads an electronic invoice in either syntax; what is none is refused in words. */
export const readInvoice = (xml: string): ReadInvoice => readRoot(parseXml(xml));

export function readRoot(source: Element): ReadInvoice {
  if (UBL_ROOTS.includes(source.name)) return { syntax: 'UBL', invoice: readUbl(source), source };
  if (source.name === CII_ROOT) return { syntax: 'CII', invoice: readCii(source), source };
  throw unreadable(
    `Its outermost element is "${source.name.slice(0, 60)}". An electronic invoice is a UBL Invoice or CreditNote, or a CrossIndustryInvoice.`,
  );
}
