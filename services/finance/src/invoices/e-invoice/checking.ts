import { DomainError } from '@mh-os/kernel';
import { embeddedInvoice, isPdf } from './hybrid.ts';
import { type ReadInvoice, readInvoice } from './read.ts';
import { type Broken, brokenRules, RULES } from './rules/check.ts';
import { unreadable } from './unreadable.ts';

/** What was found out of a document. */
export interface CheckedInvoice extends ReadInvoice {
  readonly broken: readonly Broken[];
  readonly looked: number;
  /** Name of the XML inside of a PDF. */
  readonly inside: string | null;
}

/** What fits into a request in base64; what carries attachments comes as an upload. */
export const MAX_BYTES = 180_000;
const HEAD = 200;
const ENCODINGS = ['utf-8', 'utf8', 'us-ascii', 'iso-8859-1', 'iso-8859-15', 'windows-1252', 'utf-16', 'utf-16le', 'utf-16be']; // prettier-ignore
const UTF16 = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
] as const;

/** Reads a file that anyone may have made, an XML or a PDF with one inside, and says which rules it breaks. */
export async function checkFile(bytes: Uint8Array, most: number): Promise<CheckedInvoice> {
  assertSize(bytes, most);
  if (!isPdf(bytes)) return checkInvoice(bytes, most);
  const { name, bytes: xml } = await embeddedInvoice(bytes);
  return { ...checkInvoice(xml, most), inside: name };
}

/** The same for what is XML. */
export function checkInvoice(bytes: Uint8Array, most: number = MAX_BYTES): CheckedInvoice {
  assertSize(bytes, most);
  const read = readInvoice(decode(bytes));
  return { ...read, broken: brokenRules(read), looked: RULES.length, inside: null };
}

function assertSize({ length }: Uint8Array, most: number): void {
  if (length <= most) return;
  const told = `It has ${length.toLocaleString('en')} bytes; ${most.toLocaleString('en')} are allowed.`;
  throw new DomainError('FINANCE_E_INVOICE_TOO_LARGE', told, { path: ['content'], details: { allowed: most } });
}

/** The text of a document by its byte order mark, or else by what its first line says of itself. */
function decode(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const marked = UTF16.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2];
  const said = /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1]?.toLowerCase();
  const encoding = marked ?? said ?? 'utf-8';
  if (!ENCODINGS.includes(encoding))
    throw unreadable(`It is written in "${encoding.slice(0, 40)}"; ${ENCODINGS[0]}, ISO 8859 and UTF-16 are read.`);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw unreadable(`It says that it is written in ${encoding}, and is not.`);
  }
}
