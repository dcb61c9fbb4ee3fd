import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SignInPayload } from '../sessions/session.type.ts';
import { TokensService } from '../sessions/tokens.service.ts';
import { SignInProviderType, StartOidcSignInPayload } from './identity-provider.type.ts';
import { CompleteOidcSignInInput, StartOidcSignInInput } from './identity-providers.inputs.ts';
import { OidcSignInService } from './oidc-sign-in.service.ts';

@Resolver()
export class OidcSignInResolver {
  constructor(
    private readonly signIns: OidcSignInService,
    private readonly tokens: TokensService,
  ) {}

  @Query(() => [SignInProviderType], {
    nullable: true,
    description: 'Identity providers to offer on the sign-in page: of the platform, and of a brand that is named.',
  })
  signInProviders(
    @Args('brand', { type: () => String, nullable: true, description: 'Short name of a brand.' }) brand?: string | null,
  ): Promise<SignInProviderType[]> {
    return this.signIns.offered(brand ?? null);
  }

  @Mutation(() => StartOidcSignInPayload, { description: 'Begins to sign in through an identity provider.' })
  startOidcSignIn(
    @Args('input', { description: 'The provider.' }) input: StartOidcSignInInput,
  ): Promise<StartOidcSignInPayload> {
    return this.signIns.start(input.providerId);
  }

  @Mutation(() => SignInPayload, { description: 'Completes a sign-in through an identity provider. Works once.' })
  async completeOidcSignIn(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What the browser came back with.' }) input: CompleteOidcSignInInput,
  ): Promise<SignInPayload> {
    return this.tokens.ofSignIn(ctx, await this.signIns.complete(ctx, input));
  }
}
