import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  IdentityProviderPayload,
  IdentityProviderType,
  RemoveIdentityProviderPayload,
  TestIdentityProviderPayload,
} from './identity-provider.type.ts';
import type { IdentityProviderEntity } from './identity-provider.entity.ts';
import {
  CreateIdentityProviderInput,
  RemoveIdentityProviderInput,
  TestIdentityProviderInput,
  UpdateIdentityProviderInput,
} from './identity-providers.inputs.ts';
import { IdentityProvidersService } from './identity-providers.service.ts';

@Resolver(() => IdentityProviderType)
export class IdentityProvidersResolver {
  constructor(private readonly providers: IdentityProvidersService) {}

  @Query(() => [IdentityProviderType], {
    nullable: true,
    name: 'identityProviders',
    description: 'Identity providers of the brand; of the platform for platform admins without a brand.',
  })
  async list(@CurrentCtx() ctx: Ctx): Promise<IdentityProviderType[]> {
    return (await this.providers.list(ctx)).map((provider) => this.type(provider));
  }

  @Mutation(() => IdentityProviderPayload, { description: 'Sets up an identity provider, switched off at first.' })
  async createIdentityProvider(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The new provider.' }) input: CreateIdentityProviderInput,
  ): Promise<IdentityProviderPayload> {
    return { identityProvider: this.type(await this.providers.create(ctx, input)) };
  }

  @Mutation(() => IdentityProviderPayload, { description: 'Changes an identity provider, or switches it on or off.' })
  async updateIdentityProvider(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to change.' }) input: UpdateIdentityProviderInput,
  ): Promise<IdentityProviderPayload> {
    return { identityProvider: this.type(await this.providers.update(ctx, input)) };
  }

  @Mutation(() => RemoveIdentityProviderPayload, { description: 'Removes an identity provider.' })
  async removeIdentityProvider(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The provider.' }) input: RemoveIdentityProviderInput,
  ): Promise<RemoveIdentityProviderPayload> {
    return { removedId: await this.providers.remove(ctx, input) };
  }

  @Mutation(() => TestIdentityProviderPayload, { description: 'Asks an identity provider who it is; changes nothing.' })
  testIdentityProvider(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The provider.' }) input: TestIdentityProviderInput,
  ): Promise<TestIdentityProviderPayload> {
    return this.providers.test(ctx, input.id);
  }

  private type(provider: IdentityProviderEntity): IdentityProviderType {
    const {
      id,
      name,
      issuer,
      clientId,
      scopes,
      emailDomains,
      createPeople,
      roles,
      trustsSecondFactor,
      enabled,
      createdAt,
      version,
    } = provider;
    const facts = {
      id,
      name,
      issuer,
      clientId,
      scopes,
      emailDomains,
      createPeople,
      roles,
      trustsSecondFactor,
      enabled,
      createdAt,
      version,
    };
    return { ...facts, hasSecret: provider.clientSecretWrapped !== null, redirectUri: this.providers.redirectUri };
  }
}
