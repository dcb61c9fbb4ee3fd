import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { RemoveUserPayload } from './membership.payload.ts';
import { RemoveUserInput } from './memberships.inputs.ts';
import { RemovalService } from './removal.service.ts';

@Resolver()
export class RemovalResolver {
  constructor(private readonly removal: RemovalService) {}

  @Mutation(() => RemoveUserPayload, { description: 'Takes somebody out of the brand; their sessions there end.' })
  async removeUser(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whom.' }) input: RemoveUserInput,
  ): Promise<RemoveUserPayload> {
    return this.removal.remove(ctx, input);
  }
}
