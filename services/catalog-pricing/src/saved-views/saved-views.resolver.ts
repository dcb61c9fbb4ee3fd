import { CurrentCtx } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CreateSavedViewInput,
  DeleteSavedViewInput,
  SavedViewPayload,
  SavedViewType,
  UpdateSavedViewInput,
} from './saved-view.type.ts';
import { SavedViewsService } from './saved-views.service.ts';

@Resolver(() => SavedViewType)
export class SavedViewsResolver {
  constructor(private readonly service: SavedViewsService) {}

  @Query(() => [SavedViewType], { nullable: true, description: 'Your views and those shared in the brand.' })
  savedViews(@CurrentCtx() ctx: Ctx) {
    return this.service.list(ctx);
  }

  @Mutation(() => SavedViewPayload, { description: 'Keeps a view.' })
  async createSavedView(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: CreateSavedViewInput) {
    return { view: await this.service.create(ctx, input) };
  }

  @Mutation(() => SavedViewPayload, { description: 'Changes a view of yours.' })
  async updateSavedView(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdateSavedViewInput,
  ) {
    return { view: await this.service.update(ctx, input) };
  }

  @Mutation(() => SavedViewPayload, { description: 'Removes a view of yours.' })
  async deleteSavedView(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: DeleteSavedViewInput,
  ) {
    return { view: await this.service.remove(ctx, input) };
  }
}
