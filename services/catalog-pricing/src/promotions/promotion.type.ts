import {
  connectionOf,
  CurrencyCodeScalar,
  DateTimeScalar,
  DecimalScalar,
  enumFilterOf,
  MoneyType,
  PageArgs,
  StringFilter,
  Where,
  WhereInput,
  graphEnum,
} from '@mh-os/graphql';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PromotionCombination, PromotionKind, PromotionStatus } from './promotion.types.ts';

export const PromotionKindEnum = graphEnum<PromotionKind>('PromotionKind', 'What a promotion takes off.', {
  PERCENTAGE: 'A percentage of every matching line.',
  FIXED_AMOUNT: 'An amount of all matching lines together.',
  BUY_X_GET_Y: 'Of every so many pieces the cheapest are free, or cheaper.',
  BUNDLE_PRICE: 'A set of pieces costs a fixed price.',
});

export const PromotionCombinationEnum = graphEnum<PromotionCombination>(
  'PromotionCombination',
  'How a promotion goes together with others.',
  {
    EXCLUSIVE: 'Alone, where it saves the buyer more than the others together.',
    STACKABLE: 'With all other stackable ones, by priority.',
    BEST_OF: 'With the stackable ones; of several of this kind only the best.',
  },
);

export const PromotionStatusEnum = graphEnum<PromotionStatus>('PromotionStatus', 'Where a promotion stands.', {
  DRAFT: 'Being written; can be changed.',
  PENDING: 'Waits for a second person: it would break a guardrail.',
  ACTIVE: 'Applies within its dates; is no longer changed.',
  PAUSED: 'Does not apply for now.',
  ENDED: 'Over.',
});

@ObjectType('PromotionBundleItem', { description: 'Pieces of one variant in a bundle.' })
export class PromotionBundleItemType {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => Int, { description: 'How many pieces of it.' })
  quantity!: number;
}

@ObjectType('Promotion', { description: 'A rule that makes baskets cheaper.' })
export class PromotionType {
  @Field(() => ID, { description: 'Id of the promotion.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => PromotionStatusEnum, { description: 'Where it stands.' })
  status!: PromotionStatus;

  @Field(() => PromotionKindEnum, { description: 'What it takes off.' })
  kind!: PromotionKind;

  @Field(() => PromotionCombinationEnum, { description: 'How it goes together with others.' })
  combination!: PromotionCombination;

  @Field(() => Int, { description: 'Order among others: smaller goes first.' })
  priority!: number;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of its amounts; it applies to channels of this currency.' })
  currency!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent off.' })
  percent?: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Amount off.' })
  amount?: MoneyType | null;

  @Field(() => Int, { nullable: true, description: 'Pieces to buy.' })
  buy?: number | null;

  @Field(() => Int, { nullable: true, description: 'Pieces that are then cheaper.' })
  get?: number | null;

  @Field(() => [PromotionBundleItemType], { description: 'What is in the bundle.' })
  bundleItems!: PromotionBundleItemType[];

  @Field(() => MoneyType, { nullable: true, description: 'What the bundle costs.' })
  bundlePrice?: MoneyType | null;

  @Field(() => Int, { nullable: true, description: 'How often it is given in one order at most.' })
  mostTimes?: number | null;

  @Field(() => [ID], { description: 'Variants that it looks at; with products and categories empty, all.' })
  variantIds!: string[];

  @Field(() => [ID], { description: 'Products that it looks at.' })
  productIds!: string[];

  @Field(() => [ID], { description: 'Categories that it looks at, with those below them.' })
  categoryIds!: string[];

  @Field(() => [ID], { description: 'Channels in which it applies; empty: all of its currency.' })
  channelIds!: string[];

  @Field(() => [String], { description: 'Customer groups that it is for; empty: everybody.' })
  segmentIds!: string[];

  @Field(() => Boolean, { description: "Whether it is for a customer's first order only." })
  firstOrderOnly!: boolean;

  @Field(() => MoneyType, { nullable: true, description: 'Smallest basket before any discount.' })
  minimumBasket?: MoneyType | null;

  @Field(() => Boolean, { description: 'Whether it needs one of its codes.' })
  needsCode!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on it applies, this instant included.' })
  startsAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it applies, this instant excluded.' })
  endsAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'How often it is used at most.' })
  limitTotal?: number | null;

  @Field(() => Int, { nullable: true, description: 'How often a customer uses it at most.' })
  limitPerCustomer?: number | null;

  @Field(() => MoneyType, { nullable: true, description: 'What it gives in all at most.' })
  budget?: MoneyType | null;

  @Field(() => Int, { description: 'How often it was used, held uses included.' })
  usedCount!: number;

  @Field(() => MoneyType, { description: 'What it has given, held uses included.' })
  used!: MoneyType;

  @Field(() => Int, { description: 'How many codes it has.' })
  codeCount!: number;

  @Field(() => ID, { nullable: true, description: 'The request that a second person decides, while it waits.' })
  approvalId?: string | null;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt!: Date;
}

@ObjectType('PromotionCode', { description: 'A code that opens a promotion.' })
export class PromotionCodeType {
  @Field(() => ID, { description: 'Id of the code.' })
  id!: string;

  @Field(() => String, { description: 'The code; letter case, blanks and hyphens do not matter.' })
  code!: string;

  @Field(() => Int, { nullable: true, description: 'How often it can be used; null: as often as the promotion.' })
  mostUses?: number | null;

  @Field(() => Int, { description: 'How often it was used.' })
  usedCount!: number;
}

export const { Connection: PromotionConnection } = connectionOf(PromotionType, 'Promotion');
export const { Connection: PromotionCodeConnection } = connectionOf(PromotionCodeType, 'PromotionCode');

const StatusFilter = enumFilterOf<PromotionStatus>('PromotionStatusFilter', PromotionStatusEnum);
const KindFilter = enumFilterOf<PromotionKind>('PromotionKindFilter', PromotionKindEnum);

@WhereInput('PromotionFilter', 'Which promotions; all given conditions must hold.')
export class PromotionFilter extends Where<PromotionFilter> {
  @Field(() => StatusFilter, { nullable: true, description: 'By status.' })
  status?: { eq?: PromotionStatus };

  @Field(() => KindFilter, { nullable: true, description: 'By kind.' })
  kind?: { eq?: PromotionKind };

  @Field(() => StringFilter, { nullable: true, description: 'By name.' })
  name?: StringFilter;
}

@ArgsType()
export class PromotionsArgs extends PageArgs {
  @Field(() => PromotionFilter, { nullable: true, description: 'Which promotions; all where left out.' })
  where?: PromotionFilter | null;
}

@ArgsType()
export class PromotionCodesArgs extends PageArgs {
  @Field(() => ID, { description: 'The promotion.' })
  promotionId!: string;
}
