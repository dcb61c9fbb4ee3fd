import {
  CurrencyCodeScalar,
  DateTimeScalar,
  DecimalScalar,
  MoneyType,
  MutationPayload,
  Nested,
  UnitPriceType,
  graphEnum,
} from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { CatalogActorType } from '../actor.type.ts';
import { GuardrailVerdictType } from '../guardrails/guardrail-verdict.type.ts';
import { ProductVariantType } from '../products/product-variant.type.ts';
import type { CostComponentKind } from './landed-cost.rules.ts';

export const CostComponentKindEnum = graphEnum<CostComponentKind>(
  'CostComponentKind',
  'What a part of a cost is for.',
  {
    PURCHASE: 'Price of the supplier.',
    FREIGHT: 'Transport to the warehouse.',
    DUTY: 'Customs and import charges.',
    PACKAGING: 'Bottle, box, label.',
    FILLING: 'Filling and assembling.',
    OTHER: 'Anything else, as its label says.',
  },
);

@ObjectType('CostComponent', { description: 'A part of what one unit costs.' })
export class CostComponentType {
  @Field(() => CostComponentKindEnum, { description: 'What it is for.' })
  kind!: CostComponentKind;

  @Field(() => String, { description: 'What people call it.' })
  label!: string;

  @Field(() => UnitPriceType, { description: 'Amount for one unit.' })
  amount!: UnitPriceType;
}

@ObjectType('LandedCost', { description: 'What one unit costs from an instant on, with what it is made of.' })
export class LandedCostType {
  @Field(() => ID, { description: 'Id of the cost.' })
  id!: string;

  @Field(() => UnitPriceType, { description: 'The sum of all components; nothing else is in it.' })
  total!: UnitPriceType;

  @Field(() => DateTimeScalar, { description: 'From when it holds, until the next begins.' })
  validFrom!: Date;

  @Field(() => Boolean, { description: 'Whether it begins later than now.' })
  planned!: boolean;

  @Field(() => Boolean, { description: 'Whether it holds now.' })
  inForce!: boolean;

  @Field(() => CatalogActorType, { description: 'Who set it.' })
  setBy!: CatalogActorType;

  @Field(() => [CostComponentType], { description: 'Its parts; empty where it was set as one amount.' })
  components!: CostComponentType[];
}

@ObjectType('CostEffect', { description: 'What a cost does to the margin of one price in force.' })
export class CostEffectType {
  @Field(() => ID, { description: 'The channel.' })
  channelId!: string;

  @Field(() => String, { description: 'Code of the channel.' })
  channel!: string;

  @Field(() => MoneyType, { description: 'The net price in force.' })
  net!: MoneyType;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Margin in percent by the cost before; null where unknown.',
  })
  marginBefore!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Margin in percent by this cost; null where unknown.' })
  marginAfter!: string | null;

  @Field(() => [GuardrailVerdictType], { description: 'What the guardrails that look at costs say by this cost.' })
  verdicts!: GuardrailVerdictType[];

  @Field(() => Boolean, { description: 'Whether this cost breaks a guardrail that was kept before.' })
  newlyBroken!: boolean;
}

@InputType({ description: 'A part of what one unit costs.' })
export class CostComponentInput {
  @Field(() => CostComponentKindEnum, { description: 'What it is for.' })
  kind!: CostComponentKind;

  @Field(() => String, { defaultValue: '', description: 'What people call it, up to 100 characters.' })
  @IsOptional()
  @MaxLength(100)
  label!: string;

  @Field(() => DecimalScalar, { description: 'Amount for one unit, up to four decimals, not below zero.' })
  amount!: string;
}

@InputType({ description: 'What one unit of a variant costs, part by part.' })
export class SetLandedCostInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of all parts.' })
  currency!: string;

  @Field(() => [CostComponentInput], { description: 'The parts, 1 to 20; the cost is their sum.' })
  @Nested(() => CostComponentInput)
  components!: CostComponentInput[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when it holds; now where left out. Never back: what it was stays on record.',
  })
  validFrom?: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version of the variant that the change is based on; any where left out.',
  })
  expectedVersion?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only show what it would do; keep nothing.' })
  validateOnly!: boolean;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of setLandedCost.' })
export class LandedCostPayload extends MutationPayload {
  @Field(() => ProductVariantType, { nullable: true, description: 'The variant with its costs.' })
  variant?: ProductVariantType | null;

  @Field(() => UnitPriceType, { nullable: true, description: 'The sum of the parts.' })
  total?: UnitPriceType | null;

  @Field(() => [CostEffectType], {
    nullable: true,
    description: 'What it does to every price in force of the variant.',
  })
  effects?: CostEffectType[] | null;
}
