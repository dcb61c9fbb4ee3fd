import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { PeopleService } from '../people/people.service.ts';
import { PersonType } from '../people/person.type.ts';
import { segmentFields } from './fields.ts';
import { operators } from './filter.rules.ts';
import type { SegmentEntity } from './segment.entity.ts';
import {
  ChangeStaticSegmentInput,
  CreateSegmentInput,
  RecordBehaviourInput,
  RecordBehaviourPayload,
  RefreshSegmentInput,
  SegmentFieldType,
  SegmentMemberConnection,
  SegmentMemberType,
  SegmentPayload,
  SegmentType,
  UpdateSegmentInput,
} from './segment.type.ts';
import { SegmentsService } from './segments.service.ts';

@Resolver(() => SegmentType)
export class SegmentsResolver {
  constructor(private readonly service: SegmentsService) {}

  @Query(() => [SegmentType], { nullable: true, description: 'The segments of the brand, those in use first.' })
  segments(@CurrentCtx() ctx: Ctx) {
    return this.service.list(ctx);
  }

  @Query(() => SegmentType, { nullable: true, description: 'One segment; null where the brand has none of that id.' })
  segment(@CurrentLoaders() loaders: Loaders, @Args('id', { type: () => ID, description: 'Which one.' }) id: string) {
    return this.load(loaders, id);
  }

  @Query(() => [SegmentFieldType], {
    nullable: true,
    description: 'What people can be told apart by; own fields come as custom.x.',
  })
  segmentFields(@CurrentCtx() ctx: Ctx): SegmentFieldType[] {
    ctx.require('crm.segment.read');
    return segmentFields.map(({ key, kind, group, needsEvent = false }) => {
      return { key, kind, group, needsEvent, operators: Object.keys(operators[kind]) };
    });
  }

  @Mutation(() => SegmentPayload, { description: 'Makes a segment and works out who belongs to it.' })
  async createSegment(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: CreateSegmentInput) {
    return { segment: await this.service.create(ctx, input) };
  }

  @Mutation(() => SegmentPayload, { description: 'Changes a segment, or puts it away.' })
  async updateSegment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdateSegmentInput,
  ) {
    return { segment: await this.service.update(ctx, input) };
  }

  @Mutation(() => SegmentPayload, { description: 'Works a dynamic segment out again, in a job.' })
  async refreshSegment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: RefreshSegmentInput,
  ) {
    return { segment: await this.service.refresh(ctx, input.id) };
  }

  @Mutation(() => SegmentPayload, { description: 'Puts people into a static segment, or takes them out.' })
  async changeStaticSegment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Who.' }) input: ChangeStaticSegmentInput,
  ) {
    return { segment: await this.service.changeMembers(ctx, input) };
  }

  @Mutation(() => RecordBehaviourPayload, { description: 'Sends in what people did, for segments.' })
  async recordBehaviour(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: RecordBehaviourInput) {
    return { recorded: await this.service.recordBehaviour(ctx, input) };
  }

  @ResolveField(() => SegmentMemberConnection, { description: 'Who belongs to it.' })
  async members(
    @Parent() segment: SegmentType,
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
  ): Promise<Connection<SegmentMemberType>> {
    const found = await this.service.members(ctx, segment.id, page);
    return toConnection<SegmentMemberType>(found, () => Promise.resolve(segment.memberCount));
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<SegmentType | null> {
    return this.load(loaders, ref.id);
  }

  private load(loaders: Loaders, id: string): Promise<SegmentType | null> {
    return loaders.for<string, SegmentEntity>(this, 'byId', (ctx, ids) => this.service.byIds(ctx, ids)).load(id);
  }
}

@Resolver(() => SegmentMemberType)
export class SegmentMembersResolver {
  constructor(private readonly people: PeopleService) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'The person.' })
  person(@Parent() member: SegmentMemberType, @CurrentLoaders() loaders: Loaders): Promise<PersonType | null> {
    return loaders
      .for<string, PersonType>(this, 'people', (ctx, ids) => this.people.byIds(ctx, ids))
      .load(member.personId);
  }
}
