import { CurrentCtx } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BudgetArgs, BudgetType, SetBudgetsInput, SetBudgetsPayload } from './budget.type.ts';
import { BudgetsService } from './budgets.service.ts';

@Resolver()
export class BudgetsResolver {
  constructor(private readonly budgets: BudgetsService) {}

  @Query(() => [BudgetType], { nullable: true, description: 'Plans of a year with what was posted.' })
  financeBudgets(@CurrentCtx() ctx: Ctx, @Args() { year }: BudgetArgs): Promise<BudgetType[]> {
    return this.budgets.list(ctx, year);
  }

  @Mutation(() => SetBudgetsPayload, { description: 'Plans amounts by account, channel and month; all or none.' })
  async setFinanceBudgets(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The plans.' }) input: SetBudgetsInput,
  ): Promise<SetBudgetsPayload> {
    return { budgets: await this.budgets.set(ctx, input) } as SetBudgetsPayload;
  }
}
