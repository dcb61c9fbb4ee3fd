import { DomainError } from '@mh-os/kernel';
import { gtinDigits } from './gtin.rules.ts';

export const PRODUCT_STATUSES = ['DRAFT', 'ACTIVE', 'ARCHIVED'] as const;
export type ProductStatus = (typeof PRODUCT_STATUSES)[number];

/** Name and description in another language than the brand's own. */
export interface ProductTranslation {
  readonly locale: string;
  readonly name: string;
  readonly description: string;
  /** Title for search engines, where it is not the name. */
  readonly seoTitle?: string | null;
  /** Part of the address in that language; unique in the brand and language. */
  readonly slug?: string | null;
}

/** One choice that tells a variant from its siblings, e.g. Size: 100 ml. */
export interface ProductOption {
  readonly name: string;
  readonly value: string;
}

/** Units of net content that labels use. */
export const CONTENT_UNITS = ['ml', 'l', 'g', 'kg', 'pcs'] as const;

/** Refuses a product without a name, with a too long one, or with too many tags. */
export function assertProduct(product: { readonly name: string; readonly tags: readonly string[] }): void {
  const name = product.name.trim();
  if (!name) throw new DomainError('NAME_REQUIRED', 'A product needs a name.', { path: ['name'] });
  if (name.length > 200)
    throw new DomainError('NAME_TOO_LONG', `A product name has at most 200 characters, this one has ${name.length}.`, {
      path: ['name'],
    });
  if (product.tags.length > 50)
    throw new DomainError('TAGS_TOO_MANY', 'A product has at most 50 tags.', { path: ['tags'] });
}

const LONGEST_WORD = 40;
const MOST_WORDS = 600;

/** The words by which a product is found: of its names, category and tags, and its SKUs and GTINs whole and in parts. */
export function searchWords(texts: readonly (string | null | undefined)[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    for (const word of wordsOf(text)) words.add(word);
    const whole = fold(text.trim());
    if (!/\s/.test(whole)) words.add(whole.slice(0, LONGEST_WORD));
  }
  return [...words].slice(0, MOST_WORDS);
}

/** The words of what a person types: all of them have to begin a word of the product. */
export function queryWords(search: string): string[] {
  const whole = fold(search.trim());
  if (/^[\d\s-]+$/.test(whole)) return [gtinDigits(whole).replace(/^0+(?=\d)/, '')].filter(Boolean);
  return [...new Set(wordsOf(search))].slice(0, 8);
}

function wordsOf(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD));
}

/** Lower case without accents: "Bartöl" is found by "bartol" and by "Bartöl"; ß counts as ss. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}
