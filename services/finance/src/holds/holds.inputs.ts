import { IdempotencyKeyField, IdField, MoneyInput, Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';

const MOST = 100;
const SHORTEST = 1;
const LONGEST = 30 * 24 * 3600;

@InputType('AddFinanceCustomerCreditInput', {
  description: 'Keeps what is left of a payment, or what a credit note still owes, as credit: exactly one of the two.',
})
export class AddCreditInput {
  @IdempotencyKeyField()
  idempotencyKey!: string;

  @Field(() => ID, { nullable: true, description: 'A payment of which something is put against no invoice.' })
  @IsOptional()
  @IsUUID()
  paymentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A credit note that still owes something.' })
  @IsOptional()
  @IsUUID()
  creditNoteId?: string | null;
}

@InputType('HoldFinanceCreditInput', { description: 'Keeps a part of a customer’s credit for an order.' })
export class HoldCreditInput {
  @IdempotencyKeyField()
  idempotencyKey!: string;

  @IdField('Whose credit.')
  personId!: string;

  @Field(() => MoneyInput, { description: 'How much, at most what is available.' })
  @Nested(() => MoneyInput)
  amount!: MoneyInput;

  @Field(() => String, { description: 'What for, such as the number of an order.' })
  @Length(1, 200)
  reference!: string;

  @Field(() => Int, {
    defaultValue: 3600,
    description: 'Seconds after which it is given back by itself, at most 30 days.',
  })
  @IsInt()
  @Min(SHORTEST)
  @Max(LONGEST)
  seconds!: number;
}

@InputType('PostFinanceCreditHoldInput', { description: 'Uses what is held for invoices.' })
export class PostHoldInput {
  @IdField('Which hold.')
  id!: string;

  @Field(() => MoneyInput, { nullable: true, description: 'How much; all of it when absent. The rest is given back.' })
  @IsOptional()
  @Nested(() => MoneyInput)
  amount?: MoneyInput | null;

  @Field(() => [ID], { description: `Invoices that it pays, at most ${MOST}; what is due first is paid first.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @IsUUID(undefined, { each: true })
  invoiceIds!: string[];

  @IdempotencyKeyField()
  idempotencyKey!: string;
}

@InputType('VoidFinanceCreditHoldInput', { description: 'Gives back what is held.' })
export class VoidHoldInput {
  @IdField('Which hold.')
  id!: string;

  @Field(() => String, { description: 'Why.' })
  @Length(1, 200)
  reason!: string;

  @IdempotencyKeyField()
  idempotencyKey!: string;
}
