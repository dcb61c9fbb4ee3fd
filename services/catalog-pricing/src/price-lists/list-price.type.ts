import { connectionOf, CurrencyCodeScalar, DateTimeScalar, DecimalScalar } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CatalogActorType } from '../actor.type.ts';
import { PriceBasisEnum } from '../prices/product-price.type.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';

@ObjectType('ListPrice', { description: 'A price of a variant in a list, from a quantity on, in a window of time.' })
export class ListPriceType {
  @Field(() => ID, { description: 'Id of the price.' })
  id!: string;

  @Field(() => ID, { description: 'The list.' })
  listId!: string;

  variantId!: string;

  @Field(() => Int, { description: 'Quantity from which on it holds.' })
  minQuantity!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Price of one unit, four decimals; null in history: ended.',
  })
  unitPrice!: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'Currency.' })
  currency!: string;

  @Field(() => PriceBasisEnum, { description: 'Whether it is net or gross.' })
  basis!: PriceBasis;

  @Field(() => DateTimeScalar, { description: 'First instant at which it holds.' })
  validFrom!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'First instant at which it no longer holds.' })
  validTo!: Date | null;

  @Field(() => Boolean, { description: 'Whether it was computed by the formula of the list.' })
  computed!: boolean;

  @Field(() => ID, { nullable: true, description: 'Price draft that brought it.' })
  sourceDraftId!: string | null;

  @Field(() => CatalogActorType, { description: 'Who set it.' })
  setBy!: CatalogActorType;

  @Field(() => Int, { description: 'Version of the variant and quantity in this list; grows by one per change.' })
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'In history: when it was said.' })
  saidAt?: Date | null;
}

export const { Connection: ListPriceConnection } = connectionOf(ListPriceType, 'ListPrice');
