import { CurrentCtx } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CampaignEntity } from './campaign.entity.ts';
import { CampaignStepInput, ChooseCampaignArmInput, LaunchCampaignInput } from './campaign-steps.inputs.ts';
import { CampaignStepsService } from './campaign-steps.service.ts';
import { CampaignPayload, CampaignType } from './campaign.type.ts';
import { shownCampaign } from './campaigns.resolver.ts';

const INPUT = { description: 'Which one, and on what version it is based.' };

@Resolver(() => CampaignType)
export class CampaignStepsResolver {
  constructor(private readonly service: CampaignStepsService) {}

  @Mutation(() => CampaignPayload, {
    description: 'Lets a second person look at a campaign; refused while it has findings.',
  })
  submitCampaign(@CurrentCtx() ctx: Ctx, @Args('input', INPUT) input: CampaignStepInput) {
    return shown(this.service.submit(ctx, input));
  }

  @Mutation(() => CampaignPayload, { description: 'Approves a campaign that somebody else submitted.' })
  approveCampaign(@CurrentCtx() ctx: Ctx, @Args('input', INPUT) input: CampaignStepInput) {
    return shown(this.service.approve(ctx, input));
  }

  @Mutation(() => CampaignPayload, { description: 'Sends a campaign back to its draft, with a reason.' })
  rejectCampaign(@CurrentCtx() ctx: Ctx, @Args('input', INPUT) input: CampaignStepInput) {
    return shown(this.service.reject(ctx, input));
  }

  @Mutation(() => CampaignPayload, { description: 'Starts an approved campaign, or schedules it for its begin.' })
  launchCampaign(@CurrentCtx() ctx: Ctx, @Args('input', INPUT) input: LaunchCampaignInput) {
    return shown(this.service.launch(ctx, input));
  }

  @Mutation(() => CampaignPayload, { description: 'Holds a campaign up: what waits to be sent is taken back.' })
  pauseCampaign(@CurrentCtx() ctx: Ctx, @Args('input', INPUT) input: CampaignStepInput) {
    return shown(this.service.pause(ctx, input));
  }

  @Mutation(() => CampaignPayload, { description: 'Lets a campaign go on from where it was held up.' })
  resumeCampaign(@CurrentCtx() ctx: Ctx, @Args('input', INPUT) input: CampaignStepInput) {
    return shown(this.service.resume(ctx, input));
  }

  @Mutation(() => CampaignPayload, { description: 'Gives a campaign up; what waits to be sent is taken back.' })
  cancelCampaign(@CurrentCtx() ctx: Ctx, @Args('input', INPUT) input: CampaignStepInput) {
    return shown(this.service.cancel(ctx, input));
  }

  @Mutation(() => CampaignPayload, { description: 'Sends one arm to everybody who was held back.' })
  chooseCampaignArm(@CurrentCtx() ctx: Ctx, @Args('input', INPUT) input: ChooseCampaignArmInput) {
    return shown(this.service.choose(ctx, input));
  }
}

const shown = async (row: Promise<CampaignEntity>) => ({ campaign: shownCampaign(await row) });
