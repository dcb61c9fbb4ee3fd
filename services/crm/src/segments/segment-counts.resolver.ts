import { CurrentCtx, JobType, JsonScalar } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { toJobType } from '../job-type.ts';
import { PeopleService } from '../people/people.service.ts';
import type { PersonType } from '../people/person.type.ts';
import { CountSegmentInput, CountSegmentPayload, SegmentCountType } from './segment-count.type.ts';
import { SegmentCountsService } from './segment-counts.service.ts';

@Resolver(() => SegmentCountType)
export class SegmentCountsResolver {
  constructor(
    private readonly service: SegmentCountsService,
    private readonly people: PeopleService,
  ) {}

  @Query(() => SegmentCountType, {
    nullable: true,
    description: 'How many a filter finds now: at once, of very many people about.',
  })
  async segmentCount(
    @CurrentCtx() ctx: Ctx,
    @Args('filter', { type: () => JsonScalar, description: 'The filter.' }) filter: unknown,
  ): Promise<SegmentCountType> {
    const { ids, ...counts } = await this.service.live(ctx, filter);
    // Names only for those who may see people.
    const people = ctx.can('crm.person.read') ? await this.people.byIds(ctx, ids) : new Map<string, PersonType>();
    return { ...counts, sample: ids.flatMap((id) => people.get(id) ?? []) };
  }

  @Query(() => JobType, {
    nullable: true,
    description: 'How an exact count is getting on; its result is { count, of }.',
  })
  async segmentCountJob(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'The job.' }) id: string,
  ): Promise<JobType> {
    return toJobType(await this.service.job(ctx, id));
  }

  @Mutation(() => CountSegmentPayload, { description: 'Counts exactly whom a filter finds, in a job.' })
  async countSegment(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: CountSegmentInput) {
    return { job: toJobType(await this.service.exactly(ctx, input)) };
  }
}
