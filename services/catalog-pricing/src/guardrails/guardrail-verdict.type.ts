import { DecimalScalar } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type {
  GuardrailKind,
  GuardrailLevel,
  GuardrailOutcome,
  GuardrailPolicy,
  GuardrailReason,
} from './guardrail.types.ts';
import {
  GuardrailKindEnum,
  GuardrailLevelEnum,
  GuardrailOutcomeEnum,
  GuardrailPolicyEnum,
  GuardrailReasonEnum,
} from './guardrail-enums.ts';

@ObjectType('GuardrailVerdictParam', { description: 'One figure that a verdict rests on.' })
export class GuardrailVerdictParamType {
  @Field(() => String, { description: 'Name, such as limit, actual, lowest, currency, direction, competitor.' })
  name!: string;

  @Field(() => String, { description: 'Value as plain text; amounts and percents as plain decimals.' })
  value!: string;
}

@ObjectType('GuardrailVerdict', { description: 'What one guardrail says about one price.' })
export class GuardrailVerdictType {
  @Field(() => ID, { description: 'The guardrail.' })
  guardrailId!: string;

  @Field(() => GuardrailKindEnum, { description: 'What the guardrail looks at.' })
  kind!: GuardrailKind;

  @Field(() => GuardrailLevelEnum, { description: 'At which level it stands.' })
  level!: GuardrailLevel;

  @Field(() => GuardrailPolicyEnum, { description: 'Policy of the guardrail when it judged.' })
  policy!: GuardrailPolicy;

  @Field(() => GuardrailOutcomeEnum, { description: 'What it says.' })
  outcome!: GuardrailOutcome;

  @Field(() => GuardrailReasonEnum, { description: 'Why.' })
  reason!: GuardrailReason;

  @Field(() => String, { description: 'The verdict in an English sentence, with the lowest price allowed.' })
  message!: string;

  params!: Readonly<Record<string, string>>;

  @Field(() => DecimalScalar, { description: 'What it asks for: a percentage, or an amount.' })
  limit!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What the price has, in the same unit; null where it cannot be known.',
  })
  actual!: string | null;
}
