import { type Connection, CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FlagOverridesService } from './flag-overrides.service.ts';
import { FlagPayload, toFlagPayload } from './flag.payload.ts';
import { FeatureFlagType, FlagEvaluationType, FlagHistoryConnection, type FlagHistoryEntryType } from './flag.type.ts';
import { FlagReadsService } from './flag-reads.service.ts';
import {
  CreateFlagInput,
  FlagStepInput,
  SetFlagOverrideInput,
  SwitchFlagInput,
  TryFlagInput,
  UpdateFlagInput,
} from './flags.inputs.ts';
import { FlagsService } from './flags.service.ts';

@ArgsType()
class FlagHistoryArgs extends PageArgs {
  @Field(() => ID, { description: 'The flag.' })
  flagId!: string;
}

const input = (description: string) => ({ description });

@Resolver(() => FeatureFlagType)
export class FlagsResolver {
  constructor(
    private readonly service: FlagsService,
    private readonly reads: FlagReadsService,
    private readonly overrides: FlagOverridesService,
  ) {}

  @Query(() => [FeatureFlagType], { nullable: true, description: 'Every feature flag, by key; there are 500 at most.' })
  flags(
    @CurrentCtx() ctx: Ctx,
    @Args('archived', { defaultValue: false, description: 'Archived ones too.' }) archived: boolean,
  ): Promise<FeatureFlagType[]> {
    return this.reads.list(ctx, archived);
  }

  @Query(() => FeatureFlagType, { nullable: true, description: 'One feature flag.' })
  flag(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the flag.' }) id: string,
  ): Promise<FeatureFlagType | null> {
    return this.reads.one(ctx, id);
  }

  @Query(() => FlagHistoryConnection, {
    nullable: true,
    description: "Changes of a flag, newest first: the brand's own; for the platform, those of the flag itself too.",
  })
  async flagHistory(@CurrentCtx() ctx: Ctx, @Args() args: FlagHistoryArgs): Promise<Connection<FlagHistoryEntryType>> {
    const page = await this.reads.history(ctx, args.flagId, pageRequest(args, 2));
    return toConnection<FlagHistoryEntryType>(page, () => this.reads.historyCount(ctx, args.flagId));
  }

  @Query(() => [FlagEvaluationType], { nullable: true, description: 'What flags are for the caller.' })
  evaluateFlags(
    @CurrentCtx() ctx: Ctx,
    @Args('keys', { type: () => [String], description: 'Keys of at most 50 flags.' }) keys: string[],
  ): FlagEvaluationType[] {
    return this.reads.evaluateFor(ctx, keys);
  }

  @Query(() => FlagEvaluationType, { nullable: true, description: 'What a flag would be for somebody, and why.' })
  tryFlag(
    @CurrentCtx() ctx: Ctx,
    @Args('input', input('Whom to try with.')) who: TryFlagInput,
  ): Promise<FlagEvaluationType> {
    return this.reads.try(ctx, who);
  }

  @Mutation(() => FlagPayload, { description: 'Drafts a feature flag.' })
  async createFlag(
    @CurrentCtx() ctx: Ctx,
    @Args('input', input('The flag.')) flag: CreateFlagInput,
  ): Promise<FlagPayload> {
    return toFlagPayload(await this.service.create(ctx, flag));
  }

  @Mutation(() => FlagPayload, {
    description:
      'Changes a feature flag; in force everywhere within seconds. A protected one waits for a second person.',
  })
  async updateFlag(
    @CurrentCtx() ctx: Ctx,
    @Args('input', input('What to change.')) change: UpdateFlagInput,
  ): Promise<FlagPayload> {
    return toFlagPayload(await this.service.update(ctx, change));
  }

  @Mutation(() => FlagPayload, { description: 'Publishes a drafted feature flag.' })
  async activateFlag(
    @CurrentCtx() ctx: Ctx,
    @Args('input', input('Which flag.')) step: FlagStepInput,
  ): Promise<FlagPayload> {
    return toFlagPayload(await this.service.activate(ctx, step));
  }

  @Mutation(() => FlagPayload, { description: 'Turns the kill switch of a feature flag.' })
  async switchFlag(
    @CurrentCtx() ctx: Ctx,
    @Args('input', input('Which flag, and how.')) step: SwitchFlagInput,
  ): Promise<FlagPayload> {
    return toFlagPayload(await this.service.switch(ctx, step));
  }

  @Mutation(() => FlagPayload, { description: 'Ends a feature flag: code has its own default from then on.' })
  async archiveFlag(
    @CurrentCtx() ctx: Ctx,
    @Args('input', input('Which flag.')) step: FlagStepInput,
  ): Promise<FlagPayload> {
    return toFlagPayload(await this.service.archive(ctx, step));
  }

  @Mutation(() => FlagPayload, { description: 'Sets a feature flag for the brand of the session, or takes that back.' })
  async setFlagOverride(
    @CurrentCtx() ctx: Ctx,
    @Args('input', input('What the brand gets.')) override: SetFlagOverrideInput,
  ): Promise<FlagPayload> {
    return toFlagPayload(await this.overrides.override(ctx, override));
  }
}
