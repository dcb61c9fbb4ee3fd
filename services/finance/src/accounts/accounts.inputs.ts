import { DateTimeFilter, StringFilter, Where, WhereInput, orderInputOf } from '@mh-os/graphql';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsUUID, Length, Min } from 'class-validator';

@InputType('CreateFinanceAccountInput', { description: 'A new account.' })
export class CreateAccountInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => String, { description: 'Letters, digits and dashes; kept in capitals.' })
  @Length(1, 64)
  code!: string;

  @Field(() => String, { description: 'Name for people, at most 200 characters.' })
  @Length(1, 200)
  name!: string;
}

@InputType('UpdateFinanceAccountInput', { description: 'A change of a account.' })
export class UpdateAccountInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => String, { description: 'The new name.' })
  @Length(1, 200)
  name!: string;
}

@WhereInput('FinanceAccountWhere', 'Which accounts.')
export class AccountWhere extends Where<AccountWhere> {
  @Field(() => StringFilter, { nullable: true, description: 'By code.' })
  code?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By name.' })
  name?: StringFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By time of creation.' })
  createdAt?: DateTimeFilter | null;
}

export enum AccountOrderField {
  NAME = 'NAME',
  CODE = 'CODE',
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(AccountOrderField, {
  name: 'FinanceAccountOrderField',
  description: 'What accounts can be ordered by.',
  valuesMap: {
    NAME: { description: 'The name.' },
    CODE: { description: 'The code.' },
    CREATED_AT: { description: 'Time of creation.' },
  },
});

export const AccountOrder = orderInputOf('FinanceAccountOrder', AccountOrderField);
