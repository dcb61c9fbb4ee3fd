import {
  DateTimeScalar,
  DecimalScalar,
  MoneyInput,
  MoneyType,
  MutationPayload,
  Nested,
  graphEnum,
} from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength } from 'class-validator';
import type { PromotionReason } from './promotion.types.ts';
import type { RedemptionStatus } from './promotion-redemption.entity.ts';

export const PromotionReasonEnum = graphEnum<PromotionReason>(
  'PromotionReason',
  'Why a promotion is applied, or is not.',
  {
    APPLIED: 'It is applied.',
    NOT_ACTIVE: 'It is not active.',
    NOT_YET: 'It has not begun.',
    OVER: 'It is over.',
    OTHER_CHANNEL: 'It is for other channels.',
    OTHER_CURRENCY: 'It is in another currency.',
    OTHER_SEGMENT: 'It is for other customer groups.',
    FIRST_ORDER_ONLY: 'It is for first orders only.',
    MINIMUM_NOT_REACHED: 'The basket is too small.',
    CODE_NEEDED: 'It needs a code.',
    CODE_USED_UP: 'The code was used as often as it may be.',
    USED_UP: 'It was used as often as it may be.',
    CUSTOMER_NEEDED: 'It is limited per customer, and none is named.',
    USED_UP_BY_CUSTOMER: 'The customer has used it as often as allowed.',
    NO_MATCHING_LINES: 'Nothing in the basket is what it looks at.',
    NOTHING_TO_TAKE_OFF: 'It takes nothing off this basket.',
    BUDGET_TOO_SMALL: 'What is left of its budget is not enough for this basket.',
    OUTDONE: 'Others that it cannot be combined with save more.',
  },
);

@InputType({ description: 'A line of a basket.' })
export class PromotionBasketLineInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => Int, { description: 'How many pieces.' })
  quantity!: number;
}

@InputType({ description: 'A basket with what promotions look at.' })
export class PromotionBasketInput {
  @Field(() => ID, { description: 'The channel.' })
  channelId!: string;

  @Field(() => [PromotionBasketLineInput], { description: 'Its lines, 1 to 200.' })
  @Nested(() => PromotionBasketLineInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  lines!: PromotionBasketLineInput[];

  @Field(() => [String], { defaultValue: [], description: 'Codes that the buyer entered, at most 10.' })
  @ArrayMaxSize(10)
  codes!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'The customer; without one nothing that is limited per customer applies.',
  })
  @IsOptional()
  @MaxLength(200)
  customerId?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Customer groups of the buyer.' })
  @ArrayMaxSize(50)
  segmentIds!: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is the customer's first order; not known counts as no.",
  })
  firstOrder?: boolean | null;
}

@InputType({ description: 'A basket to evaluate.' })
export class EvaluatePromotionsInput {
  @Field(() => PromotionBasketInput, { description: 'The basket.' })
  @Nested(() => PromotionBasketInput)
  basket!: PromotionBasketInput;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When; now where left out.' })
  at?: Date | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A promotion to try out as if it were active; needs the permission to see promotions.',
  })
  tryPromotionId?: string | null;
}

@ObjectType('PromotionLineDiscount', { description: 'What one promotion takes off one line.' })
export class PromotionLineDiscountType {
  @Field(() => ID, { description: 'The promotion.' })
  promotionId!: string;

  @Field(() => MoneyType, { description: 'The amount, on the side that prices of the channel are set on.' })
  amount!: MoneyType;
}

@ObjectType('PromotionBasketLine', { description: 'A line after promotions.' })
export class PromotionBasketLineType {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => Int, { description: 'How many pieces.' })
  quantity!: number;

  @Field(() => MoneyType, { description: 'With tax, before promotions.' })
  grossBefore!: MoneyType;

  @Field(() => MoneyType, { description: 'With tax, after promotions.' })
  gross!: MoneyType;

  @Field(() => MoneyType, { description: 'Without tax, after promotions.' })
  net!: MoneyType;

  @Field(() => MoneyType, { description: 'Tax after promotions; net + tax = gross, exactly.' })
  tax!: MoneyType;

  @Field(() => DecimalScalar, { description: 'VAT in percent.' })
  vatPercent!: string;

  @Field(() => [PromotionLineDiscountType], { description: 'What was taken off it.' })
  discounts!: PromotionLineDiscountType[];
}

