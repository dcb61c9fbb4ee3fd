import { DecimalScalar, MoneyInput, MoneyType, MutationPayload, Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PriceBasisEnum } from '../prices/product-price.type.ts';
import {
  GuardrailKindEnum,
  GuardrailLevelEnum,
  GuardrailPolicyEnum,
  GuardrailStandingEnum,
} from './guardrail-enums.ts';
import type { GuardrailKind, GuardrailLevel, GuardrailPolicy, PriceSide } from './guardrail.types.ts';
import type { Overridden } from './levels.rules.ts';

@ObjectType('PricingGuardrail', { description: 'A rule that every price has to keep, whoever sets it.' })
export class PricingGuardrailType {
  @Field(() => ID, { description: 'Id of the guardrail.' })
  id!: string;

  @Field(() => GuardrailKindEnum, { description: 'What it looks at.' })
  kind!: GuardrailKind;

  @Field(() => GuardrailLevelEnum, { description: 'For what it holds.' })
  level!: GuardrailLevel;

  /** For the resolvers of `channel`, `referenceChannel` and `variant`. */
  channelId!: string | null;
  referenceChannelId!: string | null;
  variantId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Category for which, and for what is below it, it holds.' })
  categoryId!: string | null;

  @Field(() => DecimalScalar, {
    description: 'MINIMUM_MARGIN: lowest margin in percent of the net price, e.g. "30.00"; "0.00" for other kinds.',
  })
  minimumMarginPercent!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Changes: by how many percent a price may rise.' })
  maximumIncreasePercent!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Changes: by how many percent a price may fall.' })
  maximumDecreasePercent!: string | null;

  @Field(() => Int, { nullable: true, description: 'MAXIMUM_CHANGE_OVER_TIME: days over which changes add up.' })
  windowDays!: number | null;

  @Field(() => MoneyType, { nullable: true, description: 'FLOOR, CEILING, MINIMUM_ADVERTISED_PRICE: the amount.' })
  amount!: MoneyType | null;

  @Field(() => PriceBasisEnum, { nullable: true, description: 'Side of the price that is compared.' })
  basis!: PriceSide | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'CHANNEL_ORDER: percent by which the reference channel may be exceeded.',
  })
  tolerancePercent!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'UNDERCUT_LIMIT: percent below the lowest fresh competitor price that are allowed.',
  })
  maximumUndercutPercent!: string | null;

  @Field(() => GuardrailPolicyEnum, { description: 'What a breach leads to.' })
  policy!: GuardrailPolicy;

  @Field(() => Boolean, { description: 'Whether it is in force.' })
  active!: boolean;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Request for approval of a change that waits for a second person; it has not changed yet.',
  })
  pendingApprovalId!: string | null;
}

@ObjectType('EffectiveGuardrail', {
  description: 'A guardrail that covers a variant in a channel, and whether it holds there.',
})
export class EffectiveGuardrailType {
  @Field(() => PricingGuardrailType, { description: 'The guardrail.' })
  guardrail!: PricingGuardrailType;

  @Field(() => Boolean, { description: 'Whether it judges prices there.' })
  wins!: boolean;

  @Field(() => GuardrailStandingEnum, { description: 'Why it does, or does not.' })
  standing!: Overridden | 'HOLDS';

  @Field(() => PricingGuardrailType, { nullable: true, description: 'The one that holds instead of it.' })
  overriddenBy!: PricingGuardrailType | null;
}

@InputType({ description: 'A guardrail: a new one without id, a changed one with id and expectedVersion.' })
export class SetPricingGuardrailInput {
  @Field(() => ID, { nullable: true, description: 'The guardrail to change; left out for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version that the change is based on; needed with id.' })
  expectedVersion?: number | null;

  @Field(() => GuardrailKindEnum, { defaultValue: 'MINIMUM_MARGIN', description: 'What it looks at.' })
  kind!: GuardrailKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Channel in which it holds; every channel where left out. CHANNEL_ORDER: the one never dearer.',
  })
  channelId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Variant for which alone it holds; not together with categoryId.' })
  variantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Category for which, and for what is below it, it holds.' })
  categoryId?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'MINIMUM_MARGIN: lowest margin in percent of the net price: 0 to below 100.',
  })
  minimumMarginPercent?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Changes: by how many percent a price may rise; without limit where left out.',
  })
  maximumIncreasePercent?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Changes: by how many percent a price may fall, up to 100; without limit where left out.',
  })
  maximumDecreasePercent?: string | null;

  @Field(() => Int, { nullable: true, description: 'MAXIMUM_CHANGE_OVER_TIME: days, 1 to 730.' })
  windowDays?: number | null;

  @Field(() => MoneyInput, { nullable: true, description: 'FLOOR, CEILING, MINIMUM_ADVERTISED_PRICE: the amount.' })
  @Nested(() => MoneyInput)
  amount?: MoneyInput | null;

  @Field(() => PriceBasisEnum, {
    nullable: true,
    description: 'Amounts and CHANNEL_ORDER: side of the price that is compared; GROSS where left out.',
  })
  basis?: PriceSide | null;

  @Field(() => ID, { nullable: true, description: 'CHANNEL_ORDER: the channel that must not be exceeded.' })
  referenceChannelId?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'CHANNEL_ORDER: percent by which it may be exceeded; 0 where left out.',
  })
  tolerancePercent?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'UNDERCUT_LIMIT: percent, 0 to below 100.' })
  maximumUndercutPercent?: string | null;

  @Field(() => GuardrailPolicyEnum, { description: 'What a breach leads to.' })
  policy!: GuardrailPolicy;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is in force.' })
  active!: boolean;

  @Field(() => ID, { nullable: true, description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'Outcome of setPricingGuardrail.' })
export class PricingGuardrailPayload extends MutationPayload {
  @Field(() => PricingGuardrailType, { nullable: true, description: 'The guardrail.' })
  guardrail?: PricingGuardrailType | null;
}
