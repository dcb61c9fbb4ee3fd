import { signAccessToken } from '@mh-os/auth';
import { Ctx, type Clock, DomainError, isId, newId } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { BrandEntity } from '../brands/brand.entity.ts';
import { BrandStatus } from '../brands/brands.rules.ts';
import { KeysService } from '../keys/keys.service.ts';
import { systemCtx } from '../platform-scope.ts';
import { GatewayRoutes } from '../revocations/gateway-routes.ts';
import { ApiKeyEntity } from './api-key.entity.ts';
import { secretOf } from './api-keys.rules.ts';

const question = z.object({ id: z.string().refine(isId), secretHash: z.string().regex(/^[0-9a-f]{64}$/) });

/** What a gateway gets for a key. */
export interface Exchanged {
  readonly accessToken: string;
  /** Where the key may be used from; the gateway sees the address. */
  readonly addresses: readonly string[];
}

/** One write a minute, however many gateways ask; the first use of a new secret is always noted. */
const USED = `UPDATE api_key SET last_used_at = $3, secret_used_at = CASE WHEN $4 THEN coalesce(secret_used_at, $3) ELSE secret_used_at END
  WHERE brand_id = $1 AND id = $2 AND (last_used_at IS NULL OR last_used_at <= $3::timestamptz - interval '60 seconds'
    OR ($4 AND secret_used_at IS NULL))`;

/** POST /internal/api-keys/exchange: a program's key becomes an access token, which never leaves the gateway. */
@Injectable()
export class ApiKeyExchange implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly keys: KeysService,
    private readonly routes: GatewayRoutes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): Promise<void> {
    return this.routes.post('/internal/api-keys/exchange', (body) => this.exchange(body));
  }

  /** The token of a key that holds; one and the same refusal for every other, whatever is wrong with it. */
  async exchange(body: unknown): Promise<Exchanged> {
    const asked = question.safeParse(body);
    const now = this.clock.now();
    const key = asked.success ? await this.find(asked.data.id) : null;
    const which = key && asked.success ? secretOf(key, asked.data.secretHash, now) : undefined;
    if (!key || !which) throw refused();
    await this.used(key, which === 'present', now);
    const claims = {
      sub: key.id,
      sid: key.id,
      kind: 'integration',
      name: key.name,
      brand: key.brandId,
      perms: key.scopes,
    } as const;
    return { accessToken: await signAccessToken(await this.keys.signing(), claims, now), addresses: key.addresses };
  }

  /** The key, if its brand is in use. */
  private find(id: string): Promise<ApiKeyEntity | null> {
    return this.db.read(systemCtx(), async (tx) => {
      const key = await tx.findOne(ApiKeyEntity, { id });
      const brand = key && (await tx.findOne(BrandEntity, { id: key.brandId, status: BrandStatus.ACTIVE }));
      return brand ? key : null;
    });
  }

  private async used(key: ApiKeyEntity, present: boolean, now: Date): Promise<void> {
    const recent = key.lastUsedAt !== null && now.getTime() - key.lastUsedAt.getTime() < 60_000;
    if (recent && (!present || key.secretUsedAt)) return;
    const actor = { kind: 'integration', id: key.id, name: key.name } as const;
    const ctx = new Ctx({ brandId: key.brandId, actor, requestId: newId() });
    await this.db.tx(ctx, (tx) => tx.query('api_key_used', USED, [key.brandId, key.id, now, present]));
  }
}

function refused(): DomainError {
  return new DomainError('API_KEY_REFUSED', 'The API key is not valid, was revoked or has expired.', {
    kind: 'unauthenticated',
  });
}
