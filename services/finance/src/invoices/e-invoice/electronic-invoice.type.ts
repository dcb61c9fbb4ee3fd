import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { graphEnum, MutationPayload } from '@mh-os/graphql';
import { IsBase64, IsUUID, MaxLength } from 'class-validator';
import { type CheckedInvoice, MAX_BYTES } from './checking.ts';
import type { Severity } from './rules/rule.ts';

export type ElectronicSyntax = 'UBL' | 'CII' | 'FACTUR_X';
export const ElectronicSyntaxEnum = graphEnum<ElectronicSyntax>(
  'FinanceElectronicSyntax',
  'How an electronic invoice is written.',
  {
    UBL: 'UBL 2.1.',
    CII: 'UN/CEFACT Cross Industry Invoice.',
    FACTUR_X: 'As it stands in the PDF: Cross Industry Invoice in the profile EN 16931 of Factur-X and ZUGFeRD.',
  },
);

export const RuleSeverityEnum = graphEnum<Severity>('FinanceRuleSeverity', 'How bad it is that a rule is broken.', {
  ERROR: 'Receivers may refuse the document.',
  WARNING: 'Receivers should take it.',
});

@ObjectType('FinanceBrokenRule', { description: 'A rule of EN 16931 or XRechnung that a document breaks.' })
export class BrokenRuleType {
  @Field(() => String, { description: 'Name of the rule, e.g. BR-CO-10.' })
  rule!: string;

  @Field(() => RuleSeverityEnum, { description: 'How bad it is.' })
  severity!: Severity;

  @Field(() => String, { description: 'What it asks for.' })
  text!: string;

  @Field(() => [String], { description: 'Which ones of its kind break it, from 1; empty text is the whole document.' })
  places!: readonly string[];
}

@ObjectType('FinanceElectronicInvoice', { description: 'A document as an electronic invoice.' })
export class ElectronicInvoiceType {
  @Field(() => String, { description: 'The document.' })
  xml!: string;

  @Field(() => [BrokenRuleType], { description: 'Rules of EN 16931 and XRechnung that it breaks.' })
  brokenRules!: readonly BrokenRuleType[];
}

/** Base64 takes four signs for three bytes; one more, so that what is too large is told as that. */
const MAX_SIGNS = Math.ceil(MAX_BYTES / 3) * 4 + 8;

@InputType('CheckFinanceElectronicInvoiceInput', { description: 'An electronic invoice of anyone.' })
export class CheckInvoiceInput {
  @Field(() => String, {
    nullable: true,
    description: 'The bytes of the XML or PDF file in base64, at most 180,000 bytes; larger ones are uploaded.',
  })
  @IsBase64()
  @MaxLength(MAX_SIGNS)
  content?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The file, as its upload to /files/finance/e-invoices answered; at most 10 MB. It is gone afterwards.',
  })
  @IsUUID()
  fileId?: string | null;
}

@ObjectType('FinanceElectronicInvoiceCheck', { description: 'What was found out of an electronic invoice.' })
export class ElectronicCheckType {
  @Field(() => ElectronicSyntaxEnum, { description: 'How it is written.' })
  syntax!: 'UBL' | 'CII';

  @Field(() => String, { nullable: true, description: 'Name of the XML inside, where the file is a PDF.' })
  inside!: string | null;

  @Field(() => String, { nullable: true, description: 'The specification that it says it follows.' })
  specification!: string | null;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'The day of issue, as it stands.' })
  issueDate!: string | null;

  @Field(() => String, { nullable: true, description: 'Who sells.' })
  seller!: string | null;

  @Field(() => String, { nullable: true, description: 'Who buys.' })
  buyer!: string | null;

  @Field(() => String, { nullable: true, description: 'The currency, as it stands.' })
  currency!: string | null;

  @Field(() => String, { nullable: true, description: 'What is due, as it stands.' })
  due!: string | null;

  @Field(() => Int, { description: 'How many lines it has.' })
  lines!: number;

  @Field(() => Int, { description: 'How many rules were looked at.' })
  rulesLooked!: number;

  @Field(() => [BrokenRuleType], { description: 'Rules that it breaks, errors first.' })
  brokenRules!: readonly BrokenRuleType[];
}

@ObjectType('FinanceElectronicInvoiceCheckPayload', { description: 'The answer to a check.' })
export class CheckPayload extends MutationPayload {
  @Field(() => ElectronicCheckType, { nullable: true, description: 'What was found out.' })
  check?: ElectronicCheckType | null;
}

export function toCheckType({ syntax, inside, invoice, broken, looked }: CheckedInvoice): ElectronicCheckType {
  return {
    inside,
    ...{ syntax, specification: invoice.specification, number: invoice.number, issueDate: invoice.issueDate },
    ...{ seller: invoice.seller?.name ?? null, buyer: invoice.buyer?.name ?? null, currency: invoice.currency },
    ...{ due: invoice.totals.due, lines: invoice.lines.length, rulesLooked: looked, brokenRules: broken },
  };
}
