import { CurrentCtx } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CrmSpanArgs } from '../brand-days/span.inputs.ts';
import { FunnelService } from './funnel.service.ts';
import { FunnelType } from './funnel.type.ts';

@Resolver(() => FunnelType)
export class FunnelResolver {
  constructor(private readonly service: FunnelService) {}

  @Query(() => [FunnelType], {
    nullable: true,
    description: 'Where people are lost on their way to become customers: of leads, and of the deals of each pipeline.',
  })
  crmFunnel(@CurrentCtx() ctx: Ctx, @Args() span: CrmSpanArgs): Promise<FunnelType[]> {
    return this.service.funnels(ctx, span);
  }
}
