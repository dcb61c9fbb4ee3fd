import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EndSessionInput, EndUserSessionsInput } from './session-list.inputs.ts';
import { SessionListService } from './session-list.service.ts';
import { SessionType } from './session-list.type.ts';
import { SignOutPayload } from './session.type.ts';

@Resolver(() => SessionType)
export class SessionListResolver {
  constructor(private readonly sessions: SessionListService) {}

  @Query(() => [SessionType], { nullable: true, description: 'Where the caller is signed in, used last first.' })
  mySessions(@CurrentCtx() ctx: Ctx): Promise<SessionType[]> {
    return this.sessions.mine(ctx);
  }

  @Query(() => [SessionType], { nullable: true, description: 'Where a person is signed in to work for the brand.' })
  userSessions(
    @CurrentCtx() ctx: Ctx,
    @Args('userId', { type: () => ID, description: 'The person.' }) userId: string,
  ): Promise<SessionType[]> {
    return this.sessions.ofUser(ctx, userId);
  }

  @Mutation(() => SignOutPayload, { description: "Ends one of the caller's own sessions." })
  async endSession(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which.' }) { id }: EndSessionInput,
  ): Promise<SignOutPayload> {
    return { endedSessions: await this.sessions.end(ctx, id) };
  }

  @Mutation(() => SignOutPayload, { description: 'Signs a person out of the brand.' })
  async endUserSessions(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whom.' }) input: EndUserSessionsInput,
  ): Promise<SignOutPayload> {
    return { endedSessions: await this.sessions.endOfUser(ctx, input) };
  }
}
