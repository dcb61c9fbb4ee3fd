import { DomainError } from '@mh-os/kernel';
import { type HTMLElement, parse } from 'node-html-parser';
import { type ReadPrice, readPrice } from './price-text.rules.ts';

/** What a page says about its product. */
export interface PageOffer extends ReadPrice {
  readonly inStock: boolean | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Deepest nesting of structured data that is looked into. */
const DEEPEST = 6;

/** Refuses what is no CSS selector. */
export function assertSelector(selector: string | null): void {
  if (selector === null) return;
  try {
    parse('<p></p>').querySelector(selector);
  } catch (error) {
    throw new DomainError('SELECTOR_MALFORMED', `"${selector.slice(0, 80)}" is no CSS selector: ${String(error)}`, {
      path: ['selector'],
    });
  }
}

/** The offer of a page: from its structured data where that is clear, else from the text that the selector names. */
export function offerOf(html: string, selector: string | null, locale: string): PageOffer | null {
  const root = parse(html, { comment: false, blockTextElements: { script: true, style: false, noscript: false } });
  return structuredOffer(root, locale) ?? (selector === null ? null : selectedOffer(root, selector, locale));
}

function selectedOffer(root: HTMLElement, selector: string, locale: string): PageOffer | null {
  const element = root.querySelector(selector);
  const text = element?.getAttribute('content') ?? element?.text ?? '';
  const price = readPrice(text, locale);
  return price && { ...price, inStock: null };
}

/** Offers of the page's product; several with different prices are no answer: that is a list, or a choice of sizes. */
function structuredOffer(root: HTMLElement, locale: string): PageOffer | null {
  const scripts = root.querySelectorAll('script[type="application/ld+json"]');
  const products = scripts.flatMap((script) => productsIn(parsed(script.rawText), 0));
  const offers = products.flatMap((product) => listOf(product['offers']).flatMap((offer) => toOffer(offer, locale)));
  const [first] = offers;
  const clear = first && offers.every((one) => one.amount === first.amount && one.currency === first.currency);
  return clear ? { ...first, inStock: offers.some((one) => one.inStock) || first.inStock } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value : [value]).filter(isObject);
const typesOf = (value: Json): unknown[] => (Array.isArray(value['@type']) ? value['@type'] : [value['@type']]);

function productsIn(value: unknown, depth: number): Json[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => productsIn(one, depth + 1));
  if (!isObject(value)) return [];
  if (typesOf(value).some((type) => type === 'Product')) return [value];
  return [...productsIn(value['@graph'], depth + 1), ...productsIn(value['mainEntity'], depth + 1)];
}

function toOffer(offer: Json, locale: string): PageOffer[] {
  const [specified] = listOf(offer['priceSpecification']);
  const price = offer['price'] ?? offer['lowPrice'] ?? specified?.['price'];
  const currency = offer['priceCurrency'] ?? specified?.['priceCurrency'];
  // Structured data has a point; who writes 12,95 there means it as the page does.
  const text = String(price ?? '');
  const read = readPrice(text, text.includes(',') ? locale : 'en');
  if (!read) return [];
  return [{ amount: read.amount, currency: typeof currency === 'string' ? currency : null, inStock: stockOf(offer) }];
}

function stockOf(offer: Json): boolean | null {
  const availability = String(offer['availability'] ?? '');
  if (/OutOfStock|SoldOut|Discontinued/.test(availability)) return false;
  return /InStock|InStoreOnly|OnlineOnly|LimitedAvailability/.test(availability) ? true : null;
}
