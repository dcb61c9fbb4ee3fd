import { CurrentCtx, CurrentLoaders, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, Query, Resolver, ResolveReference } from '@nestjs/graphql';
import {
  BankRuleTrialInput,
  CreateBankAccountInput,
  CreateBankRuleInput,
  UpdateBankAccountInput,
  UpdateBankRuleInput,
} from './bank-account.inputs.ts';
import { BankAccountPayload, BankAccountType } from './bank-account.type.ts';
import { BankRulePayload, BankRuleType } from './bank-rule.type.ts';
import { BankAccountsService } from './bank-accounts.service.ts';
import { RuleTrialType } from './bank-line.type.ts';
import { BankRulesService } from './bank-rules.service.ts';
import { shownLine } from './shown.ts';

@Resolver(() => BankAccountType)
export class BankAccountsResolver {
  constructor(
    private readonly accounts: BankAccountsService,
    private readonly rules: BankRulesService,
  ) {}

  @Query(() => [BankAccountType], { nullable: true, description: 'Accounts of the brand at banks.' })
  financeBankAccounts(@CurrentCtx() ctx: Ctx): Promise<BankAccountType[]> {
    return this.accounts.all(ctx);
  }

  @Query(() => [BankRuleType], { nullable: true, description: 'Rules in their order.' })
  financeBankRules(@CurrentCtx() ctx: Ctx): Promise<BankRuleType[]> {
    return this.rules.all(ctx);
  }

  @Query(() => RuleTrialType, {
    nullable: true,
    description: 'What a rule would have found among the latest movements.',
  })
  async financeBankRuleTrial(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The rule.' }) input: BankRuleTrialInput,
  ): Promise<RuleTrialType> {
    const { lines, ...counts } = await this.rules.trial(ctx, input);
    return { ...counts, lines: lines.map(shownLine) };
  }

  @Mutation(() => BankAccountPayload, { description: 'Adds an account at a bank.' })
  async createFinanceBankAccount(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The account.' }) input: CreateBankAccountInput,
  ): Promise<BankAccountPayload> {
    return { bankAccount: await this.accounts.create(ctx, input) };
  }

  @Mutation(() => BankAccountPayload, { description: 'Changes an account at a bank, or how its tables are read.' })
  async updateFinanceBankAccount(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What changes.' }) input: UpdateBankAccountInput,
  ): Promise<BankAccountPayload> {
    return { bankAccount: await this.accounts.update(ctx, input) };
  }

  @Mutation(() => BankRulePayload, { description: 'Adds a rule.' })
  async createFinanceBankRule(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The rule.' }) input: CreateBankRuleInput,
  ): Promise<BankRulePayload> {
    return { rule: await this.rules.create(ctx, input) };
  }

  @Mutation(() => BankRulePayload, { description: 'Changes a rule, or switches it off.' })
  async updateFinanceBankRule(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What changes.' }) input: UpdateBankRuleInput,
  ): Promise<BankRulePayload> {
    return { rule: await this.rules.update(ctx, input) };
  }

  @ResolveReference()
  async reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<BankAccountType | null> {
    return loaders
      .for<string, BankAccountType>(this.accounts, 'byId', (ctx, ids) => this.accounts.byIds(ctx, ids))
      .load(ref.id);
  }
}
