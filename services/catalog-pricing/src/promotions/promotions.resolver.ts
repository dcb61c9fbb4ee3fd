import { CurrentCtx, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PromotionCodesService } from './promotion-codes.service.ts';
import { PromotionSteps } from './promotion-steps.ts';
import {
  PromotionCodeConnection,
  PromotionCodesArgs,
  PromotionConnection,
  PromotionsArgs,
  PromotionType,
} from './promotion.type.ts';
import {
  AddPromotionCodeInput,
  ChangePromotionStatusInput,
  CreatePromotionInput,
  GeneratePromotionCodesInput,
  PromotionPayload,
  UpdatePromotionInput,
} from './promotions.inputs.ts';
import { PromotionsService } from './promotions.service.ts';

const WAITS = {
  code: 'APPROVAL_PENDING',
  message: 'A guardrail asks for a second person, so the promotion waits. It does not apply yet.',
  path: [],
};

@Resolver(() => PromotionType)
export class PromotionsResolver {
  constructor(
    private readonly service: PromotionsService,
    private readonly steps: PromotionSteps,
    private readonly codes: PromotionCodesService,
  ) {}

  @Query(() => PromotionConnection, { nullable: true, description: 'Promotions of the brand, newest first.' })
  async promotions(@CurrentCtx() ctx: Ctx, @Args() args: PromotionsArgs) {
    return toConnection(await this.service.page(ctx, args), () => this.service.count(ctx, args));
  }

  @Query(() => PromotionType, { nullable: true, description: 'A promotion; null where the brand has none of this id.' })
  async promotion(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the promotion.' }) id: string,
  ) {
    return (await this.service.byIds(ctx, [id])).get(id) ?? null;
  }

  @Query(() => PromotionCodeConnection, {
    nullable: true,
    description: 'Codes of a promotion, in the order in which they were made.',
  })
  async promotionCodes(@CurrentCtx() ctx: Ctx, @Args() args: PromotionCodesArgs) {
    return toConnection(await this.service.codes(ctx, args), () => this.service.countCodes(ctx, args));
  }

  @Mutation(() => PromotionPayload, { description: 'Writes a promotion; it begins as a draft.' })
  async createPromotion(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The promotion.' }) input: CreatePromotionInput,
  ) {
    return { promotion: await this.service.create(ctx, input) };
  }

  @Mutation(() => PromotionPayload, { description: 'Writes a draft of a promotion anew.' })
  async updatePromotion(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The promotion.' }) input: UpdatePromotionInput,
  ) {
    return { promotion: await this.service.update(ctx, input) };
  }

  @Mutation(() => PromotionPayload, {
    description:
      'Activates, pauses, resumes or ends a promotion. One that would break a guardrail is refused, or waits for a second person.',
  })
  async changePromotionStatus(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The step.' }) input: ChangePromotionStatusInput,
  ) {
    const { promotion, waits } = await this.steps.step(ctx, input);
    return { promotion, warnings: waits ? [WAITS] : [] };
  }

  @Mutation(() => PromotionPayload, { description: 'Adds a code that many people use.' })
  async addPromotionCode(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The code.' }) input: AddPromotionCodeInput,
  ) {
    return { promotion: await this.codes.add(ctx, input) };
  }

  @Mutation(() => PromotionPayload, { description: 'Makes codes for one use each, that nobody can guess.' })
  async generatePromotionCodes(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'How many.' }) input: GeneratePromotionCodesInput,
  ) {
    return { promotion: await this.codes.generate(ctx, input) };
  }
}
