import { connectionOf, DateTimeScalar, DecimalScalar, MoneyType, graphEnum } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CatalogActorType } from '../actor.type.ts';
import { ChannelType } from '../channels/channel.type.ts';
import type { UnitPriceBasis } from '../products/unit-price.rules.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';

export const PriceBasisEnum = graphEnum<PriceBasis>('PriceBasis', 'Which side of a price was set.', {
  NET: 'The net price; gross was derived from it.',
  GROSS: 'The gross price; net was derived from it.',
});

export const UnitPriceBasisEnum = graphEnum<UnitPriceBasis>('UnitPriceBasis', 'Per which measure a price is given.', {
  LAW: 'Per 1 l or 1 kg, as the German price law (PAngV) asks.',
  HUNDRED: 'Per 100 ml or 100 g for content up to 250, per 1 l or 1 kg beyond.',
});

@ObjectType('PricePerMeasure', { description: 'What a measure of the content costs.' })
export class PricePerMeasureType {
  @Field(() => MoneyType, { description: 'The price of the measure, with tax where the channel shows it.' })
  price!: MoneyType;

  @Field(() => Int, { description: 'How much the measure is: 1 or 100.' })
  quantity!: number;

  @Field(() => String, { description: 'Its unit: ml, l, g or kg.' })
  unit!: string;

  @Field(() => Boolean, { description: 'Whether German law asks to show it to consumers.' })
  required!: boolean;
}

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
