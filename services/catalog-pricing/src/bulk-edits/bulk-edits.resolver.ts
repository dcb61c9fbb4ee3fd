import { CurrentCtx, CurrentLoaders, Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ProductReads } from '../products/product-reads.ts';
import { ProductType } from '../products/product.type.ts';
import { ProductFilter } from '../products/products.filter.ts';
import { productLoader } from '../products/products.resolver.ts';
import {
  type BulkEditOutcome,
  BulkEditOutcomeEnum,
  BulkEditPatchInput,
  BulkEditPayload,
  BulkEditPreviewType,
  BulkEditRowConnection,
  BulkEditRowType,
  BulkEditType,
  StartBulkEditInput,
  UndoBulkEditInput,
} from './bulk-edit.type.ts';
import { BulkEditsService } from './bulk-edits.service.ts';

@Resolver(() => BulkEditType)
export class BulkEditsResolver {
  constructor(private readonly service: BulkEditsService) {}

  @Query(() => BulkEditPreviewType, { nullable: true, description: 'What a bulk edit would do; changes nothing.' })
  previewBulkEdit(
    @CurrentCtx() ctx: Ctx,
    @Args('patch', { type: () => BulkEditPatchInput, description: 'What would change.' }) patch: BulkEditPatchInput,
    @Args('filter', {
      type: () => ProductFilter,
      nullable: true,
      description: 'Which products; without AND, OR and NOT.',
    })
    filter?: ProductFilter,
  ) {
    return this.service.preview(ctx, filter, patch);
  }

  @Query(() => BulkEditType, { nullable: true, description: 'A bulk edit; null where the brand has none of this id.' })
  bulkEdit(@CurrentCtx() ctx: Ctx, @Args('id', { type: () => ID, description: 'Id of the edit.' }) id: string) {
    return this.service.get(ctx, id);
  }

  @Query(() => [BulkEditType], { nullable: true, description: 'The last 50 bulk edits, newest first.' })
  bulkEdits(@CurrentCtx() ctx: Ctx) {
    return this.service.list(ctx);
  }

  @Mutation(() => BulkEditPayload, { description: 'Starts a change of all products that match.' })
  async startBulkEdit(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: StartBulkEditInput) {
    return { edit: await this.service.start(ctx, input) };
  }

  @Mutation(() => BulkEditPayload, { description: 'Takes a bulk edit back, within 24 hours.' })
  async undoBulkEdit(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'Which one.' }) input: UndoBulkEditInput) {
    return { edit: await this.service.undo(ctx, input) };
  }

  @ResolveField(() => BulkEditRowConnection, { description: 'What became of each product.' })
  async rows(
    @Parent() edit: BulkEditType,
    @CurrentCtx() ctx: Ctx,
    @Args() args: PageArgs,
    @Args('outcome', { type: () => BulkEditOutcomeEnum, nullable: true, description: 'Only those of this outcome.' })
    outcome?: BulkEditOutcome,
  ) {
    const page = await this.service.rows(ctx, edit.id, outcome ?? null, args);
    return toConnection(page, () => this.service.countRows(ctx, edit.id, outcome ?? null));
  }
}

@Resolver(() => BulkEditRowType)
export class BulkEditRowsResolver {
  constructor(private readonly products: ProductReads) {}

  @ResolveField(() => ProductType, { description: 'The product.' })
  product(@Parent() row: BulkEditRowType, @CurrentLoaders() loaders: Loaders) {
    return productLoader(loaders, this.products).load(row.productId);
  }
}
