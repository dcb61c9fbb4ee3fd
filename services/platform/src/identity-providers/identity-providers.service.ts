import { identityProviderChanged, identityProviderRemoved } from '@mh-os/contracts';
import { type Ctx, DomainError, newId, notFound } from '@mh-os/kernel';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { checkGrant, checkRoles } from '../memberships/memberships.rules.ts';
import { RolesService } from '../roles/roles.service.ts';
import { checkName } from '../users/users.rules.ts';
import { IdentityProviderEntity } from './identity-provider.entity.ts';
import {
  checkClient,
  checkCreation,
  checkDomains,
  checkIssuer,
  checkOidcScopes,
  type ProviderSettings,
} from './identity-providers.rules.ts';
import { OidcClient } from './oidc-client.ts';
import { ProviderSecrets } from './provider-secrets.ts';

/** A new provider. */
export interface CreateProvider extends Omit<ProviderSettings, 'enabled'> {
  readonly clientSecret?: string | null | undefined;
  readonly idempotencyKey: string;
}

/** Changes to a provider; null and absent stay as they are. */
export type UpdateProvider = { readonly id: string; readonly expectedVersion: number } & {
  readonly [F in keyof ProviderSettings | 'clientSecret']?:
    (F extends keyof ProviderSettings ? ProviderSettings[F] : string) | null | undefined;
};

/** Settings with lists as columns take them. */
type StoredSettings = Omit<ProviderSettings, 'scopes' | 'emailDomains' | 'roles'> &
  Pick<IdentityProviderEntity, 'scopes' | 'emailDomains' | 'roles'>;

/** Through whom people sign in: providers of a brand, and those of the platform for who works without a brand. */
@Injectable()
export class IdentityProvidersService {
  constructor(
    private readonly db: Db,
    private readonly roles: RolesService,
    private readonly client: OidcClient,
    private readonly secrets: ProviderSecrets,
    @Inject(PLATFORM_CONFIG) private readonly config: PlatformConfig,
  ) {}

  /** Providers of the session's brand, or of the platform. */
  list(ctx: Ctx): Promise<IdentityProviderEntity[]> {
    ctx.require('platform.identity-provider.read');
    const where = { ownerBrandId: ownerOf(ctx) ?? IsNull() };
    return this.db.read(ctx, (tx) => tx.find(IdentityProviderEntity, where, { order: { name: 'ASC', id: 'ASC' } }));
  }

