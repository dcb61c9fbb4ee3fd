import { CurrentCtx, CurrentLoaders, type Loaders } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Int, Mutation, Parent, Query, Resolver, ResolveReference } from '@nestjs/graphql';
import { ChangePeriodInput, OpenYearInput, OpenYearPayload, PeriodPayload, PeriodType } from './period.type.ts';
import { PeriodsService } from './periods.service.ts';

@Resolver(() => PeriodType)
export class PeriodsResolver {
  constructor(private readonly periods: PeriodsService) {}

  @Query(() => [PeriodType], { nullable: true, description: 'Accounting periods, the latest first.' })
  financePeriods(
    @CurrentCtx() ctx: Ctx,
    @Args('year', { type: () => Int, nullable: true, description: 'Only those of this fiscal year.' })
    year?: number | null,
  ): Promise<PeriodType[]> {
    return this.periods.list(ctx, year ?? null);
  }

  @Mutation(() => OpenYearPayload, { description: 'Opens the periods of a fiscal year.' })
  async openFiscalYear(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which year.' }) input: OpenYearInput,
  ): Promise<OpenYearPayload> {
    return { periods: await this.periods.open(ctx, input.year) } as OpenYearPayload;
  }

  @Mutation(() => PeriodPayload, { description: 'Closes a period, opens it again, or locks it for good.' })
  async changeFiscalPeriod(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which period, and what to do.' }) input: ChangePeriodInput,
  ): Promise<PeriodPayload> {
    return { period: await this.periods.change(ctx, input) } as PeriodPayload;
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<PeriodType | null> {
    return loaders
      .for<string, PeriodType>(this.periods, 'byId', (ctx, ids) => this.periods.byIds(ctx, ids))
      .load(ref.id);
  }
}
