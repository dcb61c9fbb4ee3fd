import { MoneyType, MutationPayload, connectionOf } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonStub } from '../orders/order.type.ts';

@ObjectType('FinanceCustomerCredit', { description: 'What the brand owes a customer for later orders.' })
@Directive('@key(fields: "id")')
export class CustomerCreditType {
  @Field(() => ID, { description: 'Identity of the credit.' })
  id!: string;

  @Field(() => PersonStub, { description: 'Whose it is.' })
  person!: PersonStub;

  @Field(() => MoneyType, { description: 'All of it.' })
  balance!: MoneyType;

  @Field(() => MoneyType, { description: 'What of it is held.' })
  held!: MoneyType;

  @Field(() => MoneyType, { description: 'What can be used.' })
  available!: MoneyType;

  @Field(() => Int, { description: 'Grows by one per change.' })
  version!: number;
}
export const { Connection: CustomerCreditConnection } = connectionOf(CustomerCreditType, 'FinanceCustomerCredit');

@ObjectType('FinanceCustomerCreditPayload', { description: 'The credit, or why it was refused.' })
export class CustomerCreditPayload extends MutationPayload {
  @Field(() => CustomerCreditType, { nullable: true, description: 'The credit as it is now.' })
  credit?: CustomerCreditType;
}
