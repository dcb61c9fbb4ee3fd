import { CurrentCtx, CurrentLoaders, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CampaignType } from '../campaigns/campaign.type.ts';
import type { AttributionModel } from './attribution.rules.ts';
import { AttributionService } from './attribution.service.ts';
import {
  AttributionResultType,
  AttributionRulePayload,
  AttributionRuleType,
  CampaignCreditType,
} from './attribution.type.ts';
import { AttributionArgs, SetAttributionRuleInput } from './attribution.inputs.ts';
import { AttributionModelEnum } from './attribution.enums.ts';

@Resolver(() => AttributionResultType)
export class AttributionResolver {
  constructor(private readonly attribution: AttributionService) {}

  @Query(() => AttributionResultType, {
    nullable: true,
    description: 'What campaigns brought: the orders placed in a period, put down to what led to them.',
  })
  attributionResults(@CurrentCtx() ctx: Ctx, @Args() args: AttributionArgs): Promise<AttributionResultType> {
    return this.attribution.result(ctx, args);
  }

  @Query(() => AttributionRuleType, {
    nullable: true,
    description: 'The rule by which orders are put down to campaigns.',
  })
  attributionRule(@CurrentCtx() ctx: Ctx): Promise<AttributionRuleType> {
    return this.attribution.rule(ctx);
  }

  @Mutation(() => AttributionRulePayload, {
    description: 'Changes how long before an order touches count; credits that exist stay as they are.',
  })
  async setAttributionRule(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The rule.' }) input: SetAttributionRuleInput,
  ): Promise<AttributionRulePayload> {
    return { rule: await this.attribution.setRule(ctx, input) };
  }
}

@Resolver(() => CampaignType)
export class CampaignCreditsResolver {
  constructor(private readonly attribution: AttributionService) {}

  @ResolveField(() => [CampaignCreditType], {
    nullable: true,
    description: 'What is put down to it over its whole life, by currency; null for whoever may not see results.',
  })
  async credits(
    @Parent() { code }: CampaignType,
    @CurrentCtx() ctx: Ctx,
    @CurrentLoaders() loaders: Loaders,
    @Args('model', { type: () => AttributionModelEnum, defaultValue: 'LAST', description: 'By which model.' })
    model: AttributionModel,
  ): Promise<CampaignCreditType[] | null> {
    if (!ctx.can('crm.performance.read')) return null;
    const load = (caller: Ctx, codes: readonly string[]) => this.attribution.creditsOf(caller, codes, model);
    return loaders.for<string, CampaignCreditType[]>(this, `credits${model}`, load).load(code);
  }
}
