import { DateTimeScalar, MutationPayload, connectionOf, graphEnum } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { accountRoles, reportLines } from './charts/index.ts';

export const AccountTypeEnum = graphEnum('FinanceAccountType', 'Kinds of accounts.', {
  ASSET: 'What the brand has.',
  LIABILITY: 'What it owes.',
  EQUITY: 'What is its owners.',
  INCOME: 'What it earns.',
  EXPENSE: 'What it spends.',
});
export const SideEnum = graphEnum('FinanceSide', 'Sides of an account.', { DEBIT: 'Left.', CREDIT: 'Right.' });
export const AccountRoleEnum = graphEnum('FinanceAccountRole', 'What documents post to by themselves.', accountRoles);
export const ReportLineEnum = graphEnum('FinanceReportLine', 'Lines of the reports.', reportLines);

@ObjectType('FinanceAccount', { description: 'An account of the chart.' })
@Directive('@key(fields: "id")')
export class AccountType {
  @Field(() => ID, { description: 'Identity of the account.' })
  id!: string;

  @Field(() => String, { description: 'Code in the chart, unique in the brand.' })
  code!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;

  @Field(() => AccountTypeEnum, { description: 'What kind of account it is.' })
  type!: string;

  @Field(() => SideEnum, { description: 'The side on which it grows.' })
  normalSide!: string;

  @Field(() => ReportLineEnum, { description: 'Where it stands in the reports.' })
  reportLine!: string;

  @Field(() => AccountRoleEnum, { nullable: true, description: 'What documents post to it by themselves.' })
  role?: string | null;

  @Field(() => String, { description: 'Tax treatment that it is for within its role; empty for every other.' })
  vatKey!: string;

  @Field(() => Boolean, { description: 'Whether new entries may use it.' })
  active!: boolean;

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
