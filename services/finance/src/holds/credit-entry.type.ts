import { DateTimeScalar, MoneyType, graphEnum } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

export const CreditEntryKindEnum = graphEnum<'ADDED' | 'USED'>('FinanceCreditEntryKind', 'What moved a credit.', {
  ADDED: 'It grew: by what was paid too much, or by a credit note.',
  USED: 'A hold on it paid invoices.',
});

@ObjectType('FinanceCreditEntry', { description: "A movement of a customer's credit; never changed." })
export class CreditEntryType {
  @Field(() => ID, { description: 'Identity of the movement.' })
  id!: string;

  @Field(() => CreditEntryKindEnum, { description: 'What moved it.' })
  kind!: 'ADDED' | 'USED';

  @Field(() => MoneyType, { description: 'How much; below zero where it was used.' })
  amount!: MoneyType;

  @Field(() => String, { description: 'What it comes from: payment, credit-note or credit-hold.' })
  sourceType!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  createdAt!: Date;
}
