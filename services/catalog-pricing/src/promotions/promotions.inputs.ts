import { CurrencyCodeScalar, DateTimeScalar, DecimalScalar, MutationPayload, Nested, graphEnum } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { PromotionCombinationEnum, PromotionKindEnum, PromotionType } from './promotion.type.ts';
import type { PromotionCombination, PromotionKind } from './promotion.types.ts';

@InputType({ description: 'Pieces of one variant in a bundle.' })
export class PromotionBundleItemInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many pieces of it.' })
  quantity!: number;
}

@InputType({ description: 'A promotion as a whole.' })
export class PromotionInput {
  @Field(() => String, { description: 'Name.' })
  @MaxLength(200)
  name!: string;

  @Field(() => PromotionKindEnum, { description: 'What it takes off.' })
  kind!: PromotionKind;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of its amounts; it applies to channels of this currency.' })
  currency!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Percent off, for PERCENTAGE; for BUY_X_GET_Y 100 where left out.',
  })
  percent?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Amount off, for FIXED_AMOUNT.' })
  amount?: string | null;

  @Field(() => Int, { nullable: true, description: 'Pieces to buy, for BUY_X_GET_Y.' })
  buy?: number | null;

  @Field(() => Int, { nullable: true, description: 'Pieces that are then cheaper, for BUY_X_GET_Y.' })
  get?: number | null;

  @Field(() => [PromotionBundleItemInput], {
    defaultValue: [],
    description: 'What is in the bundle, for BUNDLE_PRICE.',
  })
  @Nested(() => PromotionBundleItemInput)
  @ArrayMaxSize(20)
  bundleItems!: PromotionBundleItemInput[];

  @Field(() => DecimalScalar, { nullable: true, description: 'What the bundle costs, for BUNDLE_PRICE.' })
  bundlePrice?: string | null;

  @Field(() => Int, { nullable: true, description: 'How often it is given in one order at most.' })
  mostTimes?: number | null;

  @Field(() => PromotionCombinationEnum, { defaultValue: 'BEST_OF', description: 'How it goes together with others.' })
  combination!: PromotionCombination;

  @Field(() => Int, { defaultValue: 100, description: 'Order among others, 0 to 1,000: smaller goes first.' })
  @Min(0)
  @Max(1_000)
  priority!: number;

  @Field(() => [ID], { defaultValue: [], description: 'Variants that it looks at, at most 500.' })
  @ArrayMaxSize(500)
  variantIds!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Products that it looks at, at most 500.' })
  @ArrayMaxSize(500)
  productIds!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Categories that it looks at, at most 100.' })
  @ArrayMaxSize(100)
  categoryIds!: string[];

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Channels in which it applies; all of its currency where empty.',
  })
  @ArrayMaxSize(100)
  channelIds!: string[];

  @Field(() => [String], { defaultValue: [], description: 'Customer groups that it is for; everybody where empty.' })
  @ArrayMaxSize(100)
  segmentIds!: string[];

  @Field(() => Boolean, { defaultValue: false, description: "Whether it is for a customer's first order only." })
  firstOrderOnly!: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: 'Smallest basket before any discount.' })
  minimumBasket?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it needs one of its codes.' })
  needsCode!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on it applies, this instant included.' })
  startsAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it applies, this instant excluded.' })
  endsAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'How often it is used at most.' })
  limitTotal?: number | null;

  @Field(() => Int, { nullable: true, description: 'How often a customer uses it at most.' })
  limitPerCustomer?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What it gives in all at most.' })
  budget?: string | null;
}

@InputType({ description: 'A new promotion; it begins as a draft.' })
export class CreatePromotionInput {
  @Field(() => PromotionInput, { description: 'The promotion.' })
  @Nested(() => PromotionInput)
  promotion!: PromotionInput;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'A draft of a promotion, written anew.' })
export class UpdatePromotionInput {
  @Field(() => ID, { description: 'The promotion.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;

  @Field(() => PromotionInput, { description: 'All of it.' })
  @Nested(() => PromotionInput)
  promotion!: PromotionInput;
}

/** What a person does with a promotion. */
export type PromotionStep = 'ACTIVATE' | 'PAUSE' | 'RESUME' | 'END';

export const PromotionStepEnum = graphEnum<PromotionStep>('PromotionStep', 'What is done with a promotion.', {
  ACTIVATE: 'It applies from now on, within its dates; one that breaks a guardrail waits for a second person.',
  PAUSE: 'It does not apply for now.',
  RESUME: 'It applies again.',
  END: 'It is over for good.',
});

@InputType({ description: 'A step of a promotion.' })
export class ChangePromotionStatusInput {
  @Field(() => ID, { description: 'The promotion.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;

  @Field(() => PromotionStepEnum, { description: 'What is done.' })
  step!: PromotionStep;
}

@InputType({ description: 'A code that many people use.' })
export class AddPromotionCodeInput {
  @Field(() => ID, { description: 'The promotion.' })
  promotionId!: string;

  @Field(() => String, {
    description: 'The code: 4 to 40 letters and digits; letter case, blanks and hyphens do not matter.',
  })
  @MaxLength(80)
  code!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How often it can be used; as often as the promotion where left out.',
  })
  mostUses?: number | null;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Codes for one use each, that nobody can guess.' })
export class GeneratePromotionCodesInput {
  @Field(() => ID, { description: 'The promotion.' })
  promotionId!: string;

  @Field(() => Int, { description: 'How many, 1 to 10,000.' })
  count!: number;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of a mutation of a promotion.' })
export class PromotionPayload extends MutationPayload {
  @Field(() => PromotionType, { nullable: true, description: 'The promotion.' })
  promotion?: PromotionType | null;
}
