import { CurrencyCodeScalar, DateTimeScalar, MoneyType } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { BankFormat } from './reading/statement.types.ts';
import { BankFormatEnum } from './bank-line.enums.ts';

@ObjectType('FinanceBankFileNote', { description: 'What is wrong, or worth a look, at a place of a file.' })
export class FileNoteType {
  @Field(() => Int, { description: 'Row or entry of the file; 0 where it is about the whole.' })
  row!: number;

  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => String, { description: 'What it is, for people.' })
  message!: string;
}

@ObjectType('FinanceBankStatement', { description: 'A statement that was read.' })
export class StatementType {
  @Field(() => ID, { nullable: true, description: 'Identity; absent where it was only tried.' })
  id!: string | null;

  @Field(() => String, { description: 'Reference of the bank.' })
  reference!: string;

  @Field(() => BankFormatEnum, { description: 'What it was read from.' })
  format!: BankFormat;

  @Field(() => String, { nullable: true, description: 'First day.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'Last day.' })
  until!: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'Currency.' })
  currency!: string;

  @Field(() => MoneyType, { nullable: true, description: 'Balance before.' })
  opening!: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'Balance after.' })
  closing!: MoneyType | null;

  @Field(() => Int, { description: 'Movements that were new.' })
  created!: number;

  @Field(() => Int, { description: 'Movements that were known.' })
  known!: number;

  @Field(() => String, { nullable: true, description: 'Name of the file.' })
  fileName!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was read.' })
  importedAt!: Date | null;
}
