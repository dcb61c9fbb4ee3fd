import { CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { TimelineKind } from './timeline.rules.ts';
import { TimelineService } from './timeline.service.ts';
import { SearchHitType, TimelineConnection, TimelineEntryType, TimelineKindEnum } from './timeline.type.ts';

@Resolver(() => TimelineEntryType)
export class TimelineResolver {
  constructor(private readonly service: TimelineService) {}

  @Query(() => TimelineConnection, {
    nullable: true,
    description: 'What happened with a person or company, the latest first.',
  })
  async crmTimeline(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('personId', { type: () => ID, nullable: true, description: 'Of whom.' }) personId?: string,
    @Args('companyId', { type: () => ID, nullable: true, description: 'Of which company.' }) companyId?: string,
    @Args('kinds', { type: () => [TimelineKindEnum], nullable: true, description: 'Only these kinds.' })
    kinds?: TimelineKind[],
  ) {
    const query = { ...page, personId: personId ?? null, companyId: companyId ?? null, kinds: kinds ?? null };
    return toConnection(await this.service.page(ctx, query), () => this.service.count(ctx, query));
  }

  @Query(() => [SearchHitType], { nullable: true, description: 'People, companies and leads that a typed text means.' })
  crmSearch(
    @CurrentCtx() ctx: Ctx,
    @Args('text', { type: () => String, description: 'Words, the beginning of an address, digits of a telephone.' })
    text: string,
    @Args('first', { type: () => Int, defaultValue: 10, description: 'How many at most, up to 50.' }) first: number,
  ): Promise<SearchHitType[]> {
    return this.service.search(ctx, text, first);
  }
}
