import { CurrentCtx, CurrentLoaders, Loaders } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { toJobType } from '../../job-type.ts';
import { CompetitorListingType } from '../listings/competitor-listing.type.ts';
import { PagesService } from './pages.service.ts';
import {
  CompetitorPagePayload,
  CompetitorPageType,
  ReadCompetitorPageInput,
  SetCompetitorPageInput,
} from './pages.type.ts';

@Resolver(() => CompetitorListingType)
export class PagesResolver {
  constructor(private readonly service: PagesService) {}

  @Mutation(() => CompetitorPagePayload, {
    description: 'Sets the page that a price is read from, and whether it is read at all.',
  })
  async setCompetitorPage(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The page.' }) input: SetCompetitorPageInput,
  ) {
    return { page: await this.service.set(ctx, input) };
  }

  @Mutation(() => CompetitorPagePayload, { description: 'Has a page read now, in the background.' })
  async readCompetitorPage(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: ReadCompetitorPageInput,
  ) {
    const { page, job } = await this.service.read(ctx, input);
    return { page, job: toJobType(job) };
  }

  @ResolveField(() => CompetitorPageType, {
    nullable: true,
    description: 'The page that its price is read from; null where none is set.',
  })
  page(@Parent() listing: CompetitorListingType, @CurrentLoaders() loaders: Loaders) {
    const read = loaders.for<string, CompetitorPageType>(this.service, 'pages', (ctx, ids) =>
      this.service.of(ctx, ids),
    );
    return read.load(listing.id);
  }
}
