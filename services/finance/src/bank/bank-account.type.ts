import { CurrencyCodeScalar, MoneyType, MutationPayload } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AccountType as BookAccountType } from '../accounts/account.type.ts';
import { CsvDateFormatEnum, CsvDelimiterEnum } from './bank-account.enums.ts';
import type { CsvDelimiterKey, DateFormatKey } from './bank-account.enums.ts';

@ObjectType('FinanceBankCsvColumns', { description: 'Names of the columns of a table, by what they say.' })
export class CsvColumnsType {
  @Field(() => String, { description: 'Day of the booking.' })
  bookedOn!: string;

  @Field(() => String, { nullable: true, description: 'Day of the value.' })
  valueOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Amount with its sign.' })
  amount!: string | null;

  @Field(() => String, { nullable: true, description: 'What went out, where it has a column of its own.' })
  debit!: string | null;

  @Field(() => String, { nullable: true, description: 'What came in, where it has a column of its own.' })
  credit!: string | null;

  @Field(() => String, { nullable: true, description: 'Currency.' })
  currency!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the other party.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Account of the other party.' })
  iban!: string | null;

  @Field(() => String, { nullable: true, description: 'Bank of the other party.' })
  bic!: string | null;

  @Field(() => [String], { description: 'Text; several columns are joined.' })
  remittance!: readonly string[];

  @Field(() => String, { nullable: true, description: "The bank's reference." })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: 'Reference that travels with the payment.' })
  endToEndId!: string | null;

  @Field(() => String, { nullable: true, description: 'Mandate of a direct debit.' })
  mandateId!: string | null;

  @Field(() => String, { nullable: true, description: 'Kind of the movement.' })
  bookingText!: string | null;

  @Field(() => String, { nullable: true, description: 'Balance after the movement.' })
  balance!: string | null;
}

@ObjectType('FinanceBankCsvPreset', { description: 'How the table of an online bank is read.' })
export class CsvPresetType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => CsvDelimiterEnum, { description: 'What stands between two cells.' })
  delimiter!: CsvDelimiterKey;

  @Field(() => Boolean, { description: 'Whether amounts have a decimal comma; else a point.' })
  decimalComma!: boolean;

  @Field(() => CsvDateFormatEnum, { description: 'How days are written.' })
  dateFormat!: DateFormatKey;

  @Field(() => CsvColumnsType, { description: 'Names of the columns.' })
  columns!: CsvColumnsType;
}

@ObjectType('FinanceBankAccount', { description: 'An account of the brand at a bank.' })
@Directive('@key(fields: "id")')
export class BankAccountType {
  @Field(() => ID, { description: 'Identity of the account.' })
  id!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;

  @Field(() => String, { description: 'IBAN without spaces.' })
  iban!: string;

  @Field(() => String, { description: 'BIC; empty where it is not told.' })
  bic!: string;

  @Field(() => CurrencyCodeScalar, { description: 'Its currency.' })
  currency!: string;

  @Field(() => BookAccountType, { description: 'The account of the books that stands for it.' })
  account!: BookAccountType;

  @Field(() => [CsvPresetType], { description: 'How its tables are read; the first is the usual one.' })
  csvPresets!: CsvPresetType[];

  @Field(() => Boolean, { description: 'Whether statements are still read.' })
  active!: boolean;

  @Field(() => MoneyType, { nullable: true, description: 'Balance by the bank, as far as statements were read.' })
  bankBalance!: MoneyType | null;

  @Field(() => String, { nullable: true, description: 'Day up to which statements were read.' })
  readUntil!: string | null;

  @Field(() => Int, { description: 'Movements that are not told yet what they are for.' })
  openLines!: number;

  @Field(() => Int, { description: 'Grows by one per change.' })
  version!: number;
}

@ObjectType('FinanceBankAccountPayload', { description: 'The account, or why it was refused.' })
export class BankAccountPayload extends MutationPayload {
  @Field(() => BankAccountType, { nullable: true, description: 'The account as it is now.' })
  bankAccount?: BankAccountType;
}
