import { automationCommands, automationJobs } from '@mh-os/contracts';
import { type Connection, CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, DomainError, pageRequest } from '@mh-os/kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import {
  AutomationCatalogue,
  AutomationConditionCheck,
  AutomationTemplateType,
  AutomationTrial,
} from './automation-catalogue.type.ts';
import { AutomationReads } from './automation-reads.ts';
import { toDefinitionType } from './automation-rule.type.ts';
import { AutomationRunConnection, AutomationRunType, toRunType } from './automation-run.type.ts';
import { AutomationRunFilter, TryAutomationInput } from './automations.inputs.ts';
import { fieldsOfType, triggerEvents } from './automations.rules.ts';
import { automationTemplates } from './automations.templates.ts';
import { conditionFunctions } from './conditions.ts';

@Resolver(() => AutomationRunType)
export class AutomationRunsResolver {
  constructor(private readonly reads: AutomationReads) {}

  @Query(() => AutomationRunConnection, {
    nullable: true,
    name: 'automationRuns',
    description: 'What rules did, newest first.',
  })
  async list(
    @CurrentCtx() ctx: Ctx,
    @Args() args: PageArgs,
    @Args('where', { nullable: true, description: 'Which runs.' }) where?: AutomationRunFilter,
  ): Promise<Connection<AutomationRunType>> {
    const page = await this.reads.runs(ctx, where, pageRequest(args, 2));
    return toConnection({ ...page, nodes: page.nodes.map(toRunType) }, () => this.reads.countRuns(ctx, where));
  }

  @Query(() => [AutomationTemplateType], { nullable: true, description: 'Rules to start from.' })
  automationTemplates(@CurrentCtx() ctx: Ctx): AutomationTemplateType[] {
    ctx.require('platform.automation.read');
    return automationTemplates().map((each) => ({ ...each, definition: toDefinitionType(each.definition) }));
  }

  @Query(() => AutomationCatalogue, { nullable: true, description: 'Everything that rules can be made of.' })
  automationCatalogue(@CurrentCtx() ctx: Ctx): AutomationCatalogue {
    ctx.require('platform.automation.read');
    return {
      events: triggerEvents().map(({ type, description, aggregate }) => ({
        ...{ type, description, aggregate, fields: fieldsOfType(type) },
      })),
      functions: Object.entries(conditionFunctions).map(([name, example]) => ({ name, example })),
      commands: automationCommands.map(({ input, ...command }) => ({
        ...command,
        inputSchema: z.toJSONSchema(input, { io: 'input' }),
      })),
      jobs: automationJobs.map(({ job, label, description, permission, input }) => ({
        ...{ job, label, description, permission },
        inputSchema: z.toJSONSchema(input, { io: 'input' }),
      })),
    };
  }

  @Query(() => AutomationConditionCheck, { nullable: true, description: 'Checks a condition as it is being written.' })
  checkAutomationCondition(
    @CurrentCtx() ctx: Ctx,
    @Args('condition', { description: 'The condition.' }) condition: string,
    @Args('eventTypes', { type: () => [String], description: 'The events it must fit.' }) eventTypes: string[],
  ): AutomationConditionCheck {
    try {
      this.reads.checkCondition(ctx, condition, eventTypes.slice(0, 20));
      return { valid: true, message: null, start: null, end: null };
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'user') throw error;
      const { start = null, end = null } = error.details as { start?: number; end?: number };
      return { valid: false, message: error.message, start, end };
    }
  }

  @Query(() => AutomationTrial, { nullable: true, description: 'Tries a rule on past events; does nothing.' })
  async tryAutomation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to try, and how far back.' }) input: TryAutomationInput,
  ): Promise<AutomationTrial> {
    const { id, definition, days } = input;
    const given = { ...(id ? { id } : {}), ...(definition ? { definition } : {}) };
    const trial = await this.reads.try(ctx, given, days);
    return { ...trial, rows: trial.rows.map((row) => ({ ...row, facts: [...row.facts] })) };
  }
}
