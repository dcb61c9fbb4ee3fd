import { DateTimeScalar, MoneyType } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ItemStatus } from './payouts.rules.ts';
import { ItemStatusEnum } from './payouts.enums.ts';

@ObjectType('FinancePayoutItem', { description: 'A payment to one payee.' })
export class PayoutItemType {
  @Field(() => ID, { description: 'Identity of the payment.' })
  id!: string;

  @Field(() => Int, { description: 'Place in the payout.' })
  position!: number;

  @Field(() => ItemStatusEnum, { description: 'Where it stands.' })
  status!: ItemStatus;

  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;

  @Field(() => String, { description: 'Name that the bank is told.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Account; only its ends without finance.payee.reveal.' })
  iban!: string | null;

  @Field(() => String, { description: 'What the bank tells on both statements.' })
  endToEndId!: string;

  @Field(() => String, { description: 'What the payee reads.' })
  remittance!: string;

  @Field(() => String, { description: 'Why it failed.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Line of the bank statement that settled it.' })
  bankLineId!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  endedAt!: Date | null;

  payeeId!: string;
}
