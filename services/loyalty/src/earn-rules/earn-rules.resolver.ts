import { CurrentCtx, CurrentLoaders, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EarnRulePayload, EarnRuleType, RuleVersionType } from './earn-rule.type.ts';
import {
  ChangeEarnRuleStatusInput,
  CreateEarnRuleInput,
  SimulateEarningInput,
  UpdateEarnRuleInput,
} from './earn-rules.inputs.ts';
import { EarnRulesService } from './earn-rules.service.ts';
import { SimulationService } from './simulation.service.ts';
import { SimulationType } from './simulation.type.ts';

@Resolver(() => EarnRuleType)
export class EarnRulesResolver {
  constructor(
    private readonly rules: EarnRulesService,
    private readonly simulation: SimulationService,
  ) {}

  @Query(() => [EarnRuleType], { nullable: true, description: 'Rules of a program, by priority; at most 500.' })
  loyaltyEarnRules(
    @CurrentCtx() ctx: Ctx,
    @Args('programId', { type: () => ID, description: 'The program.' }) programId: string,
  ): Promise<EarnRuleType[]> {
    return this.rules.list(ctx, programId);
  }

  @Query(() => EarnRuleType, { nullable: true, description: 'A rule; null where the brand has none of this id.' })
  async loyaltyEarnRule(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<EarnRuleType | null> {
    return (await this.rules.byIds(ctx, [id])).get(id) ?? null;
  }

  @Query(() => SimulationType, { nullable: true, description: 'What orders so far would earn; nothing changes.' })
  simulateLoyaltyEarning(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Rules and orders.' }) input: SimulateEarningInput,
  ): Promise<SimulationType> {
    return this.simulation.run(ctx, input);
  }

  @Mutation(() => EarnRulePayload, { description: 'Writes a rule; it counts once it is started.' })
  async createLoyaltyEarnRule(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The rule.' }) input: CreateEarnRuleInput,
  ): Promise<EarnRulePayload> {
    return { rule: await this.rules.create(ctx, input) };
  }

  @Mutation(() => EarnRulePayload, { description: 'Writes a rule anew, as its next version.' })
  async updateLoyaltyEarnRule(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The rule.' }) input: UpdateEarnRuleInput,
  ): Promise<EarnRulePayload> {
    return { rule: await this.rules.update(ctx, input) };
  }

  @Mutation(() => EarnRulePayload, { description: 'Starts, pauses or ends a rule.' })
  async changeLoyaltyEarnRuleStatus(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The step.' }) input: ChangeEarnRuleStatusInput,
  ): Promise<EarnRulePayload> {
    return { rule: await this.rules.step(ctx, input) };
  }

  @ResolveField(() => [RuleVersionType], { description: 'Its versions, the newest first; at most 50.' })
  async versions(@Parent() { id }: EarnRuleType, @CurrentLoaders() loaders: Loaders): Promise<RuleVersionType[]> {
    const load = (ctx: Ctx, ids: readonly string[]) => this.rules.versionsOf(ctx, ids);
    return (await loaders.for<string, RuleVersionType[]>(this, 'versions', load).load(id)) ?? [];
  }
}
