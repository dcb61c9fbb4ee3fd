import { CurrentCtx, CurrentLoaders, Loaders } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, Query, Resolver, ResolveReference } from '@nestjs/graphql';
import { ChannelType } from './channel.type.ts';
import { ChannelPayload, CreateChannelInput } from './channels.inputs.ts';
import { ChannelsService } from './channels.service.ts';

@Resolver(() => ChannelType)
export class ChannelsResolver {
  constructor(private readonly service: ChannelsService) {}

  @Query(() => [ChannelType], { nullable: true, description: 'All sales channels of the brand.' })
  channels(@CurrentCtx() ctx: Ctx): Promise<ChannelType[]> {
    return this.service.list(ctx);
  }

  @Mutation(() => ChannelPayload, { description: 'Opens a sales channel.' })
  async createChannel(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The channel.' }) input: CreateChannelInput,
  ) {
    return { channel: await this.service.create(ctx, input) };
  }

  @ResolveReference()
  resolveReference(
    @Parent() reference: { id: string },
    @CurrentLoaders() loaders: Loaders,
  ): Promise<ChannelType | null> {
    return channelLoader(loaders, this.service).load(reference.id);
  }
}

/** Channels by id, read at once for a request. */
export function channelLoader(loaders: Loaders, channels: ChannelsService) {
  return loaders.for<string, ChannelType>(channels, 'channels', (ctx, ids) => channels.byIds(ctx, ids));
}
