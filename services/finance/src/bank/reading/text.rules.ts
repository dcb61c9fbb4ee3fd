import type { BankFormat } from './statement.types.ts';

const DECLARED = /^<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

/** Bytes as text: by byte order mark, by what XML declares, else UTF-8 where it is that, else the Western code page of banks. */
export function decodeText(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replace(/^\u00ef\u00bb\u00bf/, '');
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase();
  if (declared !== undefined && /^(iso-8859-1|iso-8859-15|windows-1252|latin1)$/.test(declared))
    return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What a file is by how it begins. */
export function detectFormat(text: string): BankFormat {
  const start = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start.startsWith('<')) return /<(?:[\w.-]+:)?BkToCstmrDbtCdtNtfctn[\s>/]/.test(start) ? 'CAMT054' : 'CAMT053';
  return /(^|\n)(\{\d:|:(20|25|28C?|60[FM]):)/.test(start) ? 'MT940' : 'CSV';
}
