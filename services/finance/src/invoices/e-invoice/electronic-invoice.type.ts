import { Field, ObjectType } from '@nestjs/graphql';
import { graphEnum } from '@mh-os/graphql';

export const ElectronicSyntaxEnum = graphEnum<'UBL' | 'CII'>(
  'FinanceElectronicSyntax',
  'How an electronic invoice is written.',
  {
    UBL: 'UBL 2.1.',
    CII: 'UN/CEFACT Cross Industry Invoice.',
  },
);

@ObjectType('FinanceBrokenRule', { description: 'A rule of EN 16931 that a document breaks.' })
export class BrokenRuleType {
  @Field(() => String, { description: 'Name of the rule, e.g. BR-CO-10.' })
  rule!: string;

  @Field(() => String, { description: 'What it asks for.' })
  text!: string;
}

@ObjectType('FinanceElectronicInvoice', { description: 'A document as an electronic invoice.' })
export class ElectronicInvoiceType {
  @Field(() => String, { description: 'The document.' })
  xml!: string;

  @Field(() => [BrokenRuleType], { description: 'Rules of EN 16931 that it breaks, of those that are looked at.' })
  brokenRules!: readonly BrokenRuleType[];
}
