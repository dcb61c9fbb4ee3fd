import { connectionOf, DateTimeScalar, DecimalScalar, MoneyType } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { GuardrailVerdict } from '../guardrails/guardrail.rules.ts';
import { GuardrailVerdictType } from '../guardrails/guardrail-verdict.type.ts';
import { PriceBasisEnum } from '../prices/product-price.type.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';

@ObjectType('PriceDraftLine', {
  description: 'One proposed price: the standard price of a channel, or one of a price list.',
})
export class PriceDraftLineType {
  @Field(() => ID, { description: 'Id of the line.' })
  id!: string;

  variantId!: string;
  channelId!: string;

  @Field(() => PriceBasisEnum, { description: 'Which side of the price was set.' })
  basis!: PriceBasis;

  @Field(() => DecimalScalar, { description: 'VAT percentage in it.' })
  vatRate!: string;

  @Field(() => MoneyType, {
    nullable: true,
    description:
      'Price when the line was written, net or gross as the channel shows prices; null where there was none.',
  })
  before!: MoneyType | null;

  @Field(() => MoneyType, { description: 'Proposed price, net or gross as the channel shows prices.' })
  after!: MoneyType;

  @Field(() => MoneyType, { nullable: true, description: 'Net price when the line was written.' })
  netBefore!: MoneyType | null;

  @Field(() => MoneyType, { description: 'Proposed net price.' })
  netAfter!: MoneyType;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Change in percent of the price before; null where there was none.',
  })
  changePercent!: string | null;

  @Field(() => [GuardrailVerdictType], {
    description: 'What the guardrails say: by the costs of now while the draft is open, as decided afterwards.',
  })
  verdicts!: GuardrailVerdict[];

  @Field(() => Boolean, {
    description: 'Whether the price changed since the line was written: then the draft cannot be approved.',
  })
  superseded!: boolean;

  @Field(() => ID, { nullable: true, description: "The price list; null for the channel's standard price." })
  priceListId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the price list.' })
  priceListName!: string | null;

  @Field(() => Int, { nullable: true, description: 'Quantity from which on the price of the list holds.' })
  minQuantity!: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Proposed price of the list in its currency and basis, four decimals.',
  })
  unitPrice!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The list's own price when the line was written." })
  unitPriceBefore!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'First instant at which the price of the list holds; as soon as it is approved where null or past.',
  })
  validFrom!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'First instant at which the price before it comes back; never where null.',
  })
  validTo!: Date | null;
}

export const { Connection: PriceDraftLineConnection } = connectionOf(PriceDraftLineType, 'PriceDraftLine');
