import { randomBytes } from 'node:crypto';
import { type Clock, type Ctx, DomainError, isId, newId, sha256 } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { BrandEntity } from '../brands/brand.entity.ts';
import { BrandStatus } from '../brands/brands.rules.ts';
import { systemCtx } from '../platform-scope.ts';
import { type SignInOutcome, SignInService } from '../sessions/sign-in.service.ts';
import { FirstSignIn } from './first-sign-in.ts';
import { IdentityProviderEntity } from './identity-provider.entity.ts';
import { personOf, saysMultiFactor } from './identity-providers.rules.ts';
import { OidcClient } from './oidc-client.ts';
import { OidcSignInEntity } from './oidc-sign-in.entity.ts';
import { ProviderSecrets } from './provider-secrets.ts';

/** How long a person may take at the provider. */
const LIFETIME_MS = 10 * 60_000;
const CLEAN = `DELETE FROM oidc_sign_in WHERE id IN (SELECT id FROM oidc_sign_in WHERE expires_at < $1 LIMIT 100)`;
/** Taken as it is used: of two that bring the same handle one gets it. */
const TAKE = `DELETE FROM oidc_sign_in WHERE handle_hash = $1 RETURNING id, provider_id AS "providerId", state, nonce,
  verifier_wrapped AS "verifierWrapped", expires_at AS "expiresAt"`;

type Taken = Pick<OidcSignInEntity, 'id' | 'providerId' | 'state' | 'nonce' | 'verifierWrapped' | 'expiresAt'>;

/** Signing in through an identity provider: OpenID Connect, authorization code with PKCE. */
@Injectable()
export class OidcSignInService {
  constructor(
    private readonly db: Db,
    private readonly client: OidcClient,
    private readonly secrets: ProviderSecrets,
    private readonly signIns: SignInService,
    private readonly people: FirstSignIn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Buttons of the sign-in page: the platform's providers, and those of a brand that is named. */
  offered(brandSlug: string | null): Promise<{ id: string; name: string }[]> {
    return this.db.read(systemCtx(), async (tx) => {
      const brand = brandSlug && (await tx.findOne(BrandEntity, { slug: brandSlug, status: BrandStatus.ACTIVE }));
      const owners = [
        { ownerBrandId: IsNull(), enabled: true },
        ...(brand ? [{ ownerBrandId: brand.id, enabled: true }] : []),
      ];
      return tx.find(IdentityProviderEntity, owners, { order: { name: 'ASC', id: 'ASC' } });
    });
  }

  /** Sends a browser to a provider, with a handle that only this browser gets. */
  async start(providerId: string): Promise<{ url: string; handle: string }> {
    const provider = await this.enabled(providerId);
    const { url, checks } = await this.client.begin(this.secrets.facts(provider));
    const { state, nonce, verifier } = checks;
    const handle = randomBytes(32).toString('base64url');
    const id = newId();
    const now = this.clock.now();
    const row = {
      id,
      providerId,
      handleHash: sha256(handle),
      state,
      nonce,
      verifierWrapped: this.secrets.wrap(id, verifier),
    };
    await this.db.tx(systemCtx(), async (tx) => {
      await tx.query('oidc_clean', CLEAN, [now]);
      await tx.insert(OidcSignInEntity, { ...row, expiresAt: new Date(now.getTime() + LIFETIME_MS) });
    });
    return { url, handle };
  }

  /**
   * A session for who came back, linked by the verified e-mail address and by nothing else. Whoever has a second factor is
   * asked for it, unless the provider says that it checked one and is trusted with that.
   */
  async complete(
    ctx: Ctx,
    input: { handle: string; query: string; device?: string | null | undefined },
  ): Promise<SignInOutcome> {
    const taken = await this.take(input.handle);
    const provider = await this.enabled(taken.providerId);
    const checks = {
      state: taken.state,
      nonce: taken.nonce,
      verifier: this.secrets.unwrap(taken.id, taken.verifierWrapped),
    };
    const claims = await this.client.claims(this.secrets.facts(provider), checks, input.query);
    const person = personOf(claims, provider.emailDomains);
    const userId = await this.people.admit(ctx, provider, person);
    const bound = provider.ownerBrandId ?? undefined;
    const vouchedFactor = provider.trustsSecondFactor && saysMultiFactor(claims);
    return this.signIns.admit(ctx, userId, { brandId: bound, boundTo: bound, device: input.device, vouchedFactor });
  }

  private async take(handle: string): Promise<Taken> {
    const [taken] = await this.db.tx(systemCtx(), (tx) => tx.query<Taken>('oidc_take', TAKE, [sha256(handle)]));
    if (taken && taken.expiresAt > this.clock.now()) return taken;
    throw new DomainError('OIDC_STATE_INVALID', 'This sign-in is too old or was completed before. Begin again.');
  }

  private async enabled(id: string): Promise<IdentityProviderEntity> {
    const provider = isId(id) ? await this.db.read(systemCtx(), (tx) => usable(tx, id)) : null;
    if (provider) return provider;
    throw new DomainError('OIDC_PROVIDER_OFF', 'There is no such identity provider, or it is switched off.');
  }
}

/** The provider, if it is switched on and its brand is in use. */
async function usable(tx: ReadTx, id: string): Promise<IdentityProviderEntity | null> {
  const provider = await tx.findOne(IdentityProviderEntity, { id, enabled: true });
  if (!provider || provider.ownerBrandId === null) return provider;
  const brand = await tx.findOne(BrandEntity, { id: provider.ownerBrandId, status: BrandStatus.ACTIVE });
  return brand && provider;
}