@ObjectType('PromotionTrace', { description: 'What one promotion came to, and why.' })
export class PromotionTraceType {
  @Field(() => ID, { description: 'The promotion.' })
  promotionId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => PromotionReasonEnum, { description: 'Why it is applied, or is not.' })
  reason!: PromotionReason;

  @Field(() => MoneyType, { description: 'What it takes off in all; zero where it is not applied.' })
  discount!: MoneyType;
}

@ObjectType('EvaluatedBasket', { description: 'A basket after promotions.' })
export class EvaluatedBasketType {
  @Field(() => [PromotionBasketLineType], {
    description: 'Its lines; lines without a price are left out and named below.',
  })
  lines!: PromotionBasketLineType[];

  @Field(() => [ID], { description: 'Variants that have no price here.' })
  unpricedVariantIds!: string[];

  @Field(() => [String], { description: 'Codes that the brand does not have.' })
  unknownCodes!: string[];

  @Field(() => [PromotionTraceType], { description: 'Every promotion that was looked at, by priority.' })
  promotions!: PromotionTraceType[];

  @Field(() => MoneyType, {
    description: 'What is taken off in all, on the side that prices of the channel are set on.',
  })
  discount!: MoneyType;

  @Field(() => MoneyType, { description: 'With tax, before promotions.' })
  grossBefore!: MoneyType;

  @Field(() => MoneyType, { description: 'With tax, after promotions.' })
  gross!: MoneyType;

  @Field(() => MoneyType, { description: 'Without tax, after promotions.' })
  net!: MoneyType;

  @Field(() => MoneyType, { description: 'Tax after promotions.' })
  tax!: MoneyType;
}

@InputType({ description: 'Promotions to hold for an order.' })
export class ReservePromotionsInput {
  @Field(() => ID, { description: 'The order; it holds promotions for one basket.' })
  @MaxLength(200)
  orderId!: string;

  @Field(() => PromotionBasketInput, { description: 'Its basket.' })
  @Nested(() => PromotionBasketInput)
  basket!: PromotionBasketInput;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'The discount that the buyer was shown; any other is refused.',
  })
  expectedDiscount?: MoneyInput | null;

  @Field(() => Int, { defaultValue: 30, description: 'For how many minutes they are held, 1 to 1,440.' })
  minutes!: number;
}

@InputType({ description: 'An order whose promotions are used for good or given back.' })
export class PromotionOrderInput {
  @Field(() => ID, { description: 'The order.' })
  @MaxLength(200)
  orderId!: string;
}

export const RedemptionStatusEnum = graphEnum<RedemptionStatus>(
  'PromotionRedemptionStatus',
  'Where a use of a promotion stands.',
  {
    RESERVED: 'Held for an order.',
    COMMITTED: 'Used by a placed order.',
    RELEASED: 'Given back.',
    EXPIRED: 'Given back because the order was not placed in time.',
  },
);

@ObjectType('PromotionRedemption', { description: 'One use of a promotion by an order.' })
export class PromotionRedemptionType {
  @Field(() => ID, { description: 'Id of the use.' })
  id!: string;

  @Field(() => ID, { description: 'The promotion.' })
  promotionId!: string;

  @Field(() => ID, { description: 'The order.' })
  orderId!: string;

  @Field(() => RedemptionStatusEnum, { description: 'Where it stands.' })
  status!: RedemptionStatus;

  @Field(() => MoneyType, { description: 'What it takes off.' })
  amount!: MoneyType;

  @Field(() => DateTimeScalar, { description: 'Until when it is held.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'Outcome of holding, using or giving back promotions.' })
export class PromotionRedemptionsPayload extends MutationPayload {
  @Field(() => [PromotionRedemptionType], {
    nullable: true,
    description: 'The uses of the order; empty where no promotion applies.',
  })
  redemptions?: PromotionRedemptionType[] | null;
}
