import { DateTimeScalar, MoneyType, MutationPayload, graphEnum } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type HoldState, holdStates } from './holds.rules.ts';

export const HoldStateEnum = graphEnum('FinanceHoldState', 'Where a hold stands.', holdStates);

@ObjectType('FinanceCreditHold', { description: "A part of a customer's credit, kept for an order for a while." })
export class CreditHoldType {
  @Field(() => ID, { description: 'Identity of the hold.' })
  id!: string;

  @Field(() => HoldStateEnum, { description: 'Where it stands.' })
  state!: HoldState;

  @Field(() => MoneyType, { description: 'How much was held.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'What of it was used; the rest was given back.' })
  posted!: MoneyType;

  @Field(() => String, { description: 'What it is held for.' })
  reference!: string;

  @Field(() => DateTimeScalar, { description: 'When it is given back by itself.' })
  expiresAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  endedAt!: Date | null;

  @Field(() => String, { description: 'Why it was given back.' })
  endReason!: string;

  @Field(() => ID, { nullable: true, description: 'The payment that it became.' })
  paymentId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was held.' })
  createdAt!: Date;
}

@ObjectType('FinanceCreditHoldPayload', { description: 'The hold, or why it was refused.' })
export class CreditHoldPayload extends MutationPayload {
  @Field(() => CreditHoldType, { nullable: true, description: 'The hold as it is now.' })
  hold?: CreditHoldType;
}
