import { CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PriceDraftType } from '../price-draft.type.ts';
import { DraftCommentsService } from './comments.service.ts';
import {
  CommentPriceDraftInput,
  PriceDraftCommentConnection,
  PriceDraftCommentPayload,
} from './price-draft-comment.type.ts';

@Resolver(() => PriceDraftType)
export class DraftCommentsResolver {
  constructor(private readonly service: DraftCommentsService) {}

  @Mutation(() => PriceDraftCommentPayload, {
    description: 'Says something about a price draft; who is mentioned is told.',
  })
  async commentPriceDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The comment.' }) input: CommentPriceDraftInput,
  ) {
    return { comment: await this.service.comment(ctx, input) };
  }

  @ResolveField(() => PriceDraftCommentConnection, { description: 'What people and directors said, oldest first.' })
  async comments(@Parent() draft: PriceDraftType, @CurrentCtx() ctx: Ctx, @Args() args: PageArgs) {
    return toConnection(await this.service.page(ctx, draft.id, args), () => this.service.count(ctx, draft.id));
  }
}
