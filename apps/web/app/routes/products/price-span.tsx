import { NOTHING } from '../../components/printed.tsx';
import type { ChannelPartsFragment, ProductRowFragment } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

/** The lowest and highest price of a product's variants in a channel, net or gross as the channel shows it. */
export function PriceSpan({
  row,
  channel,
}: {
  readonly row: ProductRowFragment;
  readonly channel: ChannelPartsFragment;
}) {
  const format = useFormat();
  const prices = row.variants
    .flatMap((variant) => variant.prices.filter((price) => price.channel.id === channel.id))
    .map((price) => (channel.priceDisplay === 'GROSS' ? price.gross : price.net))
    .sort((a, b) => Number(a.decimal) - Number(b.decimal));
  const [low, high] = [prices[0], prices.at(-1)];
  if (low === undefined || high === undefined) return NOTHING;
  const text = low.decimal === high.decimal ? format.amount(low) : `${format.amount(low)}–${format.amount(high)}`;
  return <span suppressHydrationWarning>{text}</span>;
}
