import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, DomainError, pageRequest } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AutomationReads } from './automation-reads.ts';
import {
  AutomationDayCounts,
  AutomationDefinition,
  AutomationRevision,
  AutomationRuleConnection,
  AutomationRulePayload,
  AutomationRuleType,
  toDefinitionType,
  toRevisionType,
  toRuleType,
} from './automation-rule.type.ts';
import { AutomationRunType, toRunType } from './automation-run.type.ts';
import {
  AutomationRuleFilter,
  AutomationRuleStepInput,
  CreateAutomationRuleInput,
  UpdateAutomationRuleInput,
} from './automations.inputs.ts';
import { AutomationsService } from './automations.service.ts';

@Resolver(() => AutomationRuleType)
export class AutomationsResolver {
  constructor(
    private readonly automations: AutomationsService,
    private readonly reads: AutomationReads,
  ) {}

  @Query(() => AutomationRuleConnection, {
    nullable: true,
    name: 'automationRules',
    description: 'Rules of the brand, by name.',
  })
  async list(
    @CurrentCtx() ctx: Ctx,
    @Args() args: PageArgs,
    @Args('where', { nullable: true, description: 'Which rules.' }) where?: AutomationRuleFilter,
  ): Promise<Connection<AutomationRuleType>> {
    const page = await this.reads.rules(ctx, where, pageRequest(args, 2));
    return toConnection({ ...page, nodes: page.nodes.map(toRuleType) }, () => this.reads.countRules(ctx, where));
  }

  @Query(() => AutomationRuleType, { nullable: true, name: 'automationRule', description: 'A rule by id.' })
  async one(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the rule.' }) id: string,
  ): Promise<AutomationRuleType> {
    return toRuleType(await this.reads.rule(ctx, id));
  }

  @Mutation(() => AutomationRulePayload, { description: 'Keeps a new rule, switched off.' })
  async createAutomationRule(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The rule.' }) input: CreateAutomationRuleInput,
  ): Promise<AutomationRulePayload> {
    const { definition, ...head } = input;
    return { rule: toRuleType(await this.automations.create(ctx, { ...definition, ...head })) };
  }

  @Mutation(() => AutomationRulePayload, { description: 'Adds a revision; what is in force stays so.' })
  async updateAutomationRule(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The rule, all of it.' }) input: UpdateAutomationRuleInput,
  ): Promise<AutomationRulePayload> {
    const { definition, ...head } = input;
    return { rule: toRuleType(await this.automations.update(ctx, { ...definition, ...head })) };
  }

  @Mutation(() => AutomationRulePayload, {
    description: 'Puts the newest revision into force, on behalf of the person who asks; only people can.',
  })
  async switchOnAutomationRule(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The rule.' }) input: AutomationRuleStepInput,
  ): Promise<AutomationRulePayload> {
    return { rule: toRuleType(await this.automations.switchOn(ctx, input)) };
  }

  @Mutation(() => AutomationRulePayload, { description: 'Stops a rule; what waits is dropped.' })
  async switchOffAutomationRule(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The rule.' }) input: AutomationRuleStepInput,
  ): Promise<AutomationRulePayload> {
    return { rule: toRuleType(await this.automations.switchOff(ctx, input)) };
  }

  @Mutation(() => AutomationRulePayload, { description: 'Lets a rule go on that its guard stopped; only people can.' })
  async resumeAutomationRule(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The rule.' }) input: AutomationRuleStepInput,
  ): Promise<AutomationRulePayload> {
    return { rule: toRuleType(await this.automations.resume(ctx, input)) };
  }

  @Mutation(() => AutomationRulePayload, { description: 'Puts a rule away for good; revisions and runs stay.' })
  async archiveAutomationRule(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The rule.' }) input: AutomationRuleStepInput,
  ): Promise<AutomationRulePayload> {
    return { rule: toRuleType(await this.automations.archive(ctx, input)) };
  }

  @ResolveField(() => [AutomationRevision], { description: 'What it said and says, newest first.' })
  async revisions(@Parent() { id }: AutomationRuleType, @CurrentLoaders() loaders: Loaders) {
    return ((await this.revisionsOf(loaders, id)) ?? []).map(toRevisionType);
  }

  @ResolveField(() => AutomationDefinition, { description: 'What its newest revision says.' })
  async definition(@Parent() { id }: AutomationRuleType, @CurrentLoaders() loaders: Loaders) {
    const newest = (await this.revisionsOf(loaders, id))?.[0];
    if (!newest) throw new DomainError('NOT_FOUND', 'The rule has no revision.');
    return toDefinitionType(newest.definition);
  }

  @ResolveField(() => AutomationRunType, { nullable: true, description: 'Its newest run.' })
  async lastRun(@Parent() { id }: AutomationRuleType, @CurrentLoaders() loaders: Loaders) {
    const load = loaders.for(this, 'lastRun', (ctx, ids: readonly string[]) => this.reads.lastRuns(ctx, ids));
    const run = await load.load(id);
    return run && toRunType(run);
  }

  @ResolveField(() => AutomationDayCounts, { nullable: true, description: 'What it saw in the last day.' })
  lastDay(@Parent() { id }: AutomationRuleType, @CurrentLoaders() loaders: Loaders) {
    return loaders.for(this, 'lastDay', (ctx, ids: readonly string[]) => this.reads.dayCounts(ctx, ids)).load(id);
  }

  private revisionsOf(loaders: Loaders, id: string) {
    return loaders.for(this, 'revisions', (ctx, ids: readonly string[]) => this.reads.revisions(ctx, ids)).load(id);
  }
}
