import { connectionOf, DateTimeScalar, DecimalScalar, MoneyType } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CatalogActorType } from '../actor.type.ts';
import { ChannelType } from '../channels/channel.type.ts';
import { graphEnum } from '../graph-enum.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';

export const PriceBasisEnum = graphEnum<PriceBasis>('PriceBasis', 'Which side of a price was set.', {
  NET: 'The net price; gross was derived from it.',
  GROSS: 'The gross price; net was derived from it.',
});

@ObjectType('ProductPrice', { description: 'A price of a variant in a channel, in force or past.' })
export class ProductPriceType {
  @Field(() => ID, { description: 'Id of the price.' })
  id!: string;

  variantId!: string;

  @Field(() => ChannelType, { description: 'Where it holds.' })
  channel!: ChannelType;

  @Field(() => MoneyType, { description: 'Without tax.' })
  net!: MoneyType;

  @Field(() => MoneyType, { description: 'With tax; net plus tax is exactly this.' })
  gross!: MoneyType;

  @Field(() => PriceBasisEnum, { description: 'Which side was set.' })
  basis!: PriceBasis;

  @Field(() => DecimalScalar, { description: 'VAT percentage in it, e.g. "19.00".' })
  vatRate!: string;

  @Field(() => DateTimeScalar, { description: 'First instant at which it holds.' })
  validFrom!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'First instant at which it no longer holds; null while in force.',
  })
  validTo!: Date | null;

  @Field(() => ID, { nullable: true, description: 'Price draft that brought it; null for a first price.' })
  sourceDraftId!: string | null;

  @Field(() => CatalogActorType, { description: 'Who set it; for a draft, who approved it.' })
  setBy!: CatalogActorType;

  @Field(() => Int, { description: 'Version; grows by one per change, 1 is the first price.' })
  version!: number;
}

export const { Connection: ProductPriceConnection } = connectionOf(ProductPriceType, 'ProductPrice');
