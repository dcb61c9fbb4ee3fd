import { DateTimeScalar, IdField, VersionField } from '@mh-os/graphql';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import { VERSION } from './payouts.inputs.ts';

@InputType('FinancePayoutStepInput', { description: 'A step of a payout.' })
export class PayoutStepInput {
  @IdField('Which payout.')
  id!: string;

  @VersionField(VERSION)
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why; for whoever reads it later.' })
  @IsOptional()
  @Length(0, 500)
  note?: string | null;
}

@InputType('EndFinancePayoutInput', { description: 'How the bank ended a payout, or one payment of it.' })
export class EndPayoutInput {
  @IdField('Which payout.')
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Only this payment; all that are under way when absent.' })
  @IsOptional()
  @IsUUID()
  itemId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the bank booked it; now when absent.' })
  @IsOptional()
  at?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  @IsOptional()
  @Length(0, 500)
  reason?: string | null;
}
