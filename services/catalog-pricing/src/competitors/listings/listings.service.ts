import { competitorListingSaved } from '@mh-os/contracts';
import { changesOf, type Clock, type Ctx, DomainError, type Page } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ProductVariantEntity } from '../../products/product-variant.entity.ts';
import { reviewAlerts } from '../alerts/alert-review.ts';
import { webAddress } from '../capturing/capture.rules.ts';
import { readPolicy } from '../comparing/facts.read-model.ts';
import { packValues } from '../comparing/unit-value.rules.ts';
import { CompetitorEntity } from '../competitor.entity.ts';
import { CompetitorListingEntity } from './competitor-listing.entity.ts';
import type { CompetitorListingType, CompetitorPriceType } from './competitor-listing.type.ts';
import type {
  CompetitorListingsArgs,
  CreateCompetitorListingInput,
  UpdateCompetitorListingInput,
} from './listings.inputs.ts';
import {
  type AgeLimit,
  countListings,
  countPrices,
  readListingPage,
  readListings,
  readNewestPrices,
  readPricePage,
} from './listings.read-model.ts';

const READ = 'catalog-pricing.competitor.read';
const WRITE = 'catalog-pricing.competitor.write';

/** A mapping to be made. */
export type NewListing = Omit<CreateCompetitorListingInput, 'idempotencyKey'>;

@Injectable()
export class ListingsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(ctx: Ctx, args: CompetitorListingsArgs): Promise<Page<CompetitorListingType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readListingPage(tx, args));
  }

  count(ctx: Ctx, args: CompetitorListingsArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countListings(tx, args.where));
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, CompetitorListingType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readListings(tx, ids));
  }

  newest(ctx: Ctx, ids: readonly string[]): Promise<Map<string, CompetitorPriceType>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => readNewestPrices(tx, ids, await this.limit(tx)));
  }

  prices(
    ctx: Ctx,
    listingId: string,
    args: { first?: number; after?: string | null },
  ): Promise<Page<CompetitorPriceType>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => readPricePage(tx, listingId, args, await this.limit(tx)));
  }

  countPrices(ctx: Ctx, listingId: string): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countPrices(tx, listingId));
  }

  create(ctx: Ctx, input: CreateCompetitorListingInput): Promise<CompetitorListingType> {
    ctx.require(WRITE);
    const { idempotencyKey, ...body } = input;
    return this.db.tx(ctx, async (tx) => {
      const made = (): Promise<{ id: string }> => createListing(tx, body);
      const { id } = await tx.idempotent('createCompetitorListing', idempotencyKey, body, made);
      return (await readListings(tx, [id])).get(id)!;
    });
  }

  update(ctx: Ctx, input: UpdateCompetitorListingInput): Promise<CompetitorListingType> {
    ctx.require(WRITE);
    const { id, expectedVersion, pack, ...given } = input;
    return this.db.tx(ctx, async (tx) => {
      const listing = await tx.lock(CompetitorListingEntity, id);
      const before = { ...listing };
      if (given.variantId) await tx.get(ProductVariantEntity, given.variantId);
      const url = given.url === undefined ? undefined : webAddress(given.url);
      const patch = { ...given, ...(url === undefined ? {} : { url }), ...(pack ? packValues(pack) : {}) };
      const kept = Object.entries(patch).filter(
        ([name, value]) => value !== undefined && (value !== null || name === 'url'),
      );
      await tx.update(listing, Object.fromEntries(kept), expectedVersion);
      emitSaved(tx, listing, before);
      await reviewAlerts(tx, [before.variantId, listing.variantId], this.clock.now());
      return (await readListings(tx, [id])).get(id)!;
    });
  }

  private async limit(tx: ReadTx): Promise<AgeLimit> {
    return { now: this.clock.now(), maxAgeHours: (await readPolicy(tx)).maxAgeHours };
  }
}

/** Maps a competitor's product to a variant. */
export async function createListing(tx: Tx, body: NewListing): Promise<{ id: string }> {
  const externalRef = body.externalRef.trim();
  if (!externalRef || !body.title.trim())
    throw new DomainError('NAME_REQUIRED', 'A mapping needs a reference and a name.', {
      path: [externalRef ? 'title' : 'externalRef'],
    });
  const [competitor, variant] = [
    await tx.get(CompetitorEntity, body.competitorId),
    await tx.get(ProductVariantEntity, body.variantId),
  ];
  if (await tx.findOne(CompetitorListingEntity, { competitorId: competitor.id, externalRef }))
    throw new DomainError('LISTING_TAKEN', `${competitor.name} has a product ${externalRef} already.`, {
      path: ['externalRef'],
    });
  const listing = await tx.insert<CompetitorListingEntity>(CompetitorListingEntity, {
    ...{ competitorId: competitor.id, variantId: variant.id, externalRef, title: body.title.trim(), active: true },
    ...{ url: webAddress(body.url), ...packValues(body.pack) },
  });
  emitSaved(tx, listing, {});
  return { id: listing.id };
}

function emitSaved(tx: Tx, listing: CompetitorListingEntity, before: object): void {
  const { id, version, title, competitorId, variantId, externalRef, url, active, packAmount, packUnit } = listing;
  const changes = changesOf(before, { title, variantId, externalRef, url, active, packAmount, packUnit });
  tx.emit(
    competitorListingSaved,
    { label: title, competitorId, variantId, changes },
    { aggregateId: id, aggregateVersion: version },
  );
}
