import {
  type Connection,
  CurrentCtx,
  CurrentLoaders,
  DateTimeScalar,
  type Loaders,
  PageArgs,
  toConnection,
} from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { UserRefType, userRef } from '../user-ref.type.ts';
import { ContentDecisionsService } from './content-decisions.service.ts';
import { ContentItemsService } from './content-items.service.ts';
import {
  CommentContentItemInput,
  ContentItemWhere,
  CreateContentItemInput,
  MoveContentItemInput,
  MoveContentItemsInput,
  PublishContentItemInput,
  ScheduleContentItemInput,
  StepContentItemInput,
  UpdateContentItemInput,
} from './content.inputs.ts';
import { DecideContentItemInput, DecideContentItemsInput } from './content-decisions.inputs.ts';
import { ContentItemConnection, ContentItemType } from './content-item.type.ts';
import { ContentCommentType, ContentPublicationType } from './content-history.type.ts';
import { ContentCalendarType } from './content-calendar.type.ts';
import { ContentCommentPayload, ContentItemPayload, ContentRowsPayload } from './content-item.payload.ts';
import { ContentPlanType } from './content-plan.type.ts';
import { ContentPlansService } from './content-plans.service.ts';

const where = { type: () => ContentItemWhere, nullable: true, description: 'Which ones; all when absent.' };

@Resolver(() => ContentItemType)
export class ContentResolver {
  constructor(
    private readonly items: ContentItemsService,
    private readonly decisions: ContentDecisionsService,
    private readonly plans: ContentPlansService,
  ) {}

  @Query(() => ContentItemConnection, { nullable: true, description: 'Items, what was changed last first.' })
  async contentItems(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', where) given?: ContentItemWhere,
  ): Promise<Connection<ContentItemType>> {
    return toConnection<ContentItemType>(await this.items.page(ctx, { ...page, where: given }), () =>
      this.items.count(ctx, given),
    );
  }

  @Query(() => ContentItemType, { nullable: true, description: 'One item; null where the brand has none of that id.' })
  contentItem(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ) {
    return this.load(loaders, id);
  }

  @Query(() => ContentCalendarType, {
    nullable: true,
    description:
      'What goes out day by day, at most 62 days: between two instants or from a day of the brand to another.',
  })
  contentCalendar(
    @CurrentCtx() ctx: Ctx,
    @Args('from', { type: () => DateTimeScalar, nullable: true, description: 'From this instant.' }) from?: Date,
    @Args('to', { type: () => DateTimeScalar, nullable: true, description: 'Until before this instant.' }) to?: Date,
    @Args('fromDay', { type: () => String, nullable: true, description: 'First day, e.g. 2026-11-01.' })
    fromDay?: string,
    @Args('toDay', { type: () => String, nullable: true, description: 'Last day.' }) toDay?: string,
    @Args('where', where) given?: ContentItemWhere,
  ): Promise<ContentCalendarType> {
    return this.items.calendar(ctx, { from, to, fromDay, toDay }, given);
  }

  @Mutation(() => ContentItemPayload, { description: 'Makes an item of a plan.' })
  createContentItem(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: CreateContentItemInput) {
    return this.items.create(ctx, input);
  }

  @Mutation(() => ContentItemPayload, { description: 'Changes an item; what was approved needs a new approval then.' })
  updateContentItem(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdateContentItemInput,
  ) {
    return this.items.update(ctx, input);
  }

  @Mutation(() => ContentItemPayload, { description: 'Takes an item a step further.' })
  stepContentItem(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'The step.' }) input: StepContentItemInput) {
    return this.items.step(ctx, input);
  }

  @Mutation(() => ContentItemPayload, { description: 'Gives an item another time.' })
  moveContentItem(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'When.' }) input: MoveContentItemInput) {
    return this.items.move(ctx, input);
  }

  @Mutation(() => ContentRowsPayload, { description: 'Gives many items other times, each by itself.' })
  async moveContentItems(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which ones.' }) input: MoveContentItemsInput,
  ) {
    return { rows: await this.items.moveAll(ctx, input.rows) };
  }

  @Mutation(() => ContentItemPayload, { description: 'Approves or refuses an item that somebody else submitted.' })
  decideContentItem(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The decision.' }) input: DecideContentItemInput,
  ) {
    return this.decisions.decide(ctx, input);
  }

  @Mutation(() => ContentRowsPayload, { description: 'Approves or refuses many items, each by itself.' })
  async decideContentItems(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The decision.' }) input: DecideContentItemsInput,
  ) {
    return { rows: await this.decisions.decideAll(ctx, input) };
  }

  @Mutation(() => ContentItemPayload, { description: 'Fixes the time of an approved item, or frees it.' })
  scheduleContentItem(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: ScheduleContentItemInput,
  ) {
    return this.decisions.schedule(ctx, input);
  }

  @Mutation(() => ContentItemPayload, { description: 'Notes where an approved item went out.' })
  publishContentItem(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'Where.' }) input: PublishContentItemInput) {
    return this.decisions.publish(ctx, input);
  }

  @Mutation(() => ContentCommentPayload, { description: 'Says something about an item.' })
  async commentContentItem(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What.' }) input: CommentContentItemInput,
  ) {
    return { comment: await this.decisions.comment(ctx, input) };
  }

  @ResolveField(() => ContentPlanType, { nullable: true, description: 'The plan that it belongs to.' })
  plan(@Parent() { planId }: ContentItemType, @CurrentLoaders() loaders: Loaders): Promise<ContentPlanType | null> {
    return loaders.for<string, ContentPlanType>(this, 'plan', (ctx, ids) => this.plans.byIds(ctx, ids)).load(planId);
  }

  @ResolveField(() => UserRefType, { nullable: true, description: 'Who answers for it.' })
  owner(@Parent() { ownerId }: ContentItemType): UserRefType | null {
    return userRef(ownerId);
  }

  @ResolveField(() => [ContentCommentType], {
    description: 'What was said about it, the latest hundred, oldest first.',
  })
  comments(@Parent() { id }: ContentItemType, @CurrentLoaders() loaders: Loaders) {
    return loaders
      .for<string, ContentCommentType[]>(this, 'comments', (ctx, ids) => this.decisions.comments(ctx, ids))
      .load(id);
  }

  @ResolveField(() => [ContentPublicationType], { description: 'Where it went out, the latest hundred.' })
  publications(@Parent() { id }: ContentItemType, @CurrentLoaders() loaders: Loaders) {
    return loaders
      .for<string, ContentPublicationType[]>(this, 'publications', (ctx, ids) => this.decisions.publications(ctx, ids))
      .load(id);
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<ContentItemType | null> {
    return this.load(loaders, ref.id);
  }

  private load(loaders: Loaders, id: string): Promise<ContentItemType | null> {
    return loaders.for<string, ContentItemType>(this, 'byId', (ctx, ids) => this.items.byIds(ctx, ids)).load(id);
  }
}
