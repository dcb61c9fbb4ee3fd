import { DecimalScalar } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { GuardrailOutcome, GuardrailPolicy, GuardrailReason } from './guardrail.rules.ts';
import { GuardrailOutcomeEnum, GuardrailPolicyEnum, GuardrailReasonEnum } from './pricing-guardrail.type.ts';

@ObjectType('GuardrailVerdict', { description: 'What one guardrail says about one price.' })
export class GuardrailVerdictType {
  @Field(() => ID, { description: 'The guardrail.' })
  guardrailId!: string;

  @Field(() => GuardrailPolicyEnum, { description: 'Policy of the guardrail when it judged.' })
  policy!: GuardrailPolicy;

  @Field(() => GuardrailOutcomeEnum, { description: 'What it says.' })
  outcome!: GuardrailOutcome;

  @Field(() => GuardrailReasonEnum, { description: 'Why.' })
  reason!: GuardrailReason;

  @Field(() => String, { description: 'The verdict in a sentence, with the lowest price allowed.' })
  message!: string;

  @Field(() => DecimalScalar, { description: 'Margin in percent that it asks for.' })
  limit!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Margin in percent that the price has; null where it cannot be known.',
  })
  actual!: string | null;
}
