import { type Connection, CurrentCtx, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { PeriodArgs, SheetLineConnection, SheetLineType } from '../reports/report.type.ts';
import { KpiLinesArgs, KpiPointType, KpiSeriesArgs, KpiValueType } from './kpi.type.ts';
import { KpisService } from './kpis.service.ts';

@Resolver()
export class KpisResolver {
  constructor(private readonly kpis: KpisService) {}

  @Query(() => [KpiValueType], {
    nullable: true,
    description: 'Key figures of a period, with those of the one before.',
  })
  financeKpis(@CurrentCtx() ctx: Ctx, @Args() args: PeriodArgs): Promise<KpiValueType[]> {
    return this.kpis.values(ctx, args);
  }

  @Query(() => [KpiPointType], { nullable: true, description: 'A key figure month by month, at most sixty.' })
  financeKpiSeries(@CurrentCtx() ctx: Ctx, @Args() args: KpiSeriesArgs): Promise<KpiPointType[]> {
    return this.kpis.series(ctx, args);
  }

  @Query(() => [KpiPointType], {
    nullable: true,
    description: 'A key figure in money day by day, at most 400: days without postings are there with nothing.',
  })
  financeKpiDays(@CurrentCtx() ctx: Ctx, @Args() args: KpiSeriesArgs): Promise<KpiPointType[]> {
    return this.kpis.days(ctx, args);
  }

  @Query(() => [KpiPointType], { nullable: true, description: 'A key figure by channel, the largest first.' })
  financeKpiChannels(@CurrentCtx() ctx: Ctx, @Args() args: KpiSeriesArgs): Promise<KpiPointType[]> {
    return this.kpis.byChannel(ctx, args);
  }

  @Query(() => SheetLineConnection, {
    nullable: true,
    description:
      'The lines that a key figure is the sum of, newest first; `against` names the account of the line itself.',
  })
  async financeKpiLines(@CurrentCtx() ctx: Ctx, @Args() args: KpiLinesArgs): Promise<Connection<SheetLineType>> {
    return toConnection(await this.kpis.lines(ctx, args), () => this.kpis.countLines(ctx, args));
  }
}
