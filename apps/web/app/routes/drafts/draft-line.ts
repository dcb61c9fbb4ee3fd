import type { ChannelPartsFragment, VariantChoicesQuery } from '../../graphql/generated/types.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';

type Product = VariantChoicesQuery['products']['nodes'][number];

/** A line as it is being written. */
export interface DraftLine {
  readonly variantId: string;
  readonly sku: string;
  readonly product: string;
  readonly channelId: string;
  readonly channel: string;
  readonly display: 'NET' | 'GROSS';
  readonly currency: string;
  /** The price in force, as the channel shows it. */
  readonly before: string | null;
  /** As typed. */
  readonly price: string;
}

export const keyOf = (line: Pick<DraftLine, 'variantId' | 'channelId'>): string =>
  `${line.variantId}:${line.channelId}`;

/** `12,90`, `12.90` and ` 12 ` are prices; anything else is none. */
export function typedDecimal(text: string): string | undefined {
  const plain = plainDecimal(text);
  return /^\d{1,12}(\.\d{1,4})?$/.test(plain) ? plain : undefined;
}

/** A line for one variant and channel, beginning at the price in force. */
export function lineOf(
  product: Product,
  variant: Product['variants'][number],
  channel: ChannelPartsFragment,
): DraftLine {
  const price = variant.prices.find((one) => one.channel.id === channel.id);
  const shown = channel.priceDisplay === 'GROSS' ? price?.gross : price?.net;
  return {
    variantId: variant.id,
    sku: variant.sku,
    product: product.name,
    channelId: channel.id,
    channel: channel.name,
    display: channel.priceDisplay,
    currency: channel.currency,
    before: shown?.decimal ?? null,
    price: '',
  };
}

/** What the graph is told about the lines that have a price: as gross or net, the way it was typed. */
export function linesInput(lines: readonly DraftLine[]) {
  return lines.flatMap(({ variantId, channelId, display, price }) => {
    const decimal = typedDecimal(price);
    if (decimal === undefined) return [];
    return [{ variantId, channelId, ...(display === 'GROSS' ? { gross: decimal } : { net: decimal }) }];
  });
}
