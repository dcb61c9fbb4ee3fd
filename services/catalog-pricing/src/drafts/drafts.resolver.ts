import { CurrentCtx, CurrentLoaders, Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { permittedActions, type DraftAction } from './draft.rules.ts';
import { DraftDecisions } from './draft-decisions.ts';
import { DraftReads } from './draft-reads.ts';
import { DraftWriting } from './draft-writing.ts';
import {
  ApprovePriceDraftInput,
  CancelPriceDraftInput,
  CreatePriceDraftInput,
  PriceDraftPayload,
  PriceDraftsArgs,
  PriceDraftStepInput,
  RejectPriceDraftInput,
  UpdatePriceDraftInput,
} from './drafts.inputs.ts';
import { PriceDraftLineConnection } from './price-draft-line.type.ts';
import { PriceDraftActionEnum, PriceDraftCheckType, PriceDraftConnection, PriceDraftType } from './price-draft.type.ts';

@Resolver(() => PriceDraftType)
export class DraftsResolver {
  constructor(
    private readonly writing: DraftWriting,
    private readonly decisions: DraftDecisions,
    private readonly reads: DraftReads,
  ) {}

  @Query(() => PriceDraftConnection, { nullable: true, description: 'Price drafts of the brand.' })
  async priceDrafts(@CurrentCtx() ctx: Ctx, @Args() args: PriceDraftsArgs) {
    return toConnection(await this.reads.page(ctx, args), () => this.reads.count(ctx, args));
  }

  @Query(() => PriceDraftType, {
    nullable: true,
    description: 'A price draft; null where the brand has none of this id.',
  })
  async priceDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the draft.' }) id: string,
  ) {
    return (await this.reads.byIds(ctx, [id])).get(id) ?? null;
  }

  @Mutation(() => PriceDraftPayload, { description: 'Writes a price draft, or only judges its lines.' })
  async createPriceDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The draft.' }) input: CreatePriceDraftInput,
  ) {
    if (input.validateOnly) return { preview: await this.writing.preview(ctx, input.lines) };
    return { draft: await this.writing.create(ctx, input) };
  }

  @Mutation(() => PriceDraftPayload, {
    description: 'Changes a draft that is not submitted; new lines are based on the prices of now.',
  })
  async updatePriceDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdatePriceDraftInput,
  ) {
    return { draft: await this.writing.update(ctx, input) };
  }

  @Mutation(() => PriceDraftPayload, {
    description: 'Asks a second person to decide; refused where a guardrail blocks.',
  })
  async submitPriceDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which draft.' }) input: PriceDraftStepInput,
  ) {
    return { draft: await this.decisions.submit(ctx, input) };
  }

  @Mutation(() => PriceDraftPayload, { description: 'Takes a draft back; for its author.' })
  async withdrawPriceDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which draft.' }) input: PriceDraftStepInput,
  ) {
    return { draft: await this.decisions.withdraw(ctx, input) };
  }

  @Mutation(() => PriceDraftPayload, {
    description:
      'Approves a draft of someone else: all its prices come into force, or none; at once or at an instant to come.',
  })
  async approvePriceDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which draft.' }) input: ApprovePriceDraftInput,
  ) {
    return { draft: await this.decisions.approve(ctx, input) };
  }

  @Mutation(() => PriceDraftPayload, { description: 'Rejects a draft of someone else; no price changes.' })
  async rejectPriceDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which draft and why.' }) input: RejectPriceDraftInput,
  ) {
    return { draft: await this.decisions.reject(ctx, input) };
  }

  @Mutation(() => PriceDraftPayload, {
    description: 'Takes back the approval of a scheduled draft before its time; no price changes.',
  })
  async cancelPriceDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which draft and why.' }) input: CancelPriceDraftInput,
  ) {
    return { draft: await this.decisions.cancel(ctx, input) };
  }

  @Query(() => PriceDraftCheckType, {
    nullable: true,
    description:
      'What stands against a draft at this moment, over all its lines; null where the brand has none of this id.',
  })
  priceDraftCheck(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the draft.' }) id: string,
  ): Promise<PriceDraftCheckType | null> {
    return this.reads.check(ctx, id);
  }

  @ResolveField(() => PriceDraftLineConnection, { description: 'The proposed prices.' })
  async lines(@Parent() draft: PriceDraftType, @CurrentCtx() ctx: Ctx, @Args() args: PageArgs) {
    return toConnection(await this.reads.lines(ctx, draft, args), () => draft.lineCount);
  }

  @ResolveField(() => [PriceDraftActionEnum], { description: 'What the caller could do with it now.' })
  permittedActions(@Parent() draft: PriceDraftType, @CurrentCtx() ctx: Ctx): DraftAction[] {
    const canCreate = ctx.can('catalog-pricing.draft.create');
    return permittedActions(draft, {
      actor: ctx.actor,
      canCreate,
      canApprove: ctx.can('catalog-pricing.draft.approve'),
    });
  }

  @ResolveReference()
  resolveReference(
    @Parent() reference: { id: string },
    @CurrentLoaders() loaders: Loaders,
  ): Promise<PriceDraftType | null> {
    return loaders
      .for<string, PriceDraftType>(this.reads, 'drafts', (ctx, ids) => this.reads.byIds(ctx, ids))
      .load(reference.id);
  }
}
