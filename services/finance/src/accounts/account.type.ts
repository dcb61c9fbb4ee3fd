import { DateTimeScalar, MutationPayload, connectionOf } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('FinanceAccount', { description: 'A account of the brand.' })
@Directive('@key(fields: "id")')
export class AccountType {
  @Field(() => ID, { description: 'Identity of the account.' })
  id!: string;

  @Field(() => String, { description: 'Short code, unique in the brand.' })
  code!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

export const { Connection: AccountConnection } = connectionOf(AccountType, 'FinanceAccount');

@ObjectType('FinanceAccountPayload', { description: 'The account after the change, or why it was refused.' })
export class AccountPayload extends MutationPayload {
  @Field(() => AccountType, { nullable: true, description: 'The account as it is now.' })
  account?: AccountType;
}
