import { CurrentCtx, JsonScalar } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { toJobType } from '../job-type.ts';
import { ScorePreviewService } from './preview.service.ts';
import { ScorePreviewType } from './preview.type.ts';
import { ScoringService } from './scoring.service.ts';
import {
  FitLeadModelInput,
  FitLeadModelPayload,
  LeadModelType,
  LeadScoringPayload,
  LeadScoringType,
  SaveScoreRulesInput,
  ScoreRulesType,
  UseScoringInput,
} from './scoring.type.ts';

@Resolver(() => LeadScoringType)
export class ScoringResolver {
  constructor(
    private readonly service: ScoringService,
    private readonly previews: ScorePreviewService,
  ) {}

  @Query(() => LeadScoringType, { nullable: true, description: 'What scores leads now.' })
  leadScoring(@CurrentCtx() ctx: Ctx): Promise<LeadScoringType> {
    return this.service.current(ctx);
  }

  @Query(() => [ScoreRulesType], {
    nullable: true,
    description: 'The latest fifty versions of the rules, newest first.',
  })
  scoreRulesVersions(@CurrentCtx() ctx: Ctx) {
    return this.service.versions(ctx);
  }

  @Query(() => [LeadModelType], { nullable: true, description: 'The latest fifty models, newest first.' })
  leadModels(@CurrentCtx() ctx: Ctx) {
    return this.service.models(ctx);
  }

  @Query(() => ScorePreviewType, {
    nullable: true,
    description: 'What rules that are not saved would say of the latest open leads.',
  })
  scoreRulesPreview(
    @CurrentCtx() ctx: Ctx,
    @Args('rules', { type: () => JsonScalar, description: 'The rules: { start, min, max, factors }.' }) rules: unknown,
  ): Promise<ScorePreviewType> {
    return this.previews.preview(ctx, rules);
  }

  @Mutation(() => LeadScoringPayload, {
    description: 'Saves a version of the rules; open leads are scored anew where it is used.',
  })
  async saveScoreRules(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: SaveScoreRulesInput) {
    return { scoring: await this.service.save(ctx, input) };
  }

  @Mutation(() => LeadScoringPayload, { description: 'Chooses the rules and the model that score leads.' })
  async useScoring(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'Which ones.' }) input: UseScoringInput) {
    return { scoring: await this.service.use(ctx, input) };
  }

  @Mutation(() => FitLeadModelPayload, { description: 'Fits a model to leads whose outcome is known, and judges it.' })
  async fitLeadModel(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'How.' }) input: FitLeadModelInput) {
    return { job: toJobType(await this.service.fit(ctx, input)) };
  }
}
