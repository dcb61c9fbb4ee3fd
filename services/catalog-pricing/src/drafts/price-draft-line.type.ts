import { connectionOf, DecimalScalar, MoneyType } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { GuardrailVerdict } from '../guardrails/guardrail.rules.ts';
import { GuardrailVerdictType } from '../guardrails/guardrail-verdict.type.ts';
import { PriceBasisEnum } from '../prices/product-price.type.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';

@ObjectType('PriceDraftLine', { description: 'One proposed price.' })
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
}

export const { Connection: PriceDraftLineConnection } = connectionOf(PriceDraftLineType, 'PriceDraftLine');
