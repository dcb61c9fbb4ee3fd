import { MoneyType } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MatchReason, PartKind } from './matching/candidate.types.ts';
import { MatchReasonEnum, PartKindEnum } from './bank-line.enums.ts';

@ObjectType('FinanceBankReason', { description: 'A reason and what it counts.' })
export class ReasonType {
  @Field(() => MatchReasonEnum, { description: 'Which one.' })
  code!: MatchReason;

  @Field(() => Int, { description: 'Points; a score is their sum, 0 to 100.' })
  points!: number;

  @Field(() => String, { description: 'Number or name that it is about; may be empty.' })
  detail!: string;
}

@ObjectType('FinanceBankPart', { description: 'A part of a movement and what it is for.' })
export class PartType {
  @Field(() => PartKindEnum, { description: 'What kind of thing.' })
  kind!: PartKind;

  @Field(() => ID, { nullable: true, description: 'Which document, payment, account or payout.' })
  targetId!: string | null;

  @Field(() => String, { description: 'Its number or name.' })
  label!: string;

  @Field(() => MoneyType, { description: 'How much, with the sign of the money.' })
  amount!: MoneyType;

  @Field(() => ID, { nullable: true, description: 'The payment that was booked for it.' })
  paymentId!: string | null;
}

@ObjectType('FinanceBankCandidate', { description: 'Something that a movement may be for. Suggestions book nothing.' })
export class CandidateType {
  @Field(() => Int, { description: 'How sure, 0 to 100: the sum of the points of its reasons.' })
  score!: number;

  @Field(() => [ReasonType], { description: 'Why.' })
  reasons!: ReasonType[];

  @Field(() => [PartType], { description: 'What it would be for.' })
  parts!: PartType[];

  @Field(() => MoneyType, { description: 'What of it would be left.' })
  rest!: MoneyType;
}
