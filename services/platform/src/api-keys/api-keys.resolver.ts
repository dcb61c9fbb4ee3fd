import { apiKeyStart } from '@mh-os/auth';
import { type Connection, CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest, systemClock } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ApiKeyConnection, ApiKeyPayload, ApiKeyScopeType, ApiKeySecretPayload, ApiKeyType } from './api-key.type.ts';
import { ApiKeyInput, CreateApiKeyInput, RotateApiKeyInput } from './api-keys.inputs.ts';
import type { ApiKeyRow } from './api-keys.read-model.ts';
import { overlaps, statusOf } from './api-keys.rules.ts';
import { ApiKeysService, type WithSecret } from './api-keys.service.ts';

@Resolver(() => ApiKeyType)
export class ApiKeysResolver {
  constructor(private readonly keys: ApiKeysService) {}

  @Query(() => ApiKeyConnection, {
    nullable: true,
    name: 'apiKeys',
    description: "The brand's API keys, newest first.",
  })
  async list(@CurrentCtx() ctx: Ctx, @Args() args: PageArgs): Promise<Connection<ApiKeyType>> {
    const page = await this.keys.page(ctx, pageRequest(args, 1));
    return toConnection({ ...page, nodes: page.nodes.map((row) => this.type(row)) }, () => this.keys.count(ctx));
  }

  @Query(() => [ApiKeyScopeType], {
    nullable: true,
    name: 'apiKeyScopes',
    description: 'Permissions that you can give to a key: those you hold and that need no person.',
  })
  scopes(@CurrentCtx() ctx: Ctx): ApiKeyScopeType[] {
    return this.keys.scopes(ctx);
  }

  @Mutation(() => ApiKeySecretPayload, {
    description: 'Makes an API key. Its secret is in this answer and nowhere else.',
  })
  async createApiKey(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The new key.' }) input: CreateApiKeyInput,
  ): Promise<ApiKeySecretPayload> {
    return this.withSecret(await this.keys.create(ctx, input));
  }

  @Mutation(() => ApiKeySecretPayload, {
    description: 'Gives a key a new secret; the old one works on for the overlap.',
  })
  async rotateApiKey(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The key, and for how long both secrets work.' }) input: RotateApiKeyInput,
  ): Promise<ApiKeySecretPayload> {
    return this.withSecret(await this.keys.rotate(ctx, input));
  }

  @Mutation(() => ApiKeyPayload, { description: 'Ends the old secret of a rotated key now.' })
  async endApiKeyOverlap(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The key.' }) input: ApiKeyInput,
  ): Promise<ApiKeyPayload> {
    return { apiKey: this.type(await this.keys.endOverlap(ctx, input)) };
  }

  @Mutation(() => ApiKeyPayload, { description: 'Ends a key for good; it is dead within a minute.' })
  async revokeApiKey(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The key.' }) input: ApiKeyInput,
  ): Promise<ApiKeyPayload> {
    return { apiKey: this.type(await this.keys.revoke(ctx, input)) };
  }

  private withSecret({ key, secret }: WithSecret): ApiKeySecretPayload {
    return { apiKey: this.type(key), secret };
  }

  private type(row: ApiKeyRow): ApiKeyType {
    const now = systemClock.now();
    const { id, name, scopes, addresses, expiresAt, lastUsedAt, revokedAt, createdAt, createdByName, version } = row;
    const facts = { id, name, scopes, addresses, expiresAt, lastUsedAt, revokedAt, createdAt, createdByName, version };
    const overlapUntil = overlaps(row, now) ? row.previousUntil : null;
    return { ...facts, start: apiKeyStart({ env: this.keys.env, id }), status: statusOf(row, now), overlapUntil };
  }
}
