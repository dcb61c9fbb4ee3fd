import { competitorPageSet } from '@mh-os/contracts';
import { changesOf, type Clock, type Ctx, DomainError, versionConflict } from '@mh-os/kernel';
import { type Job, Jobs } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { config } from '../../config.ts';
import { webAddress } from '../capturing/capture.rules.ts';
import { CompetitorListingEntity } from '../listings/competitor-listing.entity.ts';
import { CompetitorPageEntity } from './competitor-page.entity.ts';
import { assertSelector } from './page-offer.rules.ts';
import { readPages } from './pages.read-model.ts';
import type { CompetitorPageType, ReadCompetitorPageInput, SetCompetitorPageInput } from './pages.type.ts';

/** Kind of the job that reads one page. */
export const PAGE_JOB = 'competitor-page';

@Injectable()
export class PagesService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  of(ctx: Ctx, listingIds: readonly string[]): Promise<Map<string, CompetitorPageType>> {
    ctx.require('catalog-pricing.competitor.read');
    return this.db.read(ctx, (tx) => readPages(tx, listingIds));
  }

  set(ctx: Ctx, input: SetCompetitorPageInput): Promise<CompetitorPageType> {
    ctx.require('catalog-pricing.competitor.write');
    return this.db.tx(ctx, async (tx) => {
      const url = webAddress(input.url);
      const selector = input.selector?.trim() || null;
      if (!url) throw new DomainError('URL_MALFORMED', 'A page needs an address.', { path: ['url'] });
      assertSelector(selector);
      const listing = await tx.lock(CompetitorListingEntity, input.listingId);
      await this.save(
        tx,
        listing,
        { url, selector, locale: input.locale, enabled: input.enabled },
        input.expectedVersion,
      );
      return (await readPages(tx, [listing.id])).get(listing.id)!;
    });
  }

  /** Has a page read in the background, though not against what its host asked for. */
  read(ctx: Ctx, input: ReadCompetitorPageInput): Promise<{ page: CompetitorPageType; job: Job }> {
    ctx.require('catalog-pricing.competitor.capture');
    return this.db.tx(ctx, async (tx) => {
      if (!config().MH_COMPETITOR_PAGES)
        throw new DomainError(
          'PAGES_OFF',
          'Reading pages is switched off for this installation (MH_COMPETITOR_PAGES).',
        );
      const listing = await tx.get(CompetitorListingEntity, input.listingId);
      const page = (await readPages(tx, [listing.id])).get(listing.id);
      if (!page?.enabled)
        throw new DomainError(
          'PAGE_NOT_SET',
          'The product has no page that may be read: set its address and switch it on.',
        );
      const start = async (): Promise<{ jobId: string }> => ({
        jobId: (await this.jobs.enqueue(tx, PAGE_JOB, { pageId: page.id })).id,
      });
      const { jobId } = await tx.idempotent(
        'readCompetitorPage',
        input.idempotencyKey,
        { listingId: listing.id },
        start,
      );
      return { page, job: await this.jobs.get(ctx, jobId) };
    });
  }

  private async save(
    tx: Tx,
    listing: CompetitorListingEntity,
    wanted: Pick<CompetitorPageEntity, 'url' | 'selector' | 'locale' | 'enabled'>,
    expectedVersion: number,
  ): Promise<void> {
    const found = await tx.findOne(CompetitorPageEntity, { listingId: listing.id });
    if (!found && expectedVersion !== 0) throw versionConflict('CompetitorPage', listing.id, expectedVersion, 0);
    const before = found ? { ...found } : {};
    // What another address or selector said is worth nothing here.
    const anew = { etag: null, lastModified: null, failures: 0, nextReadAt: this.clock.now() };
    const first = { listingId: listing.id, lastReadAt: null, outcome: null, message: null };
    const page = found
      ? await tx.update<CompetitorPageEntity>(found, { ...wanted, ...anew }, expectedVersion)
      : await tx.insert<CompetitorPageEntity>(CompetitorPageEntity, { ...first, ...anew, ...wanted });
    const data = { label: listing.title, listingId: listing.id, changes: changesOf(before, wanted) };
    tx.emit(competitorPageSet, data, { aggregateId: page.id, aggregateVersion: page.version });
  }
}
