import {
  BooleanFilter,
  DateTimeFilter,
  StringFilter,
  Where,
  WhereInput,
  enumFilterOf,
  orderInputOf,
} from '@mh-os/graphql';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Length, Matches, Min } from 'class-validator';
import { AccountRoleEnum, AccountTypeEnum, ReportLineEnum } from './account.type.ts';
import type { AccountRole, AccountType, ReportLine } from './charts/index.ts';

const VAT_KEY = /^[A-Z0-9.]{0,16}$/;

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

  @Field(() => AccountTypeEnum, { nullable: true, description: 'What kind of account it is; an expense when absent.' })
  @IsOptional()
  @IsIn(Object.keys(AccountTypeEnum))
  type?: AccountType | null;

  @Field(() => ReportLineEnum, {
    nullable: true,
    description: 'Where it stands in the reports; by its type when absent.',
  })
  @IsOptional()
  @IsIn(Object.keys(ReportLineEnum))
  reportLine?: ReportLine | null;

  @Field(() => AccountRoleEnum, { nullable: true, description: 'What documents post to it by themselves.' })
  @IsOptional()
  @IsIn(Object.keys(AccountRoleEnum))
  role?: AccountRole | null;

  @Field(() => String, {
    nullable: true,
    description: 'Tax treatment that it is for within its role, such as 19 or EU.',
  })
  @IsOptional()
  @Matches(VAT_KEY)
  vatKey?: string | null;
}

@InputType('UpdateFinanceAccountInput', { description: 'A change of an account; what is absent stays.' })
export class UpdateAccountInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'The new name.' })
  @IsOptional()
  @Length(1, 200)
  name?: string;

  @Field(() => ReportLineEnum, { nullable: true, description: 'Where it stands in the reports.' })
  @IsOptional()
  @IsIn(Object.keys(ReportLineEnum))
  reportLine?: ReportLine;

  @Field(() => Boolean, { nullable: true, description: 'Whether new entries may use it.' })
  @IsOptional()
  @IsBoolean()
  active?: boolean;

  @Field(() => AccountRoleEnum, {
    nullable: true,
    description: 'A role that it takes over from the account that has it now, so that documents post here.',
  })
  @IsOptional()
  @IsIn(Object.keys(AccountRoleEnum))
  takeRole?: AccountRole;
}

const AccountTypeFilter = enumFilterOf<AccountType>('FinanceAccountTypeFilter', AccountTypeEnum);
type AccountTypeFilter = InstanceType<typeof AccountTypeFilter>;

@WhereInput('FinanceAccountWhere', 'Which accounts.')
export class AccountWhere extends Where<AccountWhere> {
  @Field(() => StringFilter, { nullable: true, description: 'By code.' })
  code?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By name.' })
  name?: StringFilter | null;

  @Field(() => AccountTypeFilter, { nullable: true, description: 'By kind.' })
  type?: AccountTypeFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'By whether new entries may use it.' })
  active?: BooleanFilter | null;

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
