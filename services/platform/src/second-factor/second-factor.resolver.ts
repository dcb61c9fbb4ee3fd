import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BothFactorsInput, ConfirmSecondFactorInput, StartSecondFactorInput } from './second-factor.inputs.ts';
import { SecondFactorSetup } from './second-factor-setup.service.ts';
import {
  DisableSecondFactorPayload,
  RecoveryCodesPayload,
  SecondFactorType,
  StartSecondFactorPayload,
} from './second-factor.type.ts';

@Resolver(() => SecondFactorType)
export class SecondFactorResolver {
  constructor(private readonly setup: SecondFactorSetup) {}

  @Query(() => SecondFactorType, { nullable: true, description: "How it stands with the caller's second factor." })
  secondFactor(@CurrentCtx() ctx: Ctx): Promise<SecondFactorType> {
    return this.setup.state(ctx);
  }

  @Mutation(() => StartSecondFactorPayload, { description: 'Begins to set up a second factor: a secret for an app.' })
  async startSecondFactor(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Proof.' }) { password }: StartSecondFactorInput,
  ): Promise<StartSecondFactorPayload> {
    return { enrolment: await this.setup.start(ctx, password) };
  }

  @Mutation(() => RecoveryCodesPayload, { description: 'Switches the second factor on with a first code of the app.' })
  async confirmSecondFactor(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Proof.' }) { code }: ConfirmSecondFactorInput,
  ): Promise<RecoveryCodesPayload> {
    return { recoveryCodes: await this.setup.confirm(ctx, code) };
  }

  @Mutation(() => RecoveryCodesPayload, { description: 'Gives new recovery codes in place of all former ones.' })
  async renewRecoveryCodes(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Proof.' }) input: BothFactorsInput,
  ): Promise<RecoveryCodesPayload> {
    return { recoveryCodes: await this.setup.renewCodes(ctx, input) };
  }

  @Mutation(() => DisableSecondFactorPayload, { description: 'Switches the second factor off.' })
  async disableSecondFactor(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Proof.' }) input: BothFactorsInput,
  ): Promise<DisableSecondFactorPayload> {
    await this.setup.disable(ctx, input);
    return { secondFactor: await this.setup.state(ctx) };
  }
}
