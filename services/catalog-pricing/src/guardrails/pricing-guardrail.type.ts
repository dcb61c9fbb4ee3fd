import { DecimalScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { graphEnum } from '../graph-enum.ts';
import type { GuardrailKind, GuardrailOutcome, GuardrailPolicy, GuardrailReason } from './guardrail.rules.ts';

export const GuardrailKindEnum = graphEnum<GuardrailKind>('PricingGuardrailKind', 'What a guardrail looks at.', {
  MINIMUM_MARGIN: 'The margin, (net price − cost) / net price, is at least this.',
});

export const GuardrailPolicyEnum = graphEnum<GuardrailPolicy>('PricingGuardrailPolicy', 'What a breach leads to.', {
  BLOCK: 'The price is refused, whoever sets it.',
  REQUIRE_APPROVAL: 'The price needs a draft that a second person approves.',
  WARN: 'The price is allowed and marked.',
});

export const GuardrailOutcomeEnum = graphEnum<GuardrailOutcome>(
  'GuardrailOutcome',
  'What a guardrail says about a price.',
  {
    PASSED: 'Kept.',
    NEAR: 'Kept, by less than two points.',
    WARNED: 'Broken, and allowed with a warning.',
    NEEDS_APPROVAL: 'Broken: a second person has to approve.',
    BLOCKED: 'Broken: refused.',
  },
);

export const GuardrailReasonEnum = graphEnum<GuardrailReason>('GuardrailReason', 'Why a verdict is what it is.', {
  MARGIN: 'By the margin itself.',
  COST_MISSING: 'No cost is known, so the margin cannot be judged; that counts as broken.',
  COST_CURRENCY: 'The cost is in another currency than the price; that counts as broken.',
});

@ObjectType('PricingGuardrail', { description: 'A rule that every price has to keep, whoever sets it.' })
export class PricingGuardrailType {
  @Field(() => ID, { description: 'Id of the guardrail.' })
  id!: string;

  @Field(() => GuardrailKindEnum, { description: 'What it looks at.' })
  kind!: GuardrailKind;

  /** For the resolver of `channel`. */
  channelId!: string | null;

  @Field(() => DecimalScalar, { description: 'Lowest margin in percent of the net price, e.g. "30.00".' })
  minimumMarginPercent!: string;

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

@InputType({ description: 'A guardrail: a new one without id, a changed one with id and expectedVersion.' })
export class SetPricingGuardrailInput {
  @Field(() => ID, { nullable: true, description: 'The guardrail to change; left out for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version that the change is based on; needed with id.' })
  expectedVersion?: number | null;

  @Field(() => GuardrailKindEnum, { defaultValue: 'MINIMUM_MARGIN', description: 'What it looks at.' })
  kind!: GuardrailKind;

  @Field(() => ID, { nullable: true, description: 'Channel in which it holds; every channel where left out.' })
  channelId?: string | null;

  @Field(() => DecimalScalar, { description: 'Lowest margin in percent of the net price: 0 to below 100.' })
  minimumMarginPercent!: string;

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
