import { apiKeyEnv, apiKeySecretHash, formatApiKey, newApiKeySecret } from '@mh-os/auth';
import { allPermissions, apiKeyChanged, apiKeyCreated, apiKeyRevoked } from '@mh-os/contracts';
import { type Clock, type Ctx, newId, type Page, type PageRequest } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { checkName } from '../users/users.rules.ts';
import { ApiKeyEntity } from './api-key.entity.ts';
import { type ApiKeyRow, countApiKeys, pageOfApiKeys } from './api-keys.read-model.ts';
import {
  checkAddresses,
  checkExpiry,
  checkScopes,
  decideRotation,
  keyOver,
  keyScopes,
  makerBound,
  overlaps,
} from './api-keys.rules.ts';

/** What a new key is made of. */
export interface CreateApiKey {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt?: Date | null | undefined;
  readonly addresses?: readonly string[] | null | undefined;
  readonly idempotencyKey: string;
}

/** A key to change, as the caller last saw it. */
export interface KeyAsSeen {
  readonly id: string;
  readonly expectedVersion: number;
}

/** A key with the secret it was just given; null where this is a repeat. */
export interface WithSecret {
  readonly key: ApiKeyRow;
  readonly secret: string | null;
}

/** Keys with which programs act for a brand. */
@Injectable()
export class ApiKeysService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PLATFORM_CONFIG) private readonly config: PlatformConfig,
  ) {}

  /** Makes a key that can do no more than its maker. Its secret is known to nobody afterwards, a repeat included. */
  create(ctx: Ctx, input: CreateApiKey): Promise<WithSecret> {
    ctx.require('platform.api-key.write');
    ctx.requireBrand();
    // A key is not bound to parts of a brand, so who is cannot make one: it would see more than they do.
    if (ctx.bound) throw makerBound();
    const { idempotencyKey, ...given } = input;
    const facts = {
      name: checkName(given.name),
      scopes: checkScopes(given.scopes, (permission) => ctx.can(permission)),
      expiresAt: checkExpiry(given.expiresAt ?? null, this.clock.now()),
      addresses: checkAddresses(given.addresses ?? []),
    };
    let secret: string | null = null;
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createApiKey', idempotencyKey, given, async () => {
        secret = newApiKeySecret();
        return this.insert(tx, { ...facts, secretHash: apiKeySecretHash(secret) });
      });
      const key = await tx.get(ApiKeyEntity, id);
      return { key, secret: secret && this.text(id, secret) };
    });
  }

  /** Gives a key a new secret; the old one works on for the overlap. */
  rotate(ctx: Ctx, input: KeyAsSeen & { readonly overlapHours: number }): Promise<WithSecret> {
    ctx.require('platform.api-key.write');
    const secret = newApiKeySecret();
    return this.db.tx(ctx, async (tx) => {
      const key = await tx.lock(ApiKeyEntity, input.id);
      const rotated = decideRotation(key, apiKeySecretHash(secret), input.overlapHours, this.clock.now());
      await tx.update(key, rotated, input.expectedVersion);
      const until = rotated.previousUntil?.toISOString() ?? null;
      changed(tx, key, { field: 'secret', before: until && `works until ${until}`, after: 'new' });
      return { key, secret: this.text(key.id, secret) };
    });
  }

  /** Ends the old secret of a rotated key now. */
  endOverlap(ctx: Ctx, input: KeyAsSeen): Promise<ApiKeyRow> {
    ctx.require('platform.api-key.write');
    return this.db.tx(ctx, async (tx) => {
      const key = await tx.lock(ApiKeyEntity, input.id);
      if (key.revokedAt) throw keyOver();
      const running = overlaps(key, this.clock.now());
      await tx.update(key, { previousHash: null, previousUntil: null }, input.expectedVersion);
      if (running) changed(tx, key, { field: 'oldSecret', before: 'works', after: null });
      return key;
    });
  }

  /** Ends a key for good. */
  revoke(ctx: Ctx, input: KeyAsSeen): Promise<ApiKeyRow> {
    ctx.require('platform.api-key.write');
    return this.db.tx(ctx, async (tx) => {
      const key = await tx.lock(ApiKeyEntity, input.id);
      if (key.revokedAt) return key;
      await tx.update(
        key,
        { revokedAt: this.clock.now(), previousHash: null, previousUntil: null },
        input.expectedVersion,
      );
      tx.emit(apiKeyRevoked, { label: key.name }, { aggregateId: key.id, aggregateVersion: key.version });
      return key;
    });
  }

  /** The brand's keys, newest first. */
  page(ctx: Ctx, request: PageRequest): Promise<Page<ApiKeyRow>> {
    ctx.require('platform.api-key.read');
    const brandId = ctx.requireBrand();
    return this.db.read(ctx, (tx) => pageOfApiKeys(tx, brandId, request));
  }

  /** How many keys the brand has. */
  count(ctx: Ctx): Promise<number> {
    ctx.require('platform.api-key.read');
    const brandId = ctx.requireBrand();
    return this.db.read(ctx, (tx) => countApiKeys(tx, brandId));
  }

  /** Permissions that the caller can give to a key. */
  scopes(ctx: Ctx): { name: string; description: string }[] {
    ctx.require('platform.api-key.write');
    const own = keyScopes.filter((name) => ctx.can(name));
    return own.map((name) => ({ name, description: allPermissions[name] ?? name }));
  }

  /** Environment that keys are made for, as they name it. */
  get env(): string {
    return apiKeyEnv(this.config.MH_ENV);
  }

  private async insert(
    tx: Tx,
    facts: Pick<ApiKeyEntity, 'name' | 'scopes' | 'addresses' | 'expiresAt' | 'secretHash'>,
  ): Promise<string> {
    const { actor } = tx.ctx;
    const id = newId();
    const unused = { secretUsedAt: null, previousHash: null, previousUntil: null, revokedAt: null, lastUsedAt: null };
    await tx.insert(ApiKeyEntity, {
      id,
      ...facts,
      ...unused,
      createdById: actor.id,
      createdByName: actor.name ?? null,
    });
    tx.emit(apiKeyCreated, { label: facts.name, scopes: facts.scopes }, { aggregateId: id, aggregateVersion: 1 });
    return id;
  }

  private text(id: string, secret: string): string {
    return formatApiKey({ env: this.env, id, secret });
  }
}

function changed(
  tx: Tx,
  key: ApiKeyEntity,
  change: { field: string; before: string | null; after: string | null },
): void {
  const target = { aggregateId: key.id, aggregateVersion: key.version };
  tx.emit(apiKeyChanged, { label: key.name, changes: [change] }, target);
}
