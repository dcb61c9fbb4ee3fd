import { DecimalScalar, MutationPayload, PageArgs } from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ProductPriceType } from './product-price.type.ts';

@InputType({
  description: 'A first price, where a variant has none in a channel. Later changes go through price drafts.',
})
export class SetInitialPriceInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => ID, { description: 'The channel; its currency and VAT apply.' })
  channelId!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Net price, if net is what you set.' })
  net?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Gross price, if gross is what you set.' })
  gross?: string | null;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of setInitialPrice.' })
export class ProductPricePayload extends MutationPayload {
  @Field(() => ProductPriceType, { nullable: true, description: 'The price, in force.' })
  price?: ProductPriceType | null;
}

@ArgsType()
export class PriceHistoryArgs extends PageArgs {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => ID, { nullable: true, description: 'Only prices in this channel.' })
  channelId?: string | null;
}
