import { BigIntScalar, DateTimeScalar, DecimalScalar, MoneyType, MutationPayload, connectionOf } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('JournalAccount', { description: 'The account of a line, as it is called now.' })
export class JournalAccountType {
  @Field(() => ID, { description: 'Identity of the account.' })
  id!: string;

  @Field(() => String, { description: 'Code in the chart.' })
  code!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;
}

@ObjectType('JournalLine', { description: 'One side of an entry.' })
export class JournalLineType {
  @Field(() => ID, { description: 'Identity of the line.' })
  id!: string;

  @Field(() => Int, { description: 'Place in the entry, from 1 on.' })
  position!: number;

  @Field(() => JournalAccountType, { description: 'Where it is posted to.' })
  account!: JournalAccountType;

  @Field(() => MoneyType, { nullable: true, description: 'The amount on the debit side; null on a credit line.' })
  debit?: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'The amount on the credit side; null on a debit line.' })
  credit?: MoneyType | null;

  @Field(() => MoneyType, { description: 'The amount in the currency of the books: positive debit, negative credit.' })
  base!: MoneyType;

  @Field(() => DecimalScalar, { nullable: true, description: 'Exchange rate of a line in another currency.' })
  rate?: string | null;

  @Field(() => String, { nullable: true, description: 'Who told the rate.' })
  rateSource?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the rate was told.' })
  rateAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Words about the line.' })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Tax treatment: 19, 7, EU, EXPORT, REVERSE, OSS, ABROAD, SMALL and so on.',
  })
  vatKey?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'VAT percentage.' })
  vatRate?: string | null;

  @Field(() => String, { nullable: true, description: 'Country that taxes it, where that is told.' })
  vatCountry?: string | null;

  @Field(() => ID, { nullable: true, description: 'Channel that it came through.' })
  channelId?: string | null;

  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => ID, { nullable: true, description: 'Person that it is about.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Order that it belongs to.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Invoice that it belongs to.' })
  invoiceId?: string | null;
}

@ObjectType('JournalEntryReference', { description: 'Another entry, by its number.' })
export class JournalEntryReferenceType {
  @Field(() => ID, { description: 'Identity of the entry.' })
  id!: string;

  @Field(() => String, { description: 'Fiscal year and number, such as 2026-000042.' })
  label!: string;
}

@ObjectType('JournalEntry', { description: 'An entry of the journal: never changed, only reversed.' })
@Directive('@key(fields: "id")')
export class JournalEntryType {
  @Field(() => ID, { description: 'Identity of the entry.' })
  id!: string;

  @Field(() => String, { description: 'Fiscal year and number, such as 2026-000042.' })
  label!: string;

  @Field(() => Int, { description: 'Fiscal year, named after the calendar year in which it starts.' })
  fiscalYear!: number;

  @Field(() => Int, { description: 'Number in the fiscal year, without gaps.' })
  number!: number;

  @Field(() => BigIntScalar, { description: 'Place among all entries of the brand.' })
  seq!: string;

  @Field(() => String, { description: 'The day it counts for.' })
  effectiveOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Field(() => String, { description: 'What it is, e.g. MANUAL, REVERSAL, INVOICE, PAYMENT, POINTS.' })
  kind!: string;

  @Field(() => String, { description: 'What kind of document it comes from.' })
  sourceType!: string;

  @Field(() => String, { description: 'Which document.' })
  sourceId!: string;

  @Field(() => String, { description: 'What it is about.' })
  description!: string;

  @Field(() => MoneyType, { description: 'Sum of one side in the currency of the books.' })
  total!: MoneyType;

  @Field(() => JournalEntryReferenceType, { nullable: true, description: 'The entry that this one takes back.' })
  reverses?: JournalEntryReferenceType | null;

  @Field(() => JournalEntryReferenceType, { nullable: true, description: 'The entry that took this one back.' })
  reversedBy?: JournalEntryReferenceType | null;

  @Field(() => String, { description: 'Kind of whoever posted it: person, system, automation, integration.' })
  actorKind!: string;

  @Field(() => String, { nullable: true, description: 'Name of whoever posted it, as it was at that time.' })
  actorName?: string | null;

  @Field(() => String, { description: 'Hash over this entry and the one before it.' })
  hash!: string;

  @Field(() => [JournalLineType], { description: 'Its sides, in their order.' })
  lines!: JournalLineType[];
}

export const { Connection: JournalEntryConnection } = connectionOf(JournalEntryType, 'JournalEntry');

@ObjectType('JournalEntryPayload', { description: 'The entry, or why there is none.' })
export class JournalEntryPayload extends MutationPayload {
  @Field(() => JournalEntryType, { nullable: true, description: 'The new entry.' })
  entry?: JournalEntryType;
}

@ObjectType('JournalBreak', { description: 'The first entry that is not as it was written.' })
export class JournalBreakType {
  @Field(() => ID, { nullable: true, description: 'Identity of the entry; null where one is missing.' })
  entryId?: string | null;

  @Field(() => BigIntScalar, { description: 'Its place in the chain.' })
  seq!: string;

  @Field(() => String, { description: 'What does not fit: MISSING, LINK, CONTENT, TEXT or NUMBER.' })
  fault!: string;
}

@ObjectType('JournalCheck', { description: "What came of checking the brand's journal from the first entry on." })
export class JournalCheckType {
  @Field(() => Boolean, { description: 'Whether every entry is as it was written, in its place, and balances.' })
  intact!: boolean;

  @Field(() => Int, { description: 'Entries looked at.' })
  checked!: number;

  @Field(() => Int, { description: 'Entries whose words about a person were erased by law; their figures still fit.' })
  erased!: number;

  @Field(() => JournalBreakType, { nullable: true, description: 'The first fault.' })
  firstBreak?: JournalBreakType | null;
}
