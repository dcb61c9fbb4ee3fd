/** The demo catalogue of HAIROTICMEN with its EAN-13 codes and the prices of all channels. Products of our own making. */
import { beardProducts } from './products.beard.ts';
import { hairProducts } from './products.hair.ts';
import type { SeedProduct, SeedSize } from './product.ts';
import { stylingProducts } from './products.styling.ts';

export const catalogue: readonly SeedProduct[] = [...hairProducts, ...beardProducts, ...stylingProducts];

/** EAN-13 of the n-th variant: prefix 200 is set aside by GS1 for use inside a company. */
export function internalEan13(n: number): string {
  const body = `200${String(n).padStart(9, '0')}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

/** `HM-SHP-TEA` in `100 ml` is `HM-SHP-TEA-100`; pieces are `-1`. */
export function skuOf(product: SeedProduct, size: SeedSize): string {
  return `${product.code}-${size.size.split(' ')[0]}`;
}

const cents = (decimal: string): bigint => BigInt(decimal.replace('.', ''));
const decimal = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;

/** What a channel asks for a size: gross where shoppers see gross, net for dealers (55 % of the net shop price). */
export function channelPrice(size: SeedSize, kind: string): { gross: string } | { net: string } {
  const gross = cents(size.gross);
  if (kind === 'DEALER') return { net: decimal((gross * 100n * 55n) / (119n * 100n)) };
  return { gross: decimal(kind === 'MARKETPLACE' ? gross + 100n : gross) };
}
