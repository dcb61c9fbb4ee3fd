import { MoneyType, toMoneyType } from '@mh-os/graphql';
import { Money } from '@mh-os/kernel';

/** An amount in minor units as the graph shows it. */
export function moneyType(minor: bigint, currency: string): MoneyType {
  return toMoneyType(Money.of(minor, currency));
}
