import { inflateSync } from 'node:zlib';
import { unreadable } from './unreadable.ts';

/** The XML inside of a PDF, and its name there. */
export interface Embedded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Names that Factur-X and ZUGFeRD give their file, the newest first. */
const NAMES = ['factur-x.xml', 'xrechnung.xml', 'zugferd-invoice.xml'];
const HEAD = 1_024;
/** What the streams of a file may come to when they are unpacked; an invoice with its fonts and pictures is far below. */
const LIMITS = { unpacked: 150_000_000, streams: 20_000, layers: 4, files: 50 };
const NONE = new Uint8Array();
/** Packings that grow without a bound that we could see beforehand; no writer of invoices uses them. Signs of names may be written as #xx. */
const OTHER_PACKINGS = /\/(L|#4[cC])(Z|#5[aA])(W|#57)|\/(R|#52)(u|#75)(n|#6[eE])(L|#4[cC])/;

export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').includes('%PDF-');

/** Takes the electronic invoice out of a PDF that anyone may have made. */
export async function embeddedInvoice(bytes: Uint8Array): Promise<Embedded> {
  assertBounded(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const found = await attachmentsOf(bytes);
  const named = NAMES.flatMap((name) => found.filter((one) => one.name.toLowerCase() === name));
  const others = found.filter(({ name }) => /\.xml$/i.test(name));
  const [first] = named.length > 0 ? named : others.length === 1 ? others : [];
  if (first) return first;
  throw unreadable(
    found.length === 0
      ? 'This PDF has no file inside: it is a picture of an invoice, no electronic one.'
      : `This PDF has files inside, but none of them is named ${NAMES[0]}: ${found.map(({ name }) => name.slice(0, 60)).join(', ')}`,
  );
}

async function attachmentsOf(bytes: Uint8Array): Promise<Embedded[]> {
  // Loaded when it is needed: most requests never read a PDF.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // It takes the bytes for its own and may change them.
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0, stopAtErrors: true });
  try {
    const file = await task.promise;
    const found = (await file.getAttachments()) ?? new Map<string, { filename: string }>();
    const most = [...found].slice(0, LIMITS.files);
    return await Promise.all(
      most.map(async ([id, { filename }]) => ({
        name: filename,
        bytes: (await file.getAttachmentContent(id)) ?? NONE,
      })),
    );
  } catch (error) {
    const locked = (error as Error).name === 'PasswordException';
    throw unreadable(locked ? 'This PDF is locked by a password.' : 'This PDF is damaged and cannot be read.');
  } finally {
    await task.destroy();
  }
}

/** Refuses a file that unpacks to more than memory holds before anything unpacks it whole. */
function assertBounded(file: Buffer): void {
  if (OTHER_PACKINGS.test(file.toString('latin1'))) throw bomb();
  let unpacked = 0;
  let streams = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    streams += 1;
    if (streams > LIMITS.streams) throw bomb();
    const start = at + 6 + (file[at + 6] === 0x0d ? 1 : 0) + (file[at + 6] === 0x0d || file[at + 6] === 0x0a ? 1 : 0);
    let packed = file.subarray(start);
    for (let layer = 0; isPacked(packed); layer += 1) {
      if (layer === LIMITS.layers) throw bomb();
      const out = unpack(packed, LIMITS.unpacked - unpacked);
      if (out === null) break;
      unpacked += out.length;
      if (OTHER_PACKINGS.test(out.toString('latin1', 0, HEAD))) throw bomb();
      packed = out;
    }
  }
}

const isPacked = (bytes: Buffer): boolean =>
  bytes.length > 2 && (bytes[0]! & 0x0f) === 8 && (bytes[0]! * 256 + bytes[1]!) % 31 === 0;

function unpack(bytes: Buffer, most: number): Buffer | null {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw bomb();
    return null;
  }
}

const bomb = () => unreadable('It unpacks to more than any invoice, or is packed in a way that invoices never are.');
