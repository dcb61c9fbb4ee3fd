import {
  type Connection,
  CurrentCtx,
  CurrentLoaders,
  type Loaders,
  type OrderBy,
  PageArgs,
  toConnection,
} from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { UserRefType, userRef } from '../user-ref.type.ts';
import { ConversionService } from './conversion.service.ts';
import { LeadImportService } from './lead-import.service.ts';
import { LeadRosterService } from './lead-roster.service.ts';
import type { LeadEntity } from './lead.entity.ts';
import { leadName, leadTransitions } from './lead.rules.ts';
import { ConvertLeadPayload, LeadConnection, LeadEngagementType, LeadPayload, LeadType } from './lead.type.ts';
import { LeadScoreType } from './lead-score.type.ts';
import { ImportLeadsPayload } from './lead-import.type.ts';
import { LeadAssigneePayload, LeadAssigneeType } from './lead-assignee.type.ts';
import { labelOf } from './lead-writing.ts';
import {
  AssignLeadInput,
  CaptureLeadInput,
  ImportLeadsInput,
  MoveLeadInput,
  RecordLeadEngagementInput,
  UpdateLeadInput,
} from './leads.inputs.ts';
import { SetLeadAssigneeInput } from './lead-assignee.inputs.ts';
import { ConvertLeadInput } from './lead-conversion.inputs.ts';
import { LeadOrder, type LeadOrderField, LeadWhere } from './leads-list.inputs.ts';
import { LeadsService } from './leads.service.ts';

/** A lead as the graph shows it. */
export function shownLead(lead: LeadEntity): LeadType {
  const legal = leadTransitions.legal(lead.status);
  return {
    ...lead,
    ...{ label: labelOf(lead), name: leadName(lead) },
    ...{ actions: legal.filter((action) => action !== 'CONVERT'), convertible: legal.includes('CONVERT') },
  };
}

@Resolver(() => LeadType)
export class LeadsResolver {
  constructor(
    private readonly service: LeadsService,
    private readonly conversion: ConversionService,
    private readonly imports: LeadImportService,
    private readonly roster: LeadRosterService,
  ) {}

  @Query(() => LeadConnection, { nullable: true, description: 'Leads, the newest first where nothing else is asked.' })
  async leads(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => LeadWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: LeadWhere,
    @Args('orderBy', {
      type: () => LeadOrder,
      nullable: true,
      description: 'By when they came in, newest first, when absent.',
    })
    orderBy?: OrderBy<LeadOrderField>,
  ): Promise<Connection<LeadType>> {
    const found = await this.service.list(ctx, { ...page, where, orderBy });
    return toConnection<LeadType>({ ...found, nodes: found.nodes.map(shownLead) }, () =>
      this.service.count(ctx, where),
    );
  }

  @Query(() => LeadType, { nullable: true, description: 'One lead; null where the brand has none of that id.' })
  lead(@CurrentLoaders() loaders: Loaders, @Args('id', { type: () => ID, description: 'Which one.' }) id: string) {
    return this.load(loaders, id);
  }

  @Query(() => [LeadAssigneeType], { nullable: true, description: 'Who gets leads, whoever is next first.' })
  leadAssignees(@CurrentCtx() ctx: Ctx): Promise<LeadAssigneeType[]> {
    return this.roster.list(ctx);
  }

  @Mutation(() => LeadPayload, { description: 'Takes a lead in, gives it to whoever is next and scores it.' })
  async captureLead(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: CaptureLeadInput) {
    return { lead: shownLead(await this.service.capture(ctx, input)) };
  }

  @Mutation(() => ImportLeadsPayload, { description: 'Takes leads in by file.' })
  importLeads(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'The file.' }) input: ImportLeadsInput) {
    return this.imports.run(ctx, input);
  }

  @Mutation(() => LeadPayload, { description: 'Changes what is known of a lead.' })
  async updateLead(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'The changes.' }) input: UpdateLeadInput) {
    return { lead: shownLead(await this.service.update(ctx, input)) };
  }

  @Mutation(() => LeadPayload, { description: 'Takes a lead a step further, gives it up or takes it up again.' })
  async moveLead(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'The step.' }) input: MoveLeadInput) {
    return { lead: shownLead(await this.service.move(ctx, input)) };
  }

  @Mutation(() => LeadPayload, { description: 'Gives a lead to somebody, or to whoever is next.' })
  async assignLead(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'To whom.' }) input: AssignLeadInput) {
    return { lead: shownLead(await this.service.assign(ctx, input)) };
  }

  @Mutation(() => LeadPayload, { description: 'Tells what a lead did; its score follows.' })
  async recordLeadEngagement(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'It.' }) input: RecordLeadEngagementInput,
  ) {
    return { lead: shownLead(await this.service.engage(ctx, input)) };
  }

  @Mutation(() => ConvertLeadPayload, { description: 'Makes a person, a company and a deal of a lead, once.' })
  async convertLead(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'Of which.' }) input: ConvertLeadInput) {
    const { lead, dealId } = await this.conversion.convert(ctx, input);
    return { lead: shownLead(lead), dealId };
  }

  @Mutation(() => LeadAssigneePayload, { description: 'Says whether somebody gets leads, how many and from where.' })
  async setLeadAssignee(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: SetLeadAssigneeInput) {
    return { assignee: await this.roster.set(ctx, input) };
  }

  @ResolveField(() => UserRefType, { nullable: true, description: 'Who works on it.' })
  owner(@Parent() { ownerId }: LeadType): UserRefType | null {
    return userRef(ownerId);
  }

  @ResolveField(() => [LeadScoreType], { description: 'Its latest twenty scores, newest first.' })
  scores(@Parent() lead: LeadType, @CurrentLoaders() loaders: Loaders) {
    return loaders
      .for<string, LeadScoreType[]>(this, 'scores', (ctx, ids) => this.service.scores(ctx, ids))
      .load(lead.id);
  }

  @ResolveField(() => [LeadEngagementType], { description: 'What it did, the latest fifty, newest first.' })
  engagements(@Parent() lead: LeadType, @CurrentLoaders() loaders: Loaders) {
    return loaders
      .for<string, LeadEngagementType[]>(this, 'engagements', (ctx, ids) => this.service.engagements(ctx, ids))
      .load(lead.id);
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<LeadType | null> {
    return this.load(loaders, ref.id);
  }

  private async load(loaders: Loaders, id: string): Promise<LeadType | null> {
    const lead = await loaders
      .for<string, LeadEntity>(this, 'byId', (ctx, ids) => this.service.byIds(ctx, ids))
      .load(id);
    return lead && shownLead(lead);
  }
}

@Resolver(() => LeadAssigneeType)
export class LeadAssigneesResolver {
  @ResolveField(() => UserRefType, { nullable: true, description: 'The user.' })
  user(@Parent() { userId }: LeadAssigneeType): UserRefType | null {
    return userRef(userId);
  }
}
