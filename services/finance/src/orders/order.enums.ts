import { graphEnum } from '@mh-os/graphql';
import type { AmountBasis, VatCategory, VatMode } from '../documents/amounts.rules.ts';
import type { VatAbroad } from '../documents/tax-place.rules.ts';
import type { LineKind, OrderStatus } from './order.types.ts';

export const OrderStatusEnum = graphEnum<OrderStatus>('FinanceOrderStatus', 'Where an order stands.', {
  RECORDED: 'Taken in; it is being found out who bought.',
  MATCHED: 'In the books with its buyer.',
  PARTLY_RETURNED: 'A part of it came back.',
  RETURNED: 'All of it came back.',
  CANCELLED: 'Its rest was cancelled.',
});
export const OrderLineKindEnum = graphEnum<LineKind>('FinanceOrderLineKind', 'What a line of an order is.', {
  GOODS: 'Goods; only these earn points.',
  SHIPPING: 'Delivery.',
  FEE: 'A fee, e.g. for packing or payment.',
  DISCOUNT: 'A discount, below zero.',
});
export const VatModeEnum = graphEnum<VatMode>('FinanceVatMode', 'How a document rounds VAT.', {
  PER_LINE: 'For each line.',
  PER_RATE: 'Once for each rate, over the sum of its lines.',
});
export const VatAbroadEnum = graphEnum<VatAbroad>(
  'FinanceVatAbroad',
  'Where sales to consumers in other countries of the EU are taxed.',
  {
    DESTINATION: 'There: they are told in the OSS return.',
    HOME: 'At home, as a brand below the threshold of the EU may.',
  },
);
export const AmountBasisEnum = graphEnum<AmountBasis>('FinanceAmountBasis', 'What amounts are given as.', {
  NET: 'Without VAT.',
  GROSS: 'With VAT.',
});
export const VatCategoryEnum = graphEnum<VatCategory>('FinanceVatCategory', 'VAT category of EN 16931.', {
  S: 'Taxed at a rate.',
  Z: 'Zero rated.',
  E: 'Exempt from tax.',
  AE: 'The buyer owes the tax (reverse charge).',
  K: 'Delivered to another country of the EU without tax.',
  G: 'Exported out of the EU without tax.',
  O: 'Not subject to tax.',
});
