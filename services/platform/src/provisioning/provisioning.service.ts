import { brandProvisionRequested, provisioningCatalogue } from '@mh-os/contracts';
import { assertId, type Clock, type Ctx, notFound, seedId } from '@mh-os/kernel';
import { CLOCK, Db, type Tx, unlessDeleted } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { BrandEntity } from '../brands/brand.entity.ts';
import { tellLocation } from '../brands/brand-location.ts';
import { asPlatform, systemCtx } from '../platform-scope.ts';
import { BrandProvisioningEntity } from './brand-provisioning.entity.ts';
import { brandsWithout, type ProvisioningRow, provisioningOf } from './provisioning.read-model.ts';
import { decideAnswer, ProvisioningState } from './provisioning.rules.ts';

/** Domains that set something up for every brand. */
const DOMAINS = Object.keys(provisioningCatalogue);

/** What it takes to ask a service again. */
export interface RetryProvisioning {
  readonly brandId: string;
  readonly domain: string;
  readonly idempotencyKey: string;
}

/** Keeps for every brand and domain whether the brand has its defaults there. */
@Injectable()
export class ProvisioningService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Notes what a new brand waits for, inside its creation: the event of the creation asks every domain. */
  async begin(tx: Tx, brandId: string): Promise<void> {
    await tx.insert(
      BrandProvisioningEntity,
      DOMAINS.map((domain) => this.fresh(brandId, domain)),
    );
  }

  /** Asks one domain again; whoever has done it already answers at once, without doing it twice. */
  async retry(ctx: Ctx, input: RetryProvisioning): Promise<ProvisioningRow> {
    ctx.require('platform.brand.provision');
    const brandId = assertId(input.brandId, 'brandId');
    if (brandId !== ctx.brandId && !ctx.platform) throw notFound('BrandProvisioning', input.domain);
    const { domain, idempotencyKey } = input;
    await this.db.tx(asPlatform(ctx, brandId), (tx) =>
      tx.idempotent('retryBrandProvisioning', idempotencyKey, { brandId, domain }, async () => {
        const known = await tx.findOne(BrandProvisioningEntity, { domain });
        if (!known) throw notFound('BrandProvisioning', domain);
        const row = await tx.lock(BrandProvisioningEntity, known.id);
        const again = { state: ProvisioningState.PENDING, error: null, answeredAt: null };
        await tx.update(row, { ...again, attempts: row.attempts + 1, requestedAt: this.clock.now() });
        await request(tx, row);
        return row.id;
      }),
    );
    const found = await this.db.read(asPlatform(ctx, brandId), (tx) => provisioningOf(tx, [brandId]));
    return found.find((row) => row.domain === domain)!;
  }

  /** What a domain answered; idempotent, and for a domain first heard of now as well. */
  async answer(tx: Tx, domain: string, error: string | null): Promise<void> {
    const brandId = tx.ctx.requireBrand();
    const known = await tx.findOne(BrandProvisioningEntity, { domain });
    if (!known && !(await tx.findOne(BrandEntity, { id: brandId }))) return;
    const row = known
      ? await tx.lock(BrandProvisioningEntity, known.id)
      : await tx.insert(BrandProvisioningEntity, this.fresh(brandId, domain));
    const state = decideAnswer(row.state, error === null);
    if (state !== null) await tx.update(row, { state, error, answeredAt: this.clock.now() });
  }

  /** Asks domains for brands that they were never asked for: a service that is new provisions the old brands, too. */
  async sweep(domains: readonly string[] = DOMAINS): Promise<number> {
    const missing = await this.db.read(systemCtx(), (tx) => brandsWithout(tx, domains));
    for (const { brandId, domain } of missing) await unlessDeleted(this.askFirst(brandId, domain));
    return missing.length;
  }

  /** The work for several brands, as far as the caller may know of it. */
  async byBrands(ctx: Ctx, brandIds: readonly string[]): Promise<Map<string, ProvisioningRow[]>> {
    if (!ctx.can('platform.brand.provision')) return new Map();
    const mine = brandIds.filter((id) => ctx.platform || id === ctx.brandId);
    const rows = await this.db.read(ctx, (tx) => provisioningOf(tx, mine));
    return new Map(mine.map((id) => [id, rows.filter((row) => row.brandId === id)]));
  }

  /** Now, for what is said about waiting. */
  now(): Date {
    return this.clock.now();
  }

  /** Of several replicas that start at once one asks. */
  private askFirst(brandId: string, domain: string): Promise<void> {
    return this.db.tx(asPlatform(systemCtx(), brandId), async (tx) => {
      await tx.lock(BrandEntity, brandId);
      if (await tx.findOne(BrandProvisioningEntity, { domain })) return;
      await request(tx, await tx.insert(BrandProvisioningEntity, this.fresh(brandId, domain)));
    });
  }

  private fresh(brandId: string, domain: string) {
    const id = seedId('platform.provisioning', brandId, domain);
    const open = { state: ProvisioningState.PENDING, attempts: 1, error: null, answeredAt: null };
    return { id, domain, ...open, requestedAt: this.clock.now() };
  }
}

/** An aggregate of its own: a retry does not queue behind tries of the brand's creation that still fail. */
async function request(tx: Tx, row: BrandProvisioningEntity): Promise<void> {
  const brand = await tx.get(BrandEntity, row.brandId);
  const { name, slug, defaultCurrency, defaultCountry, defaultLocale } = brand;
  const facts = { label: name, slug, defaultCurrency, defaultCountry, defaultLocale, domain: row.domain };
  tx.emit(brandProvisionRequested, facts, { aggregateId: row.id, aggregateVersion: row.version });
  tellLocation(tx, brand);
}
