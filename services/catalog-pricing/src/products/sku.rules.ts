import { DomainError } from '@mh-os/kernel';

const LONGEST = 64;
// Printable: no control or format characters, no line or paragraph separators.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** A SKU as the brand writes it: 1 to 64 printable characters, no spaces at its ends. */
export function parseSku(text: string): string {
  if (text.length < 1 || text.length > LONGEST || text !== text.trim() || UNPRINTABLE.test(text))
    throw new DomainError(
      'SKU_MALFORMED',
      `"${text.slice(0, 80)}" is no SKU: use 1 to ${LONGEST} printable characters.`,
      {
        path: ['sku'],
      },
    );
  return text;
}

/** What makes two SKUs the same: letter case does not tell them apart, scanners and people mix it. */
export function skuKey(sku: string): string {
  return sku.toLowerCase();
}

/** A SKU for a variant that came without one, from its product's handle and its own options: the same input, the same SKU. */
export function derivedSku(handle: string, parts: readonly string[]): string {
  const text = [handle, ...parts]
    .join('-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toUpperCase();
  return text.slice(0, LONGEST).replace(/-+$/, '');
}
