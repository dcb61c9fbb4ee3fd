import { MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AccountType as BookAccountType } from '../accounts/account.type.ts';
import type { RuleFacts } from './matching/matching.rules.ts';
import { RuleFieldEnum, RuleSideEnum } from './bank-account.enums.ts';

@ObjectType('FinanceBankRule', { description: 'A rule: movements that hold a text are for an account of the books.' })
export class BankRuleType {
  @Field(() => ID, { description: 'Identity of the rule.' })
  id!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;

  @Field(() => Int, { description: 'Place in the order: the first that fits wins.' })
  position!: number;

  @Field(() => String, { description: 'Text that a movement holds; spaces and case do not count.' })
  text!: string;

  @Field(() => RuleFieldEnum, { description: 'Where it looks.' })
  field!: RuleFacts['field'];

  @Field(() => RuleSideEnum, { description: 'Which movements it looks at.' })
  side!: RuleFacts['side'];

  @Field(() => BookAccountType, { description: 'Account that it suggests.' })
  account!: BookAccountType;

  @Field(() => Boolean, { description: 'Whether it suggests anything.' })
  active!: boolean;

  @Field(() => Int, { description: 'Grows by one per change.' })
  version!: number;
}

@ObjectType('FinanceBankRulePayload', { description: 'The rule, or why it was refused.' })
export class BankRulePayload extends MutationPayload {
  @Field(() => BankRuleType, { nullable: true, description: 'The rule as it is now.' })
  rule?: BankRuleType;
}