  /** Sets up a provider, switched off until somebody has tried it. */
  create(ctx: Ctx, input: CreateProvider): Promise<IdentityProviderEntity> {
    ctx.require('platform.identity-provider.write');
    const ownerBrandId = ownerOf(ctx);
    const { idempotencyKey, clientSecret = null, ...given } = input;
    const request = { ...given, clientSecret: clientSecret && this.secrets.digest(clientSecret) };
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createIdentityProvider', idempotencyKey, request, async () => {
        const settings = await this.checked(tx, { ...given, enabled: false }, []);
        checkClient(settings.clientId, clientSecret);
        const fresh = newId();
        const clientSecretWrapped = clientSecret === null ? null : this.secrets.wrap(fresh, clientSecret);
        const provider = await tx.insert(IdentityProviderEntity, {
          id: fresh,
          ownerBrandId,
          ...settings,
          clientSecretWrapped,
        });
        tell(tx, provider, changesOf({}, settings));
        return fresh;
      });
      return this.own(tx, id);
    });
  }

  /** Changes a provider. */
  update(ctx: Ctx, input: UpdateProvider): Promise<IdentityProviderEntity> {
    ctx.require('platform.identity-provider.write');
    const { id, expectedVersion, clientSecret = null, ...given } = input;
    return this.db.tx(ctx, async (tx) => {
      const provider = await this.own(tx, id);
      const before = settingsOf(provider);
      const wanted = Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
      );
      const settings = await this.checked(
        tx,
        { ...before, ...wanted } as ProviderSettings,
        before.createPeople ? before.roles : [],
      );
      checkClient(settings.clientId, clientSecret);
      const secret = clientSecret === null ? {} : { clientSecretWrapped: this.secrets.wrap(id, clientSecret) };
      await tx.update(provider, { ...settings, ...secret }, expectedVersion);
      const changes = changesOf(before, settings);
      if (clientSecret !== null) changes.push({ field: 'clientSecret', before: null, after: 'new' });
      if (changes.length > 0) tell(tx, provider, changes);
      return provider;
    });
  }

  /** Takes a provider away; sessions that it began go on until they end. */
  remove(ctx: Ctx, { id, expectedVersion }: { id: string; expectedVersion: number }): Promise<string> {
    ctx.require('platform.identity-provider.write');
    return this.db.tx(ctx, async (tx) => {
      const provider = await this.own(tx, id);
      await tx.remove(provider, expectedVersion);
      const target = { aggregateId: id, aggregateVersion: provider.version + 1 };
      tx.emit(identityProviderRemoved, { label: provider.name }, target);
      return id;
    });
  }

  /** Asks a provider who it is. */
  async test(ctx: Ctx, id: string): Promise<{ issuer: string; authorizationEndpoint: string }> {
    ctx.require('platform.identity-provider.write');
    const provider = await this.db.read(ctx, (tx) => this.own(tx, id));
    return this.client.discover(this.secrets.facts(provider));
  }

  /** Where providers send people back to. */
  get redirectUri(): string {
    return `${this.config.MH_WEB_URL}/sign-in/callback`;
  }

  private async own(tx: ReadTx, id: string): Promise<IdentityProviderEntity> {
    const provider = await tx.get(IdentityProviderEntity, id);
    // Platform scope sees all rows; what is worked on is the session's brand, or the platform itself.
    if (provider.ownerBrandId !== ownerOf(tx.ctx)) throw notFound('IdentityProvider', id);
    return provider;
  }

  /** Settings as they are stored; who sets roles must hold what they include, as far as they were not set before. */
  private async checked(tx: Tx, given: ProviderSettings, before: readonly string[]): Promise<StoredSettings> {
    const ofBrand = ownerOf(tx.ctx) !== null;
    const known = await this.roles.all(tx);
    const roles = checkRoles(given.roles, known);
    const { ctx } = tx;
    const granter = { actorId: ctx.actor.id, platform: ctx.platform, can: (permission: string) => ctx.can(permission) };
    checkGrant(
      granter,
      roles.filter((role) => !before.includes(role)),
      known,
    );
    checkCreation({ createPeople: given.createPeople, roles }, ofBrand);
    return {
      name: checkName(given.name),
      issuer: checkIssuer(given.issuer, this.config.MH_OIDC_INSECURE),
      clientId: given.clientId.trim(),
      scopes: checkOidcScopes(given.scopes),
      emailDomains: checkDomains(given.emailDomains, ofBrand),
      createPeople: given.createPeople,
      roles,
      trustsSecondFactor: given.trustsSecondFactor,
      enabled: given.enabled,
    };
  }
}

/** Whose providers the caller works on: the session's brand's, or the platform's (null). */
function ownerOf(ctx: Ctx): string | null {
  if (ctx.brandId !== null || ctx.platform) return ctx.brandId;
  throw new DomainError('BRAND_REQUIRED', 'Choose a brand first: identity providers belong to a brand.', {
    kind: 'forbidden',
  });
}

function settingsOf(provider: IdentityProviderEntity): ProviderSettings {
  const { name, issuer, clientId, scopes, emailDomains, createPeople, roles, trustsSecondFactor, enabled } = provider;
  return { name, issuer, clientId, scopes, emailDomains, createPeople, roles, trustsSecondFactor, enabled };
}

interface Change {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

function changesOf(before: Partial<ProviderSettings>, after: ProviderSettings): Change[] {
  const text = (value: unknown): string | null =>
    value === undefined ? null : Array.isArray(value) ? value.join(', ') : String(value);
  const fields = Object.keys(after) as (keyof ProviderSettings)[];
  return fields
    .map((field) => ({ field, before: text(before[field]), after: text(after[field]) }))
    .filter((change) => change.before !== change.after);
}

function tell(tx: Tx, provider: IdentityProviderEntity, changes: Change[]): void {
  const target = { aggregateId: provider.id, aggregateVersion: provider.version };
  tx.emit(identityProviderChanged, { label: provider.name, changes }, target);
}
