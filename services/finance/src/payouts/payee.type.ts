import { DateTimeScalar, MutationPayload, connectionOf } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonStub } from '../orders/order.type.ts';
import type { PayeeKind } from './payouts.rules.ts';
import { PayeeKindEnum } from './payouts.enums.ts';

@ObjectType('FinancePayee', { description: 'Somebody whom the brand pays.' })
@Directive('@key(fields: "id")')
export class PayeeType {
  @Field(() => ID, { description: 'Identity of the payee.' })
  id!: string;

  @Field(() => String, { description: 'Number for people.' })
  number!: string;

  @Field(() => PayeeKindEnum, { description: 'Who it is.' })
  kind!: PayeeKind;

  @Field(() => ID, { description: 'Whose id it is where they are kept: of a person, partner, user or supplier.' })
  refId!: string;

  @Field(() => PersonStub, { nullable: true, description: 'The person, where it is one of crm.' })
  person!: PersonStub | null;

  @Field(() => String, { description: 'As the bank writes it; empty until somebody says it.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Bank account; only its ends without finance.payee.reveal. Null where none is known.',
  })
  iban!: string | null;

  @Field(() => String, { nullable: true, description: 'The bank, where it was told.' })
  bic!: string | null;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'Since when they are known.' })
  createdAt!: Date;
}
export const { Connection: PayeeConnection } = connectionOf(PayeeType, 'FinancePayee');

@ObjectType('FinancePayeePayload', { description: 'The payee, or why it was refused.' })
export class PayeePayload extends MutationPayload {
  @Field(() => PayeeType, { nullable: true, description: 'The payee as it is now.' })
  payee?: PayeeType;
}
