import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CompleteSignInInput,
  RefreshSessionInput,
  SignInInput,
  SignOutInput,
  SwitchBrandInput,
} from './sessions.inputs.ts';
import { SessionsService } from './sessions.service.ts';
import { SignInPayload, SignOutPayload } from './session.type.ts';
import { SignInService } from './sign-in.service.ts';
import { TokensService } from './tokens.service.ts';
import { ViewerService } from './viewer.service.ts';
import { ViewerType } from './viewer.type.ts';

@Resolver()
export class SessionsResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    private readonly tokens: TokensService,
    private readonly viewers: ViewerService,
  ) {}

  @Query(() => ViewerType, { nullable: true, description: 'The signed-in person; null where nobody is.' })
  viewer(@CurrentCtx() ctx: Ctx): Promise<ViewerType | null> {
    return this.viewers.of(ctx);
  }

  @Mutation(() => SignInPayload, {
    description: 'Signs a person in. Five failures a minute lock an account for that minute.',
  })
  async signIn(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Who signs in.' }) input: SignInInput,
  ): Promise<SignInPayload> {
    return this.tokens.ofSignIn(ctx, await this.signIns.signIn(ctx, input));
  }

  @Mutation(() => SignInPayload, { description: 'The second step of signing in, for accounts with a second factor.' })
  async completeSignIn(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Challenge and code.' }) input: CompleteSignInInput,
  ): Promise<SignInPayload> {
    return { session: await this.tokens.of(ctx, await this.signIns.complete(ctx, input)) };
  }

  @Mutation(() => SignInPayload, {
    description: 'Trades a refresh token for new tokens. A token used twice ends the session.',
  })
  async refreshSession(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The session.' }) input: RefreshSessionInput,
  ): Promise<SignInPayload> {
    return { session: await this.tokens.of(ctx, await this.sessions.refresh(ctx, input.refreshToken)) };
  }

  @Mutation(() => SignInPayload, { description: 'Moves the session to another brand; both tokens are new.' })
  async switchBrand(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The brand.' }) input: SwitchBrandInput,
  ): Promise<SignInPayload> {
    return { session: await this.tokens.of(ctx, await this.sessions.switchBrand(ctx, input.brandId)) };
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session, all sessions of the person, or all others.' })
  async signOut(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to end.' }) input: SignOutInput,
  ): Promise<SignOutPayload> {
    return { endedSessions: await this.sessions.signOut(ctx, input) };
  }
}
