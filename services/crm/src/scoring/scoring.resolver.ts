import { CurrentCtx } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { toJobType } from '../job-type.ts';
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
  constructor(private readonly service: ScoringService) {}

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
