import { MoneyType } from '@mh-os/graphql';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('FinanceBankDay', { description: 'How bank and books stand at the end of a day.' })
export class BankDayType {
  @Field(() => String, { description: 'The day.' })
  day!: string;

  @Field(() => MoneyType, {
    description: 'By the bank: opening balance of the first statement, and every movement since.',
  })
  bank!: MoneyType;

  @Field(() => MoneyType, { description: 'By the books.' })
  ledger!: MoneyType;

  @Field(() => MoneyType, { description: 'Bank less books.' })
  difference!: MoneyType;

  @Field(() => MoneyType, { description: 'Movements that nobody told yet what they are for.' })
  openLines!: MoneyType;

  @Field(() => MoneyType, { description: 'Movements that were put aside.' })
  ignoredLines!: MoneyType;

  @Field(() => MoneyType, { description: 'What the books have on the account and no movement stands for yet.' })
  ledgerOnly!: MoneyType;

  @Field(() => MoneyType, {
    description: 'What was on the account before the first statement and is not in the books.',
  })
  opening!: MoneyType;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the statement of the day says the same balance; null where none ends.',
  })
  agrees!: boolean | null;
}
